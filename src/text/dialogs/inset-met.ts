import type { Language } from '../../core/language';

export const welshNeedsProofRead = true;

/** Whether what each role is entitled to is met (P-54, P-58). */
const en = {
  title: 'Is it met for every role?',
  lead: 'What everyone is owed this year, what has been done of it, and what is left. In hours, by role.',
  owedAll: (done: string, owed: string) => `${done} done of ${owed} owed this year`,
  openAll: (hours: string) => `${hours} to catch up now`,
  nothingOpen: 'Nothing to catch up now',
  role: 'Role',
  people: 'People',
  owed: 'Owed',
  attended: 'Attended',
  caughtUp: 'Caught up',
  toCatchUp: 'To catch up',
  toCome: 'To come',
  alsoInvited:
    'Attended also counts those who owe nothing and came all the same. To come is what is owed for days and sessions that are not over, or of which nobody has said yet who was there.',
  noGroup: 'No group given',
  nobody: 'The tab Staff names nobody yet.',
};

export type InsetMetText = typeof en;

const cy: InsetMetText = {
  title: 'A yw wedi’i gyflawni i bob rôl?',
  lead: 'Yr hyn sy’n ddyledus i bawb eleni, yr hyn a wnaed ohono, a’r hyn sydd ar ôl. Mewn oriau, yn ôl rôl.',
  owedAll: (done, owed) => `Wedi’i wneud: ${done}; yn ddyledus eleni: ${owed}`,
  openAll: (hours) => `I ddal i fyny nawr: ${hours}`,
  nothingOpen: 'Dim i ddal i fyny ag ef nawr',
  role: 'Rôl',
  people: 'Pobl',
  owed: 'Yn ddyledus',
  attended: 'Mynychwyd',
  caughtUp: 'Daliwyd i fyny',
  toCatchUp: 'I ddal i fyny',
  toCome: 'I ddod',
  alsoInvited:
    'Mae’r hyn a fynychwyd yn cyfrif hefyd y rhai nad oes dim yn ddyledus ganddynt ac a ddaeth serch hynny. I ddod yw’r hyn sy’n ddyledus ar gyfer diwrnodau a sesiynau nad ydynt wedi bod, neu nad oes neb wedi dweud eto pwy oedd yno.',
  noGroup: 'Dim grŵp wedi’i nodi',
  nobody: 'Nid yw’r tab Staff yn enwi neb eto.',
};

export const insetMetText: Readonly<Record<Language, InsetMetText>> = { en, cy };
