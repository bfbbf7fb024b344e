import { formatDate } from '../../../text/dates';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { useLanguage, useWords } from '../../shared/language';
import { type ChangeKind, type Consequence, whatFollows } from './what-follows';
import { useYear } from './year-page';

/** What a change brings with it, told before it is made. */
export function Follows(props: {
  readonly kind: ChangeKind;
  readonly dayId: string;
  readonly about: string;
  /** `''` is none yet. */
  readonly date: string;
}) {
  const words = useWords(yearPlanText);
  const language = useLanguage();
  const { facts, look } = useYear();
  const follows = props.date === '' ? [] : whatFollows(facts, look.plan, props);
  if (follows.length === 0) return null;
  const told = facts.told.find((notice) => notice.day === props.dayId);
  const fill: Partial<Record<Consequence, string>> = {
    'families-told': told ? formatDate(told.at, language) : '',
    'notice-short': words.days(look.plan.rules.noticeDays),
  };
  return (
    <div class="stack tight" aria-live="polite">
      <p class="label">{words.followsTitle}</p>
      <ul class="sentences">
        {follows.map((one) => (
          <li key={one}>{words.follows[one](fill[one] ?? '')}</li>
        ))}
      </ul>
    </div>
  );
}
