import type { Bilingual } from '../core/language';

export const welshNeedsProofRead = true;

/** The pay list and the certificate: both languages stand in them. */
export const insetDocumentText = {
  payList: { en: 'INSET pay list', cy: 'Rhestr dâl HMS' },
  payNote: {
    en: 'People who came though their contract did not ask it, and are paid or given the time back.',
    cy: 'Pobl a ddaeth er nad oedd eu contract yn gofyn hynny, ac a gaiff dâl neu’r amser yn ôl.',
  },
  payNobody: {
    en: 'Nobody is marked as paid or given the time back in this year.',
    cy: 'Nid oes neb wedi’i nodi i gael tâl neu’r amser yn ôl yn y flwyddyn hon.',
  },
  certificate: { en: 'Certificate of INSET attendance', cy: 'Tystysgrif presenoldeb HMS' },
  name: { en: 'Name', cy: 'Enw' },
  role: { en: 'Role', cy: 'Rôl' },
  school: { en: 'School', cy: 'Ysgol' },
  year: { en: 'Academic year', cy: 'Blwyddyn academaidd' },
  asOf: { en: 'As of', cy: 'Fel ar' },
  eachPerson: { en: 'Each person', cy: 'Pob person' },
  eachTime: { en: 'Each time', cy: 'Bob tro' },
  date: { en: 'Date', cy: 'Dyddiad' },
  what: { en: 'What', cy: 'Beth' },
  time: { en: 'Time', cy: 'Amser' },
  how: { en: 'How', cy: 'Sut' },
  paid: { en: 'Paid', cy: 'Tâl' },
  inLieu: { en: 'Time in lieu', cy: 'Amser yn ôl' },
  attended: { en: 'Attended', cy: 'Wedi mynychu' },
  caughtUp: { en: 'Caught up', cy: 'Wedi dal i fyny' },
  total: { en: 'Total', cy: 'Cyfanswm' },
  signed: { en: 'Signed', cy: 'Llofnod' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type InsetDocumentText = typeof insetDocumentText;
