import type { CheckedInset } from '../check/check-inset';
import type { Language } from '../language';
import type { ContactLanguage } from '../mail/recipients';
import type { InsetServer } from './inset';
import type { NoticeDay, NoticePlan } from './notice';
import type { Reply } from './reply';
import type { Progress, SetUpAnswers, SetUpDone, SetUpStart } from './set-up';

export type * from './inset';
export type * from './notice';
export type * from './set-up';

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
  /** The page finds what does not fit; `null` where the tabs of INSET are not there. */
  readonly inset: CheckedInset | null;
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
export type OfficeServer = InsetServer & {
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
    group: ContactLanguage,
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
    readonly mayEditArea: boolean;
  }>;
  takeOver(openedFor: string): Reply<{ readonly runner: string }>;
  setLanguage(openedFor: string, language: Language): Reply<Language>;
};
