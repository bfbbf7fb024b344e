import type { NationalYear } from '../inset/coverage';
import type { EvaluationSummary } from '../inset/evaluations';
import type { Interest } from '../inset/interests';
import type {
  ActionRow,
  AgendaRow,
  CatchUpRow,
  ChangeRow,
  ClusterRow,
  InsetDayRow,
  InsetRulesRow,
  InsetSettings,
  InsetStaff,
  Mark,
  OptionRow,
  PriorityRow,
  RequestRow,
  ResourceRow,
  SessionRow,
  TermRow,
} from '../inset/types';
import type { Bilingual } from '../language';
import type { Reply } from './reply';

/**
 * Everything the INSET pages of PL Office show about one academic year, in one read. The pages work the
 * rest out with the rules of `core/inset`, which *Check the workbooks* and the scheduled run use too.
 */
export type InsetFacts = {
  /** The school's clock when it was read. */
  readonly now: string;
  readonly year: string;
  /** This one, those that have dates, rules or days, the current one, and the next; in order. */
  readonly years: readonly string[];
  readonly school: Bilingual;
  /** Staff id of the person at the keyboard. */
  readonly me: string;
  readonly settings: InsetSettings;
  readonly rules: readonly InsetRulesRow[];
  /** Of this year, called off ones too; what has no date is here as well. */
  readonly days: readonly InsetDayRow[];
  readonly sessions: readonly SessionRow[];
  readonly agenda: readonly AgendaRow[];
  readonly actions: readonly ActionRow[];
  readonly changes: readonly ChangeRow[];
  readonly terms: readonly TermRow[];
  readonly priorities: readonly PriorityRow[];
  /** Lists phase, role-group, national, factor, principle and napl. */
  readonly options: readonly OptionRow[];
  readonly staff: readonly InsetStaff[];
  /** The last of each person and day or session. */
  readonly marks: readonly Mark[];
  readonly catchUp: readonly CatchUpRow[];
  readonly resources: readonly ResourceRow[];
  readonly evaluations: readonly EvaluationSummary[];
  /**
   * P-22: log entries flagged *bring to INSET* since the year before began that no agenda of another year
   * has taken up, newest first, withdrawn ones left out.
   */
  readonly flagged: readonly FlaggedEntry[];
  /** P-61: open ones, of the same time. */
  readonly requests: readonly RequestRow[];
  /** P-61: own interests in the log of the same time, by topic; none that an agenda of another year took up. */
  readonly interests: readonly Interest[];
  /** Notices that left, or are approved, by day: when families are told, the earliest that still holds. */
  readonly told: readonly { readonly day: string; readonly at: string }[];
  readonly cluster: readonly ClusterRow[];
  /** Ids of the days of other years: people name them in `Staff`. */
  readonly otherDays: readonly string[];
  /** P-70: of the other years that have days, in order. */
  readonly otherYears: readonly NationalYear[];
};

export type { EvaluationSummary };

export type FlaggedEntry = {
  readonly id: string;
  readonly staff: string;
  readonly date: string;
  readonly what: string;
  readonly priority: string;
};

/**
 * What a form of something new has sent before under its key and heard no answer of: one of these may stand
 * in the tab by now. What stands there and is none of them was changed by somebody else.
 */
type Sent<Row> = { readonly sent?: readonly Row[] };

/** `key` is made by the page once a form is begun: a repeated save of a new row is the same row. */
export type DaySave = Sent<InsetDayRow> & {
  readonly year: string;
  readonly key: string;
  /** `id` is `''` for a new one. */
  readonly day: InsetDayRow;
  /** The row as the page knew it, to notice that somebody else changed it; `null` for a new one. */
  readonly before: InsetDayRow | null;
  readonly reason: string;
  /** P-53: what had been seen that led to the change. */
  readonly evaluation: string;
};

export type SessionSave = Sent<SessionRow> & {
  readonly year: string;
  readonly key: string;
  readonly session: SessionRow;
  readonly before: SessionRow | null;
  readonly reason: string;
  readonly evaluation: string;
};

