import { cleanLine } from '../clean-text';
import { compare } from '../compare';
import { groupBy } from '../group-by';
import { plainLetters } from '../names';

/** A topic that people learn about of their own interest (P-11, P-61), out of the log that all staff read. */
export type Interest = {
  /** Of its newest entry, whose words it has. */
  readonly id: string;
  readonly what: string;
  readonly date: string;
  /** A school priority that it serves too; `''` for none. */
  readonly priority: string;
  /** Ids of staff, each once, who wrote last first. */
  readonly staff: readonly string[];
  /** Of its entries those that are flagged *bring to INSET* or named by an agenda. */
  readonly ids: readonly string[];
};

export type LoggedEntry = {
  readonly id: string;
  readonly staff: string;
  readonly date: string;
  readonly what: string;
  readonly idea: string;
  readonly priority: string;
  readonly bringToInset: boolean;
};

/** What most people share comes first. `named` are ids that agendas take up. */
export function groupInterests(
  entries: readonly LoggedEntry[],
  named: ReadonlySet<string>,
): readonly Interest[] {
  const newestFirst = [...entries].sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id));
  const topics = [...groupBy(newestFirst, ({ what }) => topicOf(what)).values()];
  return topics
    .flatMap((topic): readonly Interest[] => {
      const own = topic.filter(({ idea }) => idea === 'interest' || idea === 'both');
      const [newest] = own;
      if (!newest) return [];
      const { id, what, date } = newest;
      const priority = own.find((entry) => entry.priority !== '')?.priority ?? '';
      const staff = [...new Set(own.map((entry) => entry.staff))];
      const ids = topic.filter((one) => one.bringToInset || named.has(one.id)).map((one) => one.id);
      return [{ id, what, date, priority, staff, ids }];
    })
    .sort((a, b) => b.staff.length - a.staff.length || compare(b.date, a.date));
}

/** How two entries are told to be about one thing: capitals, accents and marks make no difference. */
export function topicOf(what: string): string {
  const letters = plainLetters(what)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return letters === '' ? cleanLine(what) : letters;
}
