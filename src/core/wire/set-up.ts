/** Answer of one bounded piece of a long job; the page calls again until `done === total`. */
export type Progress = {
  readonly done: number;
  readonly total: number;
  /** What is being done now, in words. */
  readonly now: string;
  /** What could not be done, in words; the rest went on. */
  readonly failed: readonly string[];
};

export type SetUpAnswers = {
  readonly logLink: string;
  /** A link, or empty with `makeContacts`. */
  readonly contactsLink: string;
  readonly makeContacts: boolean;
  /** A link to a folder or shared drive, or empty with `makeArea`. */
  readonly areaLink: string;
  readonly makeArea: boolean;
  readonly schoolNameEnglish: string;
  readonly schoolNameWelsh: string;
  readonly senderName: string;
  readonly replyTo: string;
  readonly signatory: string;
  readonly signatoryRoleEnglish: string;
  readonly signatoryRoleWelsh: string;
  readonly languageOrder: LanguageOrder;
};

/** `family`: each family’s own language first; otherwise one order for the whole school. */
export type LanguageOrder = 'family' | 'welsh-first' | 'english-first';

export type SetUpStart = {
  readonly answers: SetUpAnswers;
  /** True once everything has been built; running again repairs. */
  readonly doneBefore: boolean;
  readonly isCopy: boolean;
  readonly runner: string;
};

export type SetUpDone = {
  readonly logLink: string;
  readonly contactsLink: string;
  readonly areaLink: string;
  readonly runner: string;
  /** What was made or repaired, in words; empty when everything was right. */
  readonly changes: readonly string[];
  /** Warnings that outlive the set-up, such as an area in one person’s own Drive. */
  readonly warnings: readonly string[];
  /** What the lead does next, in words. */
  readonly next: readonly string[];
};
