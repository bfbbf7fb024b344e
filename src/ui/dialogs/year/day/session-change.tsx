import { useState } from 'preact/hooks';
import type { Why } from '../../../../core/inset/plan-changes';
import type { PlannedSession } from '../../../../core/inset/types';
import { formatDateInYear } from '../../../../text/dates';
import { yearPlanText } from '../../../../text/dialogs/year-plan';
import { useLanguage, useWords } from '../../../shared/language';
import { makeKey } from '../../../shared/save-key';
import { useOffice } from '../../parts/open-dialog';
import { ChangePanel } from '../change';
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
  const { session, kind, onEnd } = props;
  const { row } = session;
  const save = useSessionSave(session);
  return (
    <ChangePanel
      kind={kind}
      days={[session.dayId]}
      about={session.id}
      what={words.theSession(formatDateInYear(session.date, language))}
      stands={{ ...row, state: kind === 'correct' ? 'held' : row.state }}
      clashes={(cells) => <SessionClashes row={{ ...row, ...cells }} />}
      onDo={(cells, why) => save(cells, why, onEnd)}
      onKeep={onEnd}
    />
  );
}

/** Saves the session with other cells, and why. */
export function useSessionSave({ row }: PlannedSession) {
  const { server } = useOffice();
  const { facts } = useYear();
  const save = useSave();
  const [key] = useState(() => makeKey());
  return (cells: Partial<PlannedSession['row']>, why: Why, done: () => void): void => {
    const session = { ...row, ...cells, reason: why.reason };
    const change = { year: facts.year, key, session, before: row, ...why };
    save('change-session', () => server.saveSession(change), done);
  };
}
