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
import { noWhy, trimWhy, WhyFields } from '../why-fields';
import { useYear } from '../year-page';
import { useSessionSave } from './session-change';

/** The days taken as twilights that it could count towards instead. */
export function useOtherDays({ dayId }: PlannedSession): readonly PlannedDay[] {
  const { look } = useYear();
  return look.plan.days.filter((day) => day.isTwilights && !day.isCalledOff && day.id !== dayId);
}

/** P-63: which day the minutes of a session count towards, with the ledgers of both as they would be. */
export function CountSession(props: {
  readonly session: PlannedSession;
  readonly onCounted: (dayId: string) => void;
  readonly onKeep: () => void;
}) {
  const words = useWords(yearPlanText);
  const language = useLanguage();
  const { action } = useYear();
  const { session } = props;
  const days = useOtherDays(session);
  const save = useSessionSave(session);
  const [day, setDay] = useState(days.length === 1 ? (days[0]?.id ?? '') : '');
  const [why, setWhy] = useState(noWhy);
  const [pressed, setPressed] = useState(false);
  // What was called off counts for neither day.
  const asksWhy = session.state !== 'called off';
  const found = {
    ...(day ? {} : { day: words.towardsMissing }),
    ...(asksWhy && !why.reason.trim() ? { reason: words.reasonMissing } : {}),
  };
  const errors = { ...action.trouble?.fields, ...(pressed ? found : {}) };
  const doIt = () => {
    setPressed(true);
    if (focusFirstError(['day', 'reason'], found, idOfChange)) return;
    const { reason, evaluation } = trimWhy(why);
    save({ day, reason }, evaluation, () => props.onCounted(day));
  };
  return (
    <Confirm
      question={words.titles.count(words.theSession(formatDateInYear(session.date, language)))}
      doIt={words.doIt.count}
      keepIt={words.keepIt}
      mild
      busy={action.doing !== null}
      onDo={doIt}
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
          choices={days.map(({ id, date }) => ({
            value: id,
            label: capitalise(formatDateInYear(date, language)),
          }))}
          error={errors.day}
          onChange={setDay}
        />
        {day !== '' && <SessionClashes row={{ ...session.row, day }} />}
        <WhyFields
          idOf={idOfChange}
          why={why}
          error={errors.reason}
          onChange={(part) => setWhy({ ...why, ...part })}
        />
        {day !== '' && (
          <Follows kind="count" days={[session.dayId, day]} about={session.id} cells={{ day }} />
        )}
      </div>
    </Confirm>
  );
}
