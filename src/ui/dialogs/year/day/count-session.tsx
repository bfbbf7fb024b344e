import { useState } from 'preact/hooks';
import type { PlannedDay, PlannedSession } from '../../../../core/inset/types';
import { capitalise, formatDateInYear } from '../../../../text/dates';
import { yearPlanText } from '../../../../text/dialogs/year-plan';
import { ChipRadio } from '../../../shared/choices';
import { Confirm } from '../../../shared/confirm';
import { focusFirstError } from '../../../shared/focus';
import { useLanguage, useWords } from '../../../shared/language';
import { idOfChange } from '../change';
import { SessionClashes } from '../clashes';
import { Follows } from '../follows';
import { noWhy, trimWhy, type Why, WhyFields } from '../why-fields';
import { useYear } from '../year-page';
import { useSessionSave } from './session-change';

/** The days taken as twilights that it could count towards instead. */
export function useOtherDays({ dayId }: PlannedSession): readonly PlannedDay[] {
  const { look } = useYear();
  return look.plan.days.filter((day) => day.isTwilights && !day.isCalledOff && day.id !== dayId);
}

type Props = {
  readonly session: PlannedSession;
  readonly onCounted: (dayId: string) => void;
  readonly onKeep: () => void;
};

/** P-63: which day the minutes of a session count towards, with the ledgers of both as they would be. */
export function CountSession(props: Props) {
  const words = useWords(yearPlanText);
  const language = useLanguage();
  const { action } = useYear();
  const { session } = props;
  const form = useCountForm(props);
  const { day, errors } = form;
  return (
    <Confirm
      question={words.titles.count(words.theSession(formatDateInYear(session.date, language)))}
      doIt={words.doIt.count}
      keepIt={words.keepIt}
      mild
      busy={action.doing !== null}
      onDo={form.save}
      onKeep={() => {
        action.forget();
        props.onKeep();
      }}
    >
      <div class="fields">
        <ChipRadio
          id={idOfChange('day')}
          label={words.towards}
          value={day}
          choices={form.days.map(({ id, date }) => ({
            value: id,
            label: capitalise(formatDateInYear(date, language)),
          }))}
          error={errors.day}
          onChange={form.chooseDay}
        />
        {day !== '' && <SessionClashes row={{ ...session.row, day }} />}
        <WhyFields idOf={idOfChange} why={form.why} error={errors.reason} onChange={form.sayWhy} />
        {day !== '' && (
          <Follows kind="count" days={[session.dayId, day]} about={session.id} cells={{ day }} />
        )}
      </div>
    </Confirm>
  );
}

/** Which day, and why; one that is alone is chosen from the start. */
function useCountForm({ session, onCounted }: Props) {
  const words = useWords(yearPlanText);
  const { action } = useYear();
  const days = useOtherDays(session);
  const saveSession = useSessionSave(session);
  const [day, chooseDay] = useState(days.length === 1 ? (days[0]?.id ?? '') : '');
  const [why, setWhy] = useState(noWhy);
  const [pressed, setPressed] = useState(false);
  // What was called off counts for neither day.
  const asksWhy = session.state !== 'called off';
  const found = {
    ...(day ? {} : { day: words.towardsMissing }),
    ...(asksWhy && !why.reason.trim() ? { reason: words.reasonMissing } : {}),
  };
  const save = () => {
    setPressed(true);
    if (focusFirstError(['day', 'reason'], found, idOfChange)) return;
    const { reason, evaluation } = trimWhy(why);
    saveSession({ day, reason }, evaluation, () => onCounted(day));
  };
  const errors: Readonly<Record<string, string>> = {
    ...action.trouble?.fields,
    ...(pressed ? found : {}),
  };
  const sayWhy = (part: Partial<Why>) => setWhy({ ...why, ...part });
  return { days, day, chooseDay, why, sayWhy, errors, save };
}
