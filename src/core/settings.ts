/**
 * The rows of the `Settings` tab: key and default. What each means, in words, is in
 * `src/text/settings.ts`. Machine state (ids, runner, what was published) is in `State`.
 */
export const settingDefaults = {
  'school-name-en': '',
  'school-name-cy': '',
  'sender-name': '',
  'reply-to': '',
  signatory: '',
  'signatory-role-en': 'Headteacher',
  'signatory-role-cy': 'Pennaeth',
  /** family, welsh-first or english-first */
  'language-order': 'family',
  /** welsh or english: which comes first for families who asked for both, and for staff */
  'school-order': 'welsh',
  /** P-62: days before an INSET day on which families are told */
  'notice-days': '28',
  'reminder-days': '3',
  /** P-75: days before, comma between them */
  'staff-reminder-days': '7, 1',
  'send-time': '16:00',
  'undo-minutes': '10',
  /** Messages in 24 hours that the runner’s account may send */
  'daily-limit': '1500',
  /** Kept for corrections and same-day closures */
  'daily-reserve': '100',
  /** When an INSET day begins and ends where its row does not say */
  'day-starts': '09:00',
  'day-ends': '15:30',
  /** When a twilight begins where its row does not say */
  'twilight-starts': '15:45',
  /** A twilight begins after it, so that the school day is not affected */
  'pupils-leave': '15:30',
  /** Minutes before a session begins, and after it ends, in which people can sign in */
  'sign-in-before': '20',
  'sign-in-after': '20',
  /** Days after a missed session by which it is to be caught up */
  'catch-up-days': '28',
  /** P-86: days before that date on which people are reminded, once */
  'catch-up-reminder-days': '7',
  /** The web address of My page, for the sidebar to link to */
  'my-page-link': '',
} as const satisfies Readonly<Record<string, string>>;

/** What a setting that is a number must look like. */
export const wholeNumber = /^\d{1,5}$/;

export type SettingKey = keyof typeof settingDefaults;

/** The rows of the `State` tab. */
export type StateKey =
  | 'office-id'
  | 'log-id'
  | 'contacts-id'
  | 'area-id'
  | 'calendar-id'
  | 'runner'
  | 'journal-count'
  | 'journal-last-id'
  /** Ids of withdrawn entries whose text still stands in the Journal */
  | 'journal-to-blank'
  | 'spare-drive-ids'
  | 'published-hashes'
  | 'last-good-run'
  | 'last-full-check'
  /** A fingerprint of what does not fit in the INSET plan, as the lead was told last */
  | 'inset-clashes'
  /** The school day on which it was last looked at who has to be asked or told about INSET */
  | 'inset-mail-on'
  | 'sending-stopped'
  | 'paused-until'
  | 'next-mail-at'
  | 'set-up-step';
