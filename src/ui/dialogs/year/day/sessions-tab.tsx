import { useState } from 'preact/hooks';
import type { InsetDayRow } from '../../../../core/inset/types';
import { formatDateInYear } from '../../../../text/dates';
import { yearText } from '../../../../text/dialogs/year';
import { yearDayText } from '../../../../text/dialogs/year-day';
import { yearPlanText } from '../../../../text/dialogs/year-plan';
import { Button } from '../../../shared/button';
import { useFocusOnce } from '../../../shared/focus';
import { useLanguage, useWords } from '../../../shared/language';
import { StatusNote } from '../../../shared/note';
import { blankSession } from '../blank-rows';
import { LedgerLine } from '../ledger-line';
import type { ChangeKind } from '../what-follows';
import { useYear } from '../year-page';
import { DayFrame } from './one-day';
import { SessionCard, Undated } from './session-card';
import { SessionFields, type SessionForm, useSessionForm } from './session-form';

/** What of the tab is open: a session's form, or nothing. */
type Opened = { readonly id: string; readonly date: string | null };

/** P-63: the sessions that make up the day, one of them in hand at a time. */
export function SessionsTab(props: { readonly row: InsetDayRow; readonly newOn: string | null }) {
  const { row } = props;
  const [opened, setOpened] = useState<Opened | null>(
    props.newOn ? { id: '', date: props.newOn } : null,
  );
  return opened ? (
    <SessionStep key={opened.id} row={row} opened={opened} onEnd={() => setOpened(null)} />
  ) : (
    <SessionList row={row} onOpen={setOpened} />
  );
}

type ListProps = { readonly row: InsetDayRow; readonly onOpen: (opened: Opened) => void };

function SessionList({ row, onOpen }: ListProps) {
  const words = useWords(yearPlanText);
  const { go } = useYear();
  const [changing, setChanging] = useState<Changing | null>(null);
  const [counted, setCounted] = useState('');
  const isTwilights = row.takenAs === 'twilights';
  const change = (next: Changing | null) => {
    setChanging(next);
    setCounted('');
  };
  const count = (to: string) => {
    setChanging(null);
    // A day in school has this part only for its sessions.
    if (isTwilights) setCounted(to);
    else go({ at: 'day', id: to, tab: 'sessions' });
  };
  return (
    <DayFrame
      row={row}
      tab="sessions"
      buttons={
        !changing &&
        isTwilights && (
          <Button kind="primary" onClick={() => onOpen({ id: '', date: null })}>
            {words.addSession}
          </Button>
        )
      }
    >
      <section class="stack">
        <h2>{words.sessionsTitle}</h2>
        {isTwilights && <LedgerLine dayId={row.id} />}
        <StatusNote kind="good">{counted && <Counted to={counted} />}</StatusNote>
        <Cards {...{ row, onOpen, changing }} onChanging={change} onCounted={count} />
      </section>
    </DayFrame>
  );
}

type Changing = { readonly id: string; readonly kind: ChangeKind };

function Cards(
  props: ListProps & {
    readonly changing: Changing | null;
    readonly onChanging: (changing: Changing | null) => void;
    readonly onCounted: (dayId: string) => void;
  },
) {
  const words = useWords(yearPlanText);
  const { look } = useYear();
  const { row, changing, onOpen, onChanging } = props;
  const sessions = look.sessionsOf(row.id);
  const undated = look.undatedOf(row.id);
  if (sessions.length + undated.length === 0) return <p class="soft">{words.noSessions}</p>;
  return (
    <ul class="stack">
      {sessions.map((session) => (
        <SessionCard
          key={session.id}
          session={session}
          changing={changing?.id === session.id ? changing.kind : null}
          onChanging={(kind) => onChanging(kind && { id: session.id, kind })}
          onCounted={props.onCounted}
          onEdit={() => onOpen({ id: session.id, date: null })}
        />
      ))}
      {undated.map((session) => (
        <Undated
          key={session.id}
          session={session}
          onEdit={() => onOpen({ id: session.id, date: null })}
        />
      ))}
    </ul>
  );
}

/** The session is gone from the list: how far the other day is by now, and the way there. */
function Counted({ to }: { readonly to: string }) {
  const words = useWords(yearPlanText);
  const { open } = useWords(yearText);
  const language = useLanguage();
  const { look, go } = useYear();
  const button = useFocusOnce<HTMLButtonElement>();
  const date = look.dateOf(to);
  const day = date ? formatDateInYear(date, language) : to;
  return (
    <>
      <p>{words.counted(day)}</p>
      <LedgerLine dayId={to} />
      <Button small buttonRef={button} onClick={() => go({ at: 'day', id: to, tab: 'sessions' })}>
        {open(day)}
      </Button>
    </>
  );
}

function SessionStep(props: {
  readonly row: InsetDayRow;
  readonly opened: Opened;
  readonly onEnd: () => void;
}) {
  const { facts } = useYear();
  const { row, opened, onEnd } = props;
  const stands =
    facts.sessions.find((session) => session.id === opened.id) ?? blankSession(row.id, opened.date);
  const form = useSessionForm(stands, onEnd);
  return (
    <DayFrame row={row} tab="sessions" buttons={<StepButtons {...props} form={form} />}>
      <SessionFields {...form} />
    </DayFrame>
  );
}

function StepButtons(props: {
  readonly opened: Opened;
  readonly form: SessionForm;
  readonly onEnd: () => void;
}) {
  const words = useWords(yearPlanText);
  const day = useWords(yearDayText);
  const { opened, form, onEnd } = props;
  const leave = () => {
    form.draft.reset();
    onEnd();
  };
  return (
    <>
      <Button kind="primary" busy={form.busy} onClick={form.save}>
        {form.busy ? day.saving : words.saveSession}
      </Button>
      <Button onClick={leave}>{opened.id ? words.closeSession : words.leaveSession}</Button>
    </>
  );
}
