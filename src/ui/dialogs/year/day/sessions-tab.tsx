import { useState } from 'preact/hooks';
import type { InsetDayRow } from '../../../../core/inset/types';
import { yearDayText } from '../../../../text/dialogs/year-day';
import { yearPlanText } from '../../../../text/dialogs/year-plan';
import { Button } from '../../../shared/button';
import { useWords } from '../../../shared/language';
import { blankSession } from '../blank-rows';
import { LedgerLine } from '../ledger-line';
import { useYear } from '../year-page';
import { DayFrame } from './one-day';
import { SessionCard, Undated } from './session-card';
import { SessionFields, useSessionForm } from './session-form';

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

function SessionList(props: {
  readonly row: InsetDayRow;
  readonly onOpen: (opened: Opened) => void;
}) {
  const words = useWords(yearPlanText);
  const { look } = useYear();
  const { row, onOpen } = props;
  const [changing, setChanging] = useState<string | null>(null);
  const sessions = look.sessionsOf(row.id);
  const undated = look.undatedOf(row.id);
  return (
    <DayFrame
      row={row}
      tab="sessions"
      buttons={
        !changing && (
          <Button kind="primary" onClick={() => onOpen({ id: '', date: null })}>
            {words.addSession}
          </Button>
        )
      }
    >
      <section class="stack">
        <h2>{words.sessionsTitle}</h2>
        <LedgerLine dayId={row.id} />
        {sessions.length + undated.length === 0 && <p class="soft">{words.noSessions}</p>}
        <ul class="stack">
          {sessions.map((session) => (
            <SessionCard
              key={session.id}
              session={session}
              isChanging={changing === session.id}
              onChanging={(on) => setChanging(on ? session.id : null)}
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
      </section>
    </DayFrame>
  );
}

function SessionStep(props: {
  readonly row: InsetDayRow;
  readonly opened: Opened;
  readonly onEnd: () => void;
}) {
  const words = useWords(yearPlanText);
  const day = useWords(yearDayText);
  const { facts } = useYear();
  const { row, opened, onEnd } = props;
  const stands =
    facts.sessions.find((session) => session.id === opened.id) ?? blankSession(row.id, opened.date);
  const form = useSessionForm(stands, onEnd);
  return (
    <DayFrame
      row={row}
      tab="sessions"
      buttons={
        <>
          <Button kind="primary" busy={form.busy} onClick={form.save}>
            {form.busy ? day.saving : words.saveSession}
          </Button>
          <Button
            onClick={() => {
              form.draft.reset();
              onEnd();
            }}
          >
            {opened.id ? words.closeSession : words.leaveSession}
          </Button>
        </>
      }
    >
      <SessionFields form={form} dayRow={row} />
    </DayFrame>
  );
}
