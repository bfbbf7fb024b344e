import type { Bilingual, Language } from '../language';
import type { Reply } from './reply';

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

export type CheckSection = {
  readonly title: string;
  /** One finding a line: the place (`Staff!D7`), what is there, what is expected. */
  readonly findings: readonly Finding[];
  /** Said when there are no findings. */
  readonly fine: string;
};

export type Finding = {
  readonly place: string;
  readonly link: string;
  readonly text: string;
  readonly kind: 'mend' | 'know';
};

export type CheckReport = {
  readonly checkedAt: string;
  readonly sections: readonly CheckSection[];
  readonly lastGoodRun: string | null;
  readonly runner: string;
};

export type NoticeDay = {
  readonly id: string;
  readonly date: string;
  readonly title: Bilingual;
  readonly over: boolean;
  readonly status: NoticeStatus;
};

export type NoticeStatus =
  | 'not approved'
  | 'approved'
  | 'sending'
  | 'sent'
  | 'stopped'
  | 'void'
  | 'missed';

export type Rendered = { readonly subject: string; readonly html: string; readonly text: string };

export type NoticeGroup = {
  readonly key: 'en' | 'cy' | 'both';
  readonly count: number;
  readonly notice: Rendered;
  readonly reminder: Rendered;
};

export type LeftOut = {
  readonly reason: 'no-address' | 'malformed' | 'duplicate' | 'opted-out';
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly address: string;
  }[];
};

export type NoticePlan = {
  readonly day: NoticeDay;
  readonly groups: readonly NoticeGroup[];
  /** Messages, one to each address: what the approver types. */
  readonly count: number;
  readonly leftOut: readonly LeftOut[];
  /** Local moments. */
  readonly leavesAt: string;
  readonly reminderAt: string | null;
  readonly noticeDays: number;
  readonly promisedDays: number;
  readonly undoMinutes: number;
  readonly minutesToSend: number;
  readonly forecast: {
    readonly limit: number;
    readonly sentToday: number;
    readonly roomLeft: number;
  };
  readonly staff: {
    readonly count: number;
    readonly at: readonly string[];
    readonly message: Rendered;
  };
  /** Sentences: what is missing or unwise; none of them stops the lead. */
  readonly warnings: readonly string[];
  /** Sentences: why it cannot be approved now; empty when it can. */
  readonly blockers: readonly string[];
  readonly mayApprove: boolean;
  /** Sent back with the approval, which is refused if the facts are not these. */
  readonly facts: string;
  readonly progress: NoticeProgress | null;
};

export type NoticeProgress = {
  readonly status: NoticeStatus;
  readonly approvedBy: string;
  readonly approvedAt: string;
  readonly count: number;
  /** Local moment until which nothing leaves; `null` once it is past. */
  readonly undoUntil: string | null;
  /** To `undoUntil` by the school’s clock, since a browser’s may be wrong; `null` once it is past. */
  readonly undoSecondsLeft: number | null;
  readonly noticeAt: string;
  readonly reminderAt: string | null;
  readonly stages: readonly StageProgress[];
  /** Families who joined since the approval and have not been approved. */
  readonly newFamilies: number;
  readonly sendingStopped: boolean;
  readonly people: readonly ToldPerson[];
};

export type StageProgress = {
  readonly stage: 'notice' | 'reminder' | 'staff';
  readonly sent: number;
  readonly waiting: number;
  readonly leftOut: number;
  readonly problems: number;
};

export type ToldPerson = {
  readonly key: string;
  readonly person: string;
  readonly address: string;
  readonly stage: string;
  readonly state: string;
  readonly at: string;
  readonly detail: string;
  /** The lead must say whether this was sent. */
  readonly needsDecision: boolean;
};

/** What a run did, in words, by kind; empty lists are left out of the page. */
export type RunReport = {
  readonly ranAt: string;
  readonly finished: boolean;
  readonly done: readonly string[];
  readonly problems: readonly string[];
  /** Titles of new projects that wait for the lead’s yes. */
  readonly waitingProjects: readonly {
    readonly id: string;
    readonly title: string;
    readonly lead: string;
  }[];
};

export type SendingState = {
  readonly stopped: boolean;
  readonly waiting: number;
  readonly pausedUntil: string | null;
};

/** The calls that the dialogs of PL Office may make. */
export type OfficeServer = {
  loadSetUp(openedFor: string): Reply<SetUpStart>;
  saveSetUp(openedFor: string, answers: SetUpAnswers): Reply<Progress>;
  continueSetUp(openedFor: string): Reply<Progress>;
  finishSetUp(openedFor: string): Reply<SetUpDone>;
  checkWorkbooks(openedFor: string): Reply<CheckReport>;
  loadNoticeDays(openedFor: string): Reply<readonly NoticeDay[]>;
  prepareNotice(openedFor: string, dayId: string): Reply<NoticePlan>;
  sendTest(
    openedFor: string,
    dayId: string,
    group: 'en' | 'cy' | 'both',
  ): Reply<{ readonly to: string }>;
  approveNotice(
    openedFor: string,
    approval: {
      readonly dayId: string;
      readonly typedCount: string;
      readonly facts: string;
      readonly newFamiliesOnly: boolean;
    },
  ): Reply<NoticePlan>;
  stopNotice(openedFor: string, dayId: string): Reply<NoticePlan>;
  decideDraftGone(
    openedFor: string,
    decision: { readonly key: string; readonly was: 'sent' | 'not sent' },
  ): Reply<null>;
  runNow(openedFor: string): Reply<RunReport>;
  approveProjects(openedFor: string, ids: readonly string[]): Reply<RunReport>;
  loadSending(openedFor: string): Reply<SendingState>;
  stopSending(openedFor: string): Reply<SendingState>;
  resumeSending(openedFor: string): Reply<SendingState>;
  loadRunner(openedFor: string): Reply<{
    readonly runner: string;
    readonly isMe: boolean;
    readonly lastGoodRun: string | null;
  }>;
  takeOver(openedFor: string): Reply<{ readonly runner: string }>;
  setLanguage(openedFor: string, language: Language): Reply<Language>;
};
