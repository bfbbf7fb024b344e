import type { Bilingual } from '../core/language';

export const welshNeedsProofRead = true;

/** Words of the published tabs of PL Log and of the calendar. */
export const publishedText = {
  waiting: { en: 'Waiting for a yes', cy: 'Yn aros am ganiatâd' },
  settingUp: { en: 'Being set up', cy: 'Wrthi’n cael ei sefydlu' },
  ready: { en: 'Ready', cy: 'Yn barod' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a day or session of INSET is called there. */
export const publishedInsetText = {
  day: { en: 'INSET day', cy: 'Diwrnod HMS' },
  half: { en: 'Half an INSET day', cy: 'Hanner diwrnod HMS' },
  dayAsTwilights: {
    en: 'INSET day, taken as twilights',
    cy: 'Diwrnod HMS, wedi’i gymryd fel sesiynau cyfnos',
  },
  halfAsTwilights: {
    en: 'Half an INSET day, taken as twilights',
    cy: 'Hanner diwrnod HMS, wedi’i gymryd fel sesiynau cyfnos',
  },
  twilight: { en: 'Twilight session', cy: 'Sesiwn gyfnos' },
  /** A date follows. */
  towards: { en: 'Counts towards the INSET day', cy: 'Yn cyfrif tuag at y diwrnod HMS' },
  /** In the draft for one’s own log; the day’s expected outcome follows. */
  wasToBring: { en: 'What it was to bring:', cy: 'Yr hyn yr oedd i’w roi i ni:' },
  calledOff: { en: 'Called off', cy: 'Canslwyd' },
  all: { en: 'All staff', cy: 'Yr holl staff' },
  teachers: { en: 'Teachers', cy: 'Athrawon' },
  TAs: { en: 'Teaching assistants', cy: 'Cynorthwywyr addysgu' },
  live: { en: 'Live', cy: 'Yn fyw' },
  recorded: { en: 'Recorded', cy: 'Wedi’i recordio' },
} as const satisfies Readonly<Record<string, Bilingual>>;