export type AgendaSave = {
  readonly year: string;
  readonly about: string;
  /** The whole agenda of that day or session, in order; new items have the id `new-<key>`. */
  readonly items: readonly AgendaRow[];
  /** The agenda as the page knew it, so that nobody else’s item is taken off unseen. */
  readonly before: readonly AgendaRow[];
};

export type ActionSave = Sent<ActionRow> & {
  readonly year: string;
  readonly key: string;
  /** `id` is `''` for a new one. */
  readonly action: ActionRow;
  readonly before: ActionRow | null;
};

export type RulesSave = {
  readonly rules: InsetRulesRow;
  /** The year's own row as the page knew it; `null` where it had none. */
  readonly before: InsetRulesRow | null;
  readonly reason: string;
  readonly evaluation: string;
};

export type MarksSave = {
  readonly year: string;
  readonly about: string;
  readonly marks: readonly (Marking & {
    readonly staff: string;
    /** As the page knew it: what does not differ from it is not said, and stays as it is by now. */
    readonly before: Marking;
  })[];
};

/** What the register says of one person; the rest of a mark is the server’s. */
export type Marking = Pick<Mark, 'state' | 'minutes' | 'pay'>;

export type CatchUpSet = {
  readonly year: string;
  readonly day: string;
  /** `*` alone is everybody who missed it. */
  readonly staff: readonly string[];
  readonly resource: string;
  readonly due: string;
};

/**
 * The lead says that somebody has caught up: `id` is then a key made by the page, so that a repeated call
 * is the same one. `undone` takes back what has that id in `CatchUpItem.done`. `seen`: ids of what the
 * page showed there; it counts on top of those.
 */
export type CatchUpClose = {
  readonly year: string;
  readonly day: string;
  readonly staff: string;
  readonly id: string;
  readonly minutes: number;
  readonly undone: boolean;
  readonly seen: readonly string[];
};

export type ClusterSave = {
  readonly year: string;
  readonly school: string;
  readonly contact: string;
  /** `pasted`, the name of a file, or the link of a sheet. */
  readonly from: string;
  /** The school's dates from now on; empty is none known. Those of other years stay. */
  readonly dates: readonly { readonly date: string; readonly title: string }[];
};

/** What a shared sheet holds, as text, to be read like a pasted table. */
export type SharedDates = {
  readonly name: string;
  readonly lines: readonly (readonly string[])[];
};

export type MadeDocument = { readonly name: string; readonly link: string };

export type ClusterFacts = {
  readonly facts: InsetFacts;
  /** How many families of PL Contacts have a child at another school of the cluster; `null` where it cannot be read. */
  readonly siblings: { readonly families: number; readonly siblings: number } | null;
};

/** The calls of the INSET pages. Each save answers with the whole year as it is now. */
export type InsetServer = {
  /** `''` is the current academic year. */
  loadInset(openedFor: string, year: string): Reply<InsetFacts>;
  saveInsetDay(openedFor: string, save: DaySave): Reply<InsetFacts>;
  saveSession(openedFor: string, save: SessionSave): Reply<InsetFacts>;
  saveAgenda(openedFor: string, save: AgendaSave): Reply<InsetFacts>;
  saveAction(openedFor: string, save: ActionSave): Reply<InsetFacts>;
  saveInsetRules(openedFor: string, save: RulesSave): Reply<InsetFacts>;
  saveMarks(openedFor: string, save: MarksSave): Reply<InsetFacts>;
  setCatchUp(openedFor: string, set: CatchUpSet): Reply<InsetFacts>;
  closeCatchUp(openedFor: string, close: CatchUpClose): Reply<InsetFacts>;
  saveCluster(openedFor: string, save: ClusterSave): Reply<InsetFacts>;
  readSharedDates(openedFor: string, link: string): Reply<SharedDates>;
  loadCluster(openedFor: string, year: string): Reply<ClusterFacts>;
  /** Hours of those invited and paid, or given time in lieu, as a document only the person at the keyboard sees. */
  makePayList(openedFor: string, year: string): Reply<MadeDocument>;
  makeCertificate(
    openedFor: string,
    about: { readonly year: string; readonly staff: string },
  ): Reply<MadeDocument>;
};
