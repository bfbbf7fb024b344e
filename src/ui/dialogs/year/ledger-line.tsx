import { dayLedger, minutesOf } from '../../../core/inset/day-ledger';
import type { InsetPlan, PlannedSession } from '../../../core/inset/types';
import { yearText } from '../../../text/dialogs/year';
import { formatHours } from '../../../text/hours';
import { useWords } from '../../shared/language';
import { useYear } from './year-page';

/**
 * How far a day taken as twilights is: the word first, then the hours it stands on. `plan` is another than
 * the one that stands, to show what would be.
 */
export function LedgerLine(props: { readonly dayId: string; readonly plan?: InsetPlan }) {
  const words = useWords(yearText);
  const { look } = useYear();
  const { dayId } = props;
  const plan = props.plan ?? look.plan;
  if (!plan.dayOf.has(dayId)) return null;
  const { state, heldMinutes, neededMinutes, toComeMinutes, missingMinutes } = dayLedger(
    plan,
    dayId,
  );
  // What is over counts once somebody says that it was held: it is not to come any more.
  const over = (plan.sessionsOfDay.get(dayId) ?? []).filter(isUnconfirmed);
  const unsaid = Math.min(toComeMinutes, minutesOf(over));
  const parts = [
    words.held(formatHours(heldMinutes), formatHours(neededMinutes)),
    unsaid > 0 && words.unsaid(formatHours(unsaid)),
    toComeMinutes > unsaid && words.toCome(formatHours(toComeMinutes - unsaid)),
    missingMinutes > 0 && words.missing(formatHours(missingMinutes)),
  ];
  return (
    <div class="ledger">
      <Bar held={heldMinutes} toCome={toComeMinutes} needed={neededMinutes} />
      <p>
        <strong>{words.ledger[state]}:</strong> {parts.filter(Boolean).join(', ')}.
      </p>
    </div>
  );
}

function isUnconfirmed({ state }: PlannedSession): boolean {
  return state === 'unconfirmed';
}

/** Held is full, to come is striped; the words beside it say the same. */
function Bar(props: { readonly held: number; readonly toCome: number; readonly needed: number }) {
  const share = (minutes: number) =>
    `${Math.min(100, (minutes / Math.max(1, props.needed)) * 100)}%`;
  return (
    <div class="bar" aria-hidden="true">
      <i class="held" style={{ width: share(props.held) }} />
      <i
        class="to-come"
        style={{ width: share(Math.min(props.toCome, props.needed - props.held)) }}
      />
    </div>
  );
}
