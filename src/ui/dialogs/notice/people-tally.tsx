import type { NoticePlan } from '../../../core/wire/office-server';
import { formatMomentOn } from '../../../text/dates';
import { formatCount } from '../../../text/dialogs/common';
import { noticePeopleText } from '../../../text/dialogs/notice-people';
import { useLanguage, useWords } from '../../shared/language';

/** The number that is approved, large, and when it all leaves. */
export function PeopleTally({ plan }: { readonly plan: NoticePlan }) {
  const words = useWords(noticePeopleText);
  const language = useLanguage();
  const leaves = formatMomentOn(plan.leavesAt, language);
  return (
    <div class="stack">
      <p class="tally">
        <b>{formatCount(plan.count)}</b>
        <span>
          {words.messages(plan.count)} {words.leave(plan.count, leaves, plan.minutesToSend)}
        </span>
      </p>
      <Proportions plan={plan} />
    </div>
  );
}

/** The table below says the same in numbers. */
function Proportions({ plan }: { readonly plan: NoticePlan }) {
  const out = plan.leftOut.reduce((sum, one) => sum + one.people.length, 0);
  const parts = [
    ...plan.groups.map((group) => ({ look: group.key as string, count: group.count })),
    { look: 'out', count: out },
  ];
  return (
    <div class="proportions" aria-hidden="true">
      {parts
        .filter((part) => part.count > 0)
        .map((part) => (
          <i key={part.look} class={part.look} style={{ flexGrow: part.count }} />
        ))}
    </div>
  );
}

/** What else leaves under this approval or by itself, and what the sending account may. */
export function WhenItLeaves({ plan }: { readonly plan: NoticePlan }) {
  const words = useWords(noticePeopleText);
  const language = useLanguage();
  const { limit, sentToday, roomLeft } = plan.forecast;
  return (
    <ul class="sentences soft">
      <li>
        {plan.reminderAt
          ? words.reminder(formatMomentOn(plan.reminderAt, language))
          : words.noReminder}
      </li>
      {plan.staff.at.length > 0 && (
        <li>
          {words.staff(plan.staff.count)}{' '}
          {plan.staff.at.map((at) => formatMomentOn(at, language)).join('; ')}.
        </li>
      )}
      <li>{words.room(sentToday, limit, roomLeft)}</li>
    </ul>
  );
}
