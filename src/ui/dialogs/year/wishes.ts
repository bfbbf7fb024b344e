import type { CivilDate } from '../../../core/civil-date';
import type { AgendaRow, InsetPlan } from '../../../core/inset/types';
import { flaggedWaiting, requestsWaiting } from '../../../core/inset/wishes';
import type { InsetFacts } from '../../../core/wire/inset';
import { blankItem } from './blank-rows';

/** What somebody would like INSET to take up (P-22, P-61). */
export type Wish = {
  readonly id: string;
  readonly kind: 'flagged' | 'request';
  readonly text: string;
  readonly staff: string;
  readonly date: CivilDate;
  readonly priority: string;
};

/** What no agenda of the year has taken up: entries of the log first, then requests. */
export function wishesWaiting(plan: InsetPlan, facts: InsetFacts): readonly Wish[] {
  const { agenda } = facts;
  return [
    ...flaggedWaiting(plan, agenda, facts.flagged).map((entry) => ({
      ...{ id: entry.id, kind: 'flagged' as const, text: entry.what, staff: entry.staff },
      ...{ date: entry.date, priority: entry.priority },
    })),
    ...requestsWaiting(plan, agenda, facts.requests).map(({ request }) => ({
      ...{ id: request.id, kind: 'request' as const, text: request.text, staff: request.staff },
      ...{ date: (request.at ?? '').slice(0, 10), priority: request.priority },
    })),
  ];
}

/** Characters that an item of an agenda may have. */
const itemMost = 200;

/** The wish as an item of an agenda, in the words it was made in. */
export function itemFromWish(wish: Wish, about: string, key: string): AgendaRow {
  const whole = wish.text.trim().replace(/\s+/g, ' ');
  const text = whole.length > itemMost ? `${whole.slice(0, itemMost - 1)}…` : whole;
  return { ...blankItem(about, key), itemEnglish: text, priority: wish.priority, from: wish.id };
}
