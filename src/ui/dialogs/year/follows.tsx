import { formatDate } from '../../../text/dates';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { useLanguage, useWords } from '../../shared/language';
import { type ChangeKind, whatFollows } from './what-follows';
import { useYear } from './year-page';

/** What a change brings with it, told before it is made. */
export function Follows(props: {
  readonly kind: ChangeKind;
  /** Whose notices tell of it: the day, or each day that the session counts towards. */
  readonly days: readonly string[];
  readonly about: string;
  /** `''` is none yet. */
  readonly date: string;
}) {
  const words = useWords(yearPlanText);
  const language = useLanguage();
  const { facts, look } = useYear();
  const follows = props.date === '' ? [] : whatFollows(facts, look.plan, props);
  if (follows.length === 0) return null;
  const fill = (at: string) =>
    at === '' ? words.days(look.plan.rules.noticeDays) : formatDate(at, language);
  return (
    <div class="stack tight" aria-live="polite">
      <p class="label">{words.followsTitle}</p>
      <ul class="sentences">
        {follows.map(({ code, at }) => (
          <li key={`${code} ${at}`}>{words.follows[code](fill(at))}</li>
        ))}
      </ul>
    </div>
  );
}
