import { useState } from 'preact/hooks';
import type { PlannedSession } from '../../../../core/inset/types';
import { formatDateInYear } from '../../../../text/dates';
import { yearPlanText } from '../../../../text/dialogs/year-plan';
import { useLanguage, useWords } from '../../../shared/language';
import { makeKey } from '../../../shared/save-key';
import { useOffice } from '../../parts/open-dialog';
import { type Change, ChangePanel } from '../change';
import { SessionClashes } from '../clashes';
import { useSave } from '../use-save';
import type { ChangeKind } from '../what-follows';
import { useYear } from '../year-page';

/** A session that is moved in time, called off, re-instated or corrected. */
export function SessionChange(props: {
  readonly session: PlannedSession;
  readonly kind: Exclude<ChangeKind, 'count'>;
  readonly onEnd: () => void;
}) {
  const words = useWords(yearPlanText);
  const language = useLanguage();
  const { action } = useYear();
  const { session, kind, onEnd } = props;
  const { row } = session;
  const save = useSessionSave(session);
  return (
    <ChangePanel
      kind={kind}
      dayId={session.dayId}
      about={session.id}
      what={words.theSession(formatDateInYear(session.date, language))}
      stands={{ ...row, state: kind === 'correct' ? 'held' : row.state }}
      clashes={({ date, starts, ends }) => <SessionClashes row={{ ...row, date, starts, ends }} />}
      onDo={({ evaluation, ...cells }: Change) => save(cells, evaluation, onEnd)}
      onKeep={() => {
        action.forget();
        onEnd();
      }}
    />
  );
}

/** Saves the session with other cells, the reason among them. */
export function useSessionSave({ row }: PlannedSession) {
  const { server } = useOffice();
  const { facts } = useYear();
  const save = useSave();
  const [key] = useState(() => makeKey());
  const { year } = facts;
  return (
    cells: Partial<PlannedSession['row']> & { readonly reason: string },
    evaluation: string,
    done: () => void,
  ): void => {
    const { reason } = cells;
    const session = { ...row, ...cells };
    const change = { year, key, session, before: row, reason, evaluation };
    save('change-session', () => server.saveSession(change), done);
  };
}
