import type { Language } from '../../core/language';
import type { DetailCode } from '../../core/mail/details';

export const welshNeedsProofRead = true;

const en: Readonly<Record<DetailCode, string>> = {
  'not-in-contacts': 'No longer in PL Contacts, or has asked for no email',
  'not-in-staff': 'No longer on the tab Staff with this address',
  'facts-changed': 'Something in the message changed after it was approved',
  'notice-stopped': 'Stopped in the office',
  'day-moved': 'The INSET day or session was moved, called off or taken away',
  'project-gone': 'The project was withdrawn',
  'nothing-left': 'When it was due there was nothing left to say',
  'row-changed': 'Its row in the Outbox was changed by hand',
  refused: 'Gmail did not take this message',
  'too-late': 'It was too late to send it',
  'said-sent': 'Somebody in the office said it was sent',
  'said-not-sent': 'Somebody in the office said it was not sent',
  copied: 'This workbook was copied; the original sends it',
};

const cy: typeof en = {
  'not-in-contacts': 'Nid yw yn PL Contacts mwyach, neu wedi gofyn am beidio â chael e-bost',
  'not-in-staff': 'Nid yw ar y tab Staff gyda’r cyfeiriad hwn mwyach',
  'facts-changed': 'Newidiodd rhywbeth yn y neges ar ôl ei chymeradwyo',
  'notice-stopped': 'Wedi’i stopio yn y swyddfa',
  'day-moved': 'Cafodd y diwrnod neu’r sesiwn HMS ei symud, ei ganslo neu ei dynnu',
  'project-gone': 'Cafodd y prosiect ei dynnu’n ôl',
  'nothing-left': 'Pan ddaeth yr amser nid oedd dim ar ôl i’w ddweud',
  'row-changed': 'Newidiwyd ei rhes yn yr Outbox â llaw',
  refused: 'Ni dderbyniodd Gmail y neges hon',
  'too-late': 'Roedd yn rhy hwyr i’w hanfon',
  'said-sent': 'Dywedodd rhywun yn y swyddfa ei bod wedi’i hanfon',
  'said-not-sent': 'Dywedodd rhywun yn y swyddfa nad oedd wedi’i hanfon',
  copied: 'Copïwyd y llyfr gwaith hwn; y gwreiddiol sy’n ei hanfon',
};

export type DetailText = typeof en;

export const detailText: Readonly<Record<Language, DetailText>> = { en, cy };

/** The sentence for a detail kept in the Outbox; what is no code is shown as it stands. */
export function sayDetail(detail: string, text: DetailText): string {
  return detail in text ? text[detail as DetailCode] : detail;
}
