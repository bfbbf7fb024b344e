import { type CivilDate, dateOf } from '../../../core/civil-date';
import { groupBy } from '../../../core/group-by';
import { writeIds } from '../../../core/inset/id-list';
import { topicOf } from '../../../core/inset/interests';
import type { AgendaRow, InsetPlan } from '../../../core/inset/types';
import { flaggedWaiting, interestsWaiting, requestsWaiting } from '../../../core/inset/wishes';
import type { InsetFacts } from '../../../core/wire/inset';
import { blankItem } from './blank-rows';

/** A topic that INSET could take up: flagged in the log (P-22), asked for, or learned about of own interest (P-61). */
export type Wish = {
  readonly id: string;
  /** Of the entries or the request that an agenda takes up with it. */
  readonly ids: readonly string[];
  readonly kind: 'flagged' | 'request' | 'interest';
  readonly text: string;
  /** Who flagged it, asked for it, or learned about it. */
  readonly people: readonly string[];
  /** Others who learned about it of their own interest. */
  readonly others: number;
  readonly date: CivilDate;
  readonly priority: string;
};

/** What no agenda of the year has taken up: topics flagged in the log first, then requests. */
export function wishesWaiting(plan: InsetPlan, facts: InsetFacts): readonly Wish[] {
  const { agenda, flagged, interests } = facts;
  const topics = groupBy(flaggedWaiting(plan, agenda, flagged), ({ what }) => topicOf(what));
  return [
    ...[...topics.values()].flatMap((entries) => flaggedWish(entries, interests)),
    ...requestsWaiting(plan, agenda, facts.requests).map(({ request }): Wish => {
      const { id, text, staff, priority } = request;
      const date = dateOf(request.at ?? '');
      return { id, ids: [id], kind: 'request', text, people: [staff], others: 0, date, priority };
    }),
  ];
}

export function interestWishes(plan: InsetPlan, facts: InsetFacts): readonly Wish[] {
  const { agenda, interests, flagged } = facts;
  return interestsWaiting(plan, agenda, interests, flagged).map(
    ({ id, what, staff, date, priority }) => ({
      ...{ id, ids: [id], kind: 'interest', text: what, people: staff, others: 0, date, priority },
    }),
  );
}

function flaggedWish(
  entries: InsetFacts['flagged'],
  interests: InsetFacts['interests'],
): readonly Wish[] {
  const [newest] = entries;
  if (!newest) return [];
  const ids = entries.map(({ id }) => id);
  const people = [...new Set(entries.map(({ staff }) => staff))];
  const interest = interests.find((one) => one.ids.some((id) => ids.includes(id)));
  const others = interest?.staff.filter((id) => !people.includes(id)).length ?? 0;
  const { id, what: text, date } = newest;
  const priority = entries.find((entry) => entry.priority !== '')?.priority ?? '';
  return [{ id, ids, kind: 'flagged', text, people, others, date, priority }];
}

/** Characters that an item of an agenda may have. */
const itemMost = 200;

/** And the ids that the item takes up; more than fit in its cell are left to be put on again. */
const fromMost = 500;

/** The wish as an item of an agenda, in the words it was made in. */
export function itemFromWish(wish: Wish, about: string, key: string): AgendaRow {
  const whole = wish.text.trim().replace(/\s+/g, ' ');
  const text = whole.length > itemMost ? `${whole.slice(0, itemMost - 1)}…` : whole;
  const ids = wish.ids.filter(
    (_, index, all) => writeIds(all.slice(0, index + 1)).length <= fromMost,
  );
  const { priority } = wish;
  return { ...blankItem(about, key), itemEnglish: text, priority, from: writeIds(ids) };
}
