import type { Bilingual } from '../core/language';

export const welshNeedsProofRead = true;

/** Words of the published tabs of PL Log and of the calendar. */
export const publishedText = {
  waiting: { en: 'Waiting for a yes', cy: 'Yn aros am ganiatâd' },
  settingUp: { en: 'Being set up', cy: 'Wrthi’n cael ei sefydlu' },
  ready: { en: 'Ready', cy: 'Yn barod' },
  insetDay: { en: 'INSET day', cy: 'Diwrnod HMS' },
} as const satisfies Readonly<Record<string, Bilingual>>;
