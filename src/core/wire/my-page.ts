import type { EntryInput } from '../entry';
import type { Bilingual, Language } from '../language';
import type { FormChoice, PriorityChoice, Saved } from './log-server';
import type { Reply } from './reply';

/**
 * Everything *My page* shows one person: worked out by the server, because it must hold nothing about
 * anybody else. Moments and dates are local; minutes are minutes.
 */
export type MyPage = {
  readonly me: { readonly id: string; readonly name: string };
  readonly school: Bilingual;
  readonly leadName: string;
  readonly language: Language;
  readonly now: string;
  readonly year: string;
  /** Owed, done of that, and to be caught up in this year. */
  readonly hours: {
    readonly owed: number;
    readonly credited: number;
    readonly toCatchUp: number;
  };
  /**
   * Of the year, in order of their dates: what was, what is on, what is to come; and what is held in it
   * towards a day of another year.
   */
  readonly occasions: readonly Occasion[];
  /** Of the year, and what is due in it of another. */
  readonly catchUp: readonly MyCatchUp[];
  readonly drafts: readonly EntryDraft[];
  /** Put away, to be brought back. */
  readonly draftsAway: readonly EntryDraft[];
  readonly requests: readonly MyRequest[];
  readonly forms: readonly FormChoice[];
  readonly priorities: readonly PriorityChoice[];
};

/** An INSET day taken in school, or a twilight session, as it concerns this person. */
export type Occasion = {
  readonly id: string;
  readonly kind: 'day' | 'session';
  readonly date: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly minutes: number;
  readonly title: Bilingual;
  readonly aim: Bilingual;
  readonly purpose: Bilingual;
  readonly outcome: Bilingual;
  readonly priority: Bilingual;
  readonly venue: string;
  readonly agenda: readonly { readonly item: Bilingual; readonly minutes: number | null }[];
  /** For a session: the day it counts towards. */
  readonly replaces: string | null;
  readonly when: 'on' | 'to come' | 'over';
  /** P-57: what is expected of this person; who is `invited` owes nothing. */
  readonly expected:
    | 'expected'
    | 'invited'
    | 'invited and paid'
    | 'invited, time in lieu'
    | 'not a working day'
    /** Its day is owed, but the person does not work on the date of the session. */
    | 'caught up later'
    | 'away';
  readonly mark: 'present' | 'not attending' | 'open';
  /** Local moment of one's own sign-in; `null` where there is none, or where the lead marked it. */
  readonly signedInAt: string | null;
  /** Minutes that count as attended; 0 unless present. */
  readonly attended: number;
  /** Local moments between which one can sign in. */
  readonly signIn: { readonly from: string; readonly until: string };
  /** Those who took part may answer, from the end until a fortnight after. */
  readonly mayEvaluate: boolean;
  /** What this person answered, as nobody else is ever shown it; `null` before. */
  readonly answers: Omit<Answers, 'about'> | null;
};

/** Something to catch up with; it stays, with 0 minutes, once all of it is done. */
export type MyCatchUp = {
  readonly dayId: string;
  readonly title: Bilingual;
  readonly date: string;
  /** Still to be caught up. */
  readonly minutes: number;
  readonly due: string;
  readonly resource: {
    readonly title: Bilingual;
    readonly provider: string;
    readonly mode: 'live' | 'recorded' | '';
    readonly language: Language | 'both' | '';
    readonly minutes: number | null;
    readonly link: string;
  } | null;
  readonly done: readonly {
    readonly id: string;
    readonly minutes: number;
    /** Minutes of it that count. */
    readonly counts: number;
    /** Of the same hours as something said later, which counts instead. */
    readonly isSaidAgain: boolean;
    /** Entered by somebody else for this person. */
    readonly isForMe: boolean;
    readonly at: string;
    readonly reflection: string;
  }[];
};

/** P-76: what attending has drafted for the person's own log. */
export type EntryDraft = { readonly about: string; readonly entry: EntryInput };

export type MyRequest = {
  readonly id: string;
  readonly text: string;
  readonly priority: string;
  /** On the agenda of this date; `null` while it is on none. */
  readonly takenUpOn: string | null;
};

export type Answers = {
  readonly about: string;
  /** 1 to 4. */
  readonly useful: number;
  readonly learned: number;
  readonly common: number;
};

/** What the page is answered before it is connected: only its owner may connect it. */
export type PageStart =
  | { readonly state: 'ready'; readonly page: MyPage }
  | {
      readonly state: 'not connected';
      readonly mayConnect: boolean;
      /** The web address of this page, for its owner to put into PL Office; `''` where it is not known. */
      readonly link: string;
    };

/** The calls that *My page* may make; each is a top-level function of its script. */
export type MyPageServer = {
  loadMyPage(openedFor: string): Reply<PageStart>;
  /** Once, by whoever the script runs as: the link of PL Office. */
  connectOffice(openedFor: string, link: string): Reply<PageStart>;
  signIn(openedFor: string, about: string): Reply<MyPage>;
  /** P-59: no reason is asked. `coming` takes it back. */
  sayComing(
    openedFor: string,
    answer: { readonly about: string; readonly coming: boolean },
  ): Reply<MyPage>;
  saveAnswers(openedFor: string, answers: Answers): Reply<MyPage>;
  finishCatchUp(
    openedFor: string,
    done: {
      readonly key: string;
      readonly dayId: string;
      readonly minutes: number;
      readonly reflection: string;
      /** Ids of what the page showed as done already: it counts on top of those. */
      readonly seen: readonly string[];
    },
  ): Reply<MyPage>;
  acceptDraft(
    openedFor: string,
    accepted: { readonly about: string; readonly entry: EntryInput },
  ): Reply<{ readonly saved: Saved; readonly page: MyPage }>;
  /** The draft is not wanted. */
  putDraftAway(openedFor: string, about: string): Reply<MyPage>;
  bringDraftBack(openedFor: string, about: string): Reply<MyPage>;
  saveRequest(
    openedFor: string,
    request: { readonly key: string; readonly text: string; readonly priority: string },
  ): Reply<MyPage>;
  withdrawRequest(openedFor: string, id: string): Reply<MyPage>;
  setLanguage(openedFor: string, language: Language): Reply<Language>;
};
