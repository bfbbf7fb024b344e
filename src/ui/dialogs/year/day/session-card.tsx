import { useState } from 'preact/hooks';
import { titleOf } from '../../../../core/inset/occasions';
import type { PlannedSession, SessionRow } from '../../../../core/inset/types';
import { capitalise, formatDateInYear, formatTimes } from '../../../../text/dates';
import { yearPlanText } from '../../../../text/dialogs/year-plan';
import { formatHours } from '../../../../text/hours';
import { Button } from '../../../shared/button';
import { SchoolText, useLanguage, useWords } from '../../../shared/language';
import { makeKey } from '../../../shared/save-key';
import { useOffice } from '../../parts/open-dialog';
import { useSave } from '../use-save';
import type { ChangeKind } from '../what-follows';
import { useYear } from '../year-page';
import { CountSession, useOtherDays } from './count-session';
import { SessionChange } from './session-change';

type Props = {
  readonly session: PlannedSession;
  readonly changing: ChangeKind | null;
  readonly onChanging: (kind: ChangeKind | null) => void;
  readonly onCounted: (dayId: string) => void;
  readonly onEdit: () => void;
};

export function SessionCard(props: Props) {
  const language = useLanguage();
  const { session } = props;
  const title = titleOf(session.row);
  return (
    <li class="session-card">
      <div class="day-head">
        <h3 class={session.state === 'called off' ? 'called-off' : ''}>
          {capitalise(formatDateInYear(session.date, language))}
        </h3>
        <SessionPill session={session} />
        <span class="soft">
          {formatTimes(session)} · {formatHours(session.minutes)}
        </span>
      </div>
      {(title.en || title.cy) && (
        <p>
          <SchoolText text={title} />
        </p>
      )}
      {session.row.reason && <p class="hint">{session.row.reason}</p>}
      <InHand {...props} />
    </li>
  );
}

/** What is being done to it, or what can be. */
function InHand(props: Props) {
  const { session, changing, onChanging } = props;
  const end = () => onChanging(null);
  if (changing === null) return <SessionButtons {...props} />;
  if (changing === 'count') {
    return <CountSession session={session} onCounted={props.onCounted} onKeep={end} />;
  }
  return <SessionChange session={session} kind={changing} onEnd={end} />;
}

/** A session that was typed into the tab without a date. */
export function Undated(props: { readonly session: SessionRow; readonly onEdit: () => void }) {
  const words = useWords(yearPlanText);
  const { session } = props;
  return (
    <li class="session-card">
      <h3>{words.noDate}</h3>
      <p>
        <SchoolText text={titleOf(session)} />
      </p>
      <div class="buttons">
        <Button small label={`${words.edit} ${session.id}`} onClick={props.onEdit}>
          {words.edit}
        </Button>
      </div>
    </li>
  );
}

const looks = { planned: '', unconfirmed: 'warn', held: 'good', 'called off': 'warn' } as const;

export function SessionPill({ session }: { readonly session: PlannedSession }) {
  const words = useWords(yearPlanText);
  return <span class={`pill ${looks[session.state]}`}>{words.states[session.state]}</span>;
}

function SessionButtons(props: Props) {
  const words = useWords(yearPlanText);
  const language = useLanguage();
  const { session } = props;
  const date = capitalise(formatDateInYear(session.date, language));
  const change = (kind: ChangeKind, label: string) => (
    <Button small label={`${label} ${date}`} onClick={() => props.onChanging(kind)}>
      {label}
    </Button>
  );
  const isOff = session.state === 'called off';
  const isHeld = session.row.state === 'held' || session.state === 'held';
  return (
    <div class="buttons">
      {session.state === 'unconfirmed' && <Hold session={session} date={date} />}
      <Button small label={`${words.edit} ${date}`} onClick={props.onEdit}>
        {words.edit}
      </Button>
      {isOff && change('re-instate', words.reinstate)}
      {isHeld && change('correct', words.correct)}
      {!isOff && !isHeld && change('move', words.move)}
      {!isOff && change('call off', words.callOff)}
      {useOtherDays(session).length > 0 && change('count', words.count)}
    </div>
  );
}

function Hold({ session, date }: { readonly session: PlannedSession; readonly date: string }) {
  const words = useWords(yearPlanText);
  const { action, facts } = useYear();
  const { server } = useOffice();
  const save = useSave();
  const [key] = useState(() => makeKey());
  const name = `hold-${session.id}`;
  const { row } = session;
  const held = { ...row, state: 'held' };
  const change = { year: facts.year, key, session: held, before: row, reason: '', evaluation: '' };
  return (
    <Button
      small
      busy={action.doing === name}
      label={`${words.held} ${date}`}
      onClick={() => save(name, () => server.saveSession(change))}
    >
      {words.held}
    </Button>
  );
}
