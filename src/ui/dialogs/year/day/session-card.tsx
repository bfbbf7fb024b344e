import { useState } from 'preact/hooks';
import type { PlannedSession, SessionRow } from '../../../../core/inset/types';
import { capitalise, formatDateInYear, formatTime } from '../../../../text/dates';
import { yearPlanText } from '../../../../text/dialogs/year-plan';
import { formatHours } from '../../../../text/hours';
import { Button } from '../../../shared/button';
import { SchoolText, useLanguage, useWords } from '../../../shared/language';
import { makeKey } from '../../../shared/save-key';
import { useOffice } from '../../parts/open-dialog';
import { type Change, ChangePanel } from '../change';
import { SessionClashes } from '../clashes';
import { useSave } from '../use-save';
import type { ChangeKind } from '../what-follows';
import { useYear } from '../year-page';

type Props = {
  readonly session: PlannedSession;
  readonly isChanging: boolean;
  readonly onChanging: (on: boolean) => void;
  readonly onEdit: () => void;
};

export function SessionCard(props: Props) {
  const language = useLanguage();
  const { session } = props;
  const [kind, setKind] = useState<ChangeKind>('move');
  const date = capitalise(formatDateInYear(session.date, language));
  const title = { en: session.row.titleEnglish, cy: session.row.titleWelsh };
  return (
    <li class="session-card">
      <div class="day-head">
        <h3 class={session.state === 'called off' ? 'called-off' : ''}>{date}</h3>
        <SessionPill session={session} />
        <span class="soft">
          {formatTime(session.startsAt)}–{formatTime(session.endsAt)} ·{' '}
          {formatHours(session.minutes)}
        </span>
      </div>
      {(title.en || title.cy) && (
        <p>
          <SchoolText text={title} />
        </p>
      )}
      {session.row.reason && <p class="hint">{session.row.reason}</p>}
      {props.isChanging ? (
        <SessionChange {...props} kind={kind} />
      ) : (
        <SessionButtons
          {...props}
          date={date}
          onChange={(chosen) => {
            setKind(chosen);
            props.onChanging(true);
          }}
        />
      )}
    </li>
  );
}

/** A session that was typed into the tab without a date. */
export function Undated(props: { readonly session: SessionRow; readonly onEdit: () => void }) {
  const words = useWords(yearPlanText);
  const { session } = props;
  return (
    <li class="session-card">
      <h3>{words.noDate}</h3>
      <p>
        <SchoolText text={{ en: session.titleEnglish, cy: session.titleWelsh }} />
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

function SessionButtons(
  props: Props & { readonly date: string; readonly onChange: (kind: ChangeKind) => void },
) {
  const words = useWords(yearPlanText);
  const { action, facts } = useYear();
  const { server } = useOffice();
  const save = useSave();
  const { session, date } = props;
  const [key] = useState(() => makeKey());
  const name = `hold-${session.id}`;
  const hold = () =>
    save(name, () =>
      server.saveSession({
        year: facts.year,
        key,
        session: { ...session.row, state: 'held' },
        before: session.row,
        reason: '',
        evaluation: '',
      }),
    );
  const change = (kind: ChangeKind, label: string) => (
    <Button small label={`${label} ${date}`} onClick={() => props.onChange(kind)}>
      {label}
    </Button>
  );
  const isHeld = session.row.state === 'held' || session.state === 'held';
  return (
    <div class="buttons">
      {session.state === 'unconfirmed' && (
        <Button small busy={action.doing === name} label={`${words.held} ${date}`} onClick={hold}>
          {words.held}
        </Button>
      )}
      <Button small label={`${words.edit} ${date}`} onClick={props.onEdit}>
        {words.edit}
      </Button>
      {session.state === 'called off' && change('re-instate', words.reinstate)}
      {isHeld && change('correct', words.correct)}
      {session.state !== 'called off' && !isHeld && change('move', words.move)}
      {session.state !== 'called off' && change('call off', words.callOff)}
    </div>
  );
}

function SessionChange(props: Props & { readonly kind: ChangeKind }) {
  const words = useWords(yearPlanText);
  const language = useLanguage();
  const { server } = useOffice();
  const { facts, action } = useYear();
  const save = useSave();
  const { session, kind, onChanging } = props;
  const [key] = useState(() => makeKey());
  const change = ({ reason, evaluation, ...cells }: Change) =>
    save(
      'change-session',
      () =>
        server.saveSession({
          year: facts.year,
          key,
          session: { ...session.row, ...cells, reason },
          before: session.row,
          reason,
          evaluation,
        }),
      () => onChanging(false),
    );
  return (
    <ChangePanel
      kind={kind}
      dayId={session.dayId}
      about={session.id}
      what={words.theSession(formatDateInYear(session.date, language))}
      stands={{ ...session.row, state: kind === 'correct' ? 'held' : session.row.state }}
      clashes={({ date, starts, ends }) => (
        <SessionClashes row={{ ...session.row, date, starts, ends }} />
      )}
      onDo={change}
      onKeep={() => {
        action.forget();
        onChanging(false);
      }}
    />
  );
}
