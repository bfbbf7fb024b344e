import type { Language } from '../../core/language';

export const welshNeedsProofRead = true;

/** The pay list and the certificate of attendance (P-58). */
const en = {
  payTitle: (year: string) => `Pay list ${year}`,
  payLead:
    'Hours of those who came without owing it: invited and paid, or given back as time. From the register.',
  person: 'Person',
  paid: 'To be paid',
  inLieu: 'Time in lieu',
  cameTo: 'Came to',
  total: 'Together',
  nobody:
    'Nobody is marked “Invited and paid” or “Time in lieu” and present in this year. That is done in the register.',
  onlyYou: 'Makes a document in your own Drive that only you can open.',
  makePay: 'Make the pay list',
  making: 'Making the document…',
  made: (name: string) => `Made, and only you can open it: ${name}`,
  open: 'Open the document',
  certificateTitle: 'Attendance certificate',
  certificateLead:
    'What one person attended and caught up with this year, for their own file. No reasons, no pay.',
  who: 'For whom',
  choose: 'Choose a person',
  chooseFirst: 'Choose a person first.',
  staff: 'Staff',
  makeCertificate: 'Make the certificate',
};

export type InsetPapersText = typeof en;

const cy: InsetPapersText = {
  payTitle: (year) => `Rhestr dalu ${year}`,
  payLead:
    'Oriau’r rhai a ddaeth heb fod hynny’n ddyledus ganddynt: gwahoddwyd, â thâl, neu wedi’u rhoi’n ôl fel amser. O’r gofrestr.',
  person: 'Person',
  paid: 'I’w dalu',
  inLieu: 'Amser i ffwrdd yn lle tâl',
  cameTo: 'Daeth i',
  total: 'Gyda’i gilydd',
  nobody:
    'Nid oes neb wedi’i farcio “Gwahoddwyd, â thâl” neu “Amser i ffwrdd yn lle tâl” ac yn bresennol yn y flwyddyn hon. Gwneir hynny yn y gofrestr.',
  onlyYou: 'Yn gwneud dogfen yn eich Drive eich hun na all neb ond chi ei hagor.',
  makePay: 'Gwneud y rhestr dalu',
  making: 'Wrthi’n gwneud y ddogfen…',
  made: (name) => `Wedi’i gwneud, a dim ond chi all ei hagor: ${name}`,
  open: 'Agor y ddogfen',
  certificateTitle: 'Tystysgrif presenoldeb',
  certificateLead:
    'Yr hyn y mae un person wedi’i fynychu ac wedi dal i fyny ag ef eleni, i’w ffeil ei hun. Dim rhesymau, dim tâl.',
  who: 'I bwy',
  choose: 'Dewis person',
  chooseFirst: 'Dewiswch berson yn gyntaf.',
  staff: 'Staff',
  makeCertificate: 'Gwneud y dystysgrif',
};

export const insetPapersText: Readonly<Record<Language, InsetPapersText>> = { en, cy };
