import { useMemo } from 'preact/hooks';
import type { InsetPlan } from '../../../core/inset/types';
import { capitalise, formatDate, formatDateInYear } from '../../../text/dates';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { useLanguage, useWords } from '../../shared/language';
import { LedgerLine } from './ledger-line';
import { type Follow, type FollowedChange, planAfter, whatFollows } from './what-follows';
import { useYear } from './year-page';

/** What a change brings with it, told before it is made: how far each day would be, and the rest. */
export function Follows(change: FollowedChange) {
  const words = useWords(yearPlanText);
  const { facts, look } = useYear();
  // The ledger of everybody: not at each key while a reason is typed.
  const { after, follows } = useMemo(() => {
    const then = planAfter(facts, change);
    return { after: then, follows: whatFollows(facts, look.plan, then, change) };
  }, [facts, look, JSON.stringify(change)]);
  const ledgers = change.days.filter((id) => {
    const day = after.dayOf.get(id);
    return day?.isTwilights && !day.isCalledOff;
  });
  if (ledgers.length + follows.length === 0) return null;
  return (
    <div class="stack tight" aria-live="polite">
      <p class="label">{words.followsTitle}</p>
      <div class="both-ledgers">
        {ledgers.map((id) => (
          <Ledger key={id} dayId={id} plan={after} />
        ))}
      </div>
      <ul class="sentences">
        {follows.map((follow) => (
          <Sentence key={`${follow.code} ${follow.value}`} {...follow} />
        ))}
      </ul>
    </div>
  );
}

function Ledger(props: { readonly dayId: string; readonly plan: InsetPlan }) {
  const language = useLanguage();
  const date = props.plan.dayOf.get(props.dayId)?.date ?? '';
  return (
    <div class="stack tight">
      <p>{capitalise(formatDateInYear(date, language))}</p>
      <LedgerLine {...props} />
    </div>
  );
}

function Sentence({ code, value }: Follow) {
  const words = useWords(yearPlanText);
  const language = useLanguage();
  const { look } = useYear();
  const said = {
    'families-told': () => formatDate(value, language),
    'families-approved': () => formatDate(value, language),
    'notice-short': () => words.days(look.plan.rules.noticeDays),
    'catch-up': () => value,
    'marks-lapse': () => value,
    'marks-stay': () => '',
  };
  return <li>{words.follows[code](said[code]())}</li>;
}
