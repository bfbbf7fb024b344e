import { useState } from 'preact/hooks';
import type { PlannedDay, PlannedSession } from '../../../../core/inset/types';
import { capitalise, formatDateInYear } from '../../../../text/dates';
import { yearPlanText } from '../../../../text/dialogs/year-plan';
import { ChipRadio } from '../../../shared/choices';
import { useLanguage, useWords } from '../../../shared/language';
import { ChangeFrame, idOfChange } from '../change-frame';
import { SessionClashes } from '../clashes';
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
  const { session } = props;
  const { id, dayId, date } = session;
  const days = useOtherDays(session);
  const save = useSessionSave(session);
  const [day, setDay] = useState(days.length === 1 ? (days[0]?.id ?? '') : '');
  return (
    <ChangeFrame
      kind="count"
      days={[dayId, day]}
      about={id}
      what={words.theSession(formatDateInYear(date, language))}
      cells={day ? { day } : null}
      missing={day ? {} : { day: words.towardsMissing }}
      // What was called off counts for neither day.
      needsNoReason={session.state === 'called off'}
      onDo={(why) => save({ day }, why, () => props.onCounted(day))}
      onKeep={props.onKeep}
    >
      {(errors) => (
        <>
          <ChipRadio
            id={idOfChange('day')}
            label={words.towards}
            value={day}
            choices={days.map((one) => ({
              value: one.id,
              label: capitalise(formatDateInYear(one.date, language)),
            }))}
            error={errors.day}
            onChange={setDay}
          />
          {day !== '' && <SessionClashes row={{ ...session.row, day }} />}
        </>
      )}
    </ChangeFrame>
  );
}
