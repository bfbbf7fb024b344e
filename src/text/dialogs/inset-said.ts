import type { Language } from '../../core/language';
import { counted, formatCount } from './common';

export const welshNeedsProofRead = true;

/** What people answered after days and sessions, and what the two formats show (P-56, P-66). */
const en = {
  title: 'What people said',
  lead: 'Three questions after each day and session, answered without names on a scale from 1 to 4. From five answers on, the mean is shown.',
  occasion: 'Day or session',
  answers: 'Answers',
  questions: {
    useful: 'Worth the time',
    learned: 'Learned something to use',
    common: 'Shared understanding',
  },
  mean: (value: string) => `${value} of 4`,
  tooFew: 'Not shown: fewer than five answers',
  none: 'Nobody has answered yet. People are asked on My page once a day or session has begun.',
  answered: (count: number) => counted(count, 'answer', 'answers'),
  compareTitle: 'Full days and twilights',
  compareLead:
    'Side by side, to choose the format of the next one. Numbers as small as a school’s say something only together with what you saw.',
  formats: { day: 'Full days', twilights: 'Twilights' },
  oneFormat: { day: 'Day in school', twilights: 'Twilights' },
  held: 'Held so far',
  tookPart: 'Time attended, of the time expected',
  percent: (percent: number) => `${percent}%`,
  caughtUp: 'Hours caught up',
  compareHint:
    'The share is the mean over days and sessions; answers are those of occasions with five or more.',
  whyTitle: 'Why each format was chosen',
  noWhy: 'No reason is noted for any day. It stands on each day of the year plan.',
};

export type InsetSaidText = typeof en;

const cy: InsetSaidText = {
  title: 'Barn pobl',
  lead: 'Tri chwestiwn ar ôl pob diwrnod a sesiwn, wedi’u hateb heb enwau ar raddfa o 1 i 4. O bum ateb ymlaen, dangosir y cymedr.',
  occasion: 'Diwrnod neu sesiwn',
  answers: 'Atebion',
  questions: {
    useful: 'Gwerth yr amser',
    learned: 'Dysgu rhywbeth i’w ddefnyddio',
    common: 'Dealltwriaeth gyffredin',
  },
  mean: (value) => `${value} o 4`,
  tooFew: 'Heb ei ddangos: llai na phum ateb',
  none: 'Nid oes neb wedi ateb eto. Gofynnir i bobl ar Fy nhudalen pan fydd diwrnod neu sesiwn wedi dechrau.',
  answered: (count) => `Atebion: ${formatCount(count)}`,
  compareTitle: 'Diwrnodau llawn a sesiynau cyfnos',
  compareLead:
    'Ochr yn ochr, i ddewis fformat y nesaf. Dim ond ynghyd â’r hyn a welsoch y mae rhifau mor fach â rhai ysgol yn dweud rhywbeth.',
  formats: { day: 'Diwrnodau llawn', twilights: 'Sesiynau cyfnos' },
  oneFormat: { day: 'Diwrnod yn yr ysgol', twilights: 'Sesiynau cyfnos' },
  held: 'Wedi’u cynnal hyd yma',
  tookPart: 'Amser a fynychwyd, o’r amser a ddisgwylid',
  percent: (percent) => `${percent}%`,
  caughtUp: 'Oriau a ddaliwyd i fyny',
  compareHint:
    'Y gyfran yw’r cymedr dros ddiwrnodau a sesiynau; yr atebion yw rhai achlysuron â phump neu fwy.',
  whyTitle: 'Pam y dewiswyd pob fformat',
  noWhy:
    'Nid oes rheswm wedi’i nodi i unrhyw ddiwrnod. Mae’n sefyll ar bob diwrnod yng nghynllun y flwyddyn.',
};

export const insetSaidText: Readonly<Record<Language, InsetSaidText>> = { en, cy };
