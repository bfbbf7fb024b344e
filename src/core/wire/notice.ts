import type { Bilingual } from '../language';
import type { ContactLanguage } from '../mail/recipients';

export type NoticeDay = {
  readonly id: string;
  readonly date: string;
  readonly title: Bilingual;
  readonly over: boolean;
  /** Nobody can be told of it; whoever was told already has to hear it by another way. */
  readonly calledOff: boolean;
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
  readonly key: ContactLanguage;
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
    /** Of a day taken as twilights, that of its next session; `null` where there is none. */
    readonly message: Rendered | null;
  };
  /** Sentences: what is missing or unwise; none of them stops the lead. */
  readonly warnings: readonly string[];
  /** Sentences: why it cannot be approved now; empty when it can. */
  readonly blockers: readonly string[];
  /** Sent back with the approval, which is refused if the facts are not these. */
  readonly facts: string;
  readonly progress: NoticeProgress | null;
};

export type NoticeProgress = {
  readonly status: NoticeStatus;
  readonly approvedBy: string;
  readonly approvedAt: string;
  readonly count: number;
  /** While nothing leaves: until when, and for how long by the school’s clock, as a browser’s may be wrong. */
  readonly undo: { readonly until: string; readonly secondsLeft: number } | null;
  readonly noticeAt: string;
  /** By the school’s clock. */
  readonly noticeTimeIsPast: boolean;
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
