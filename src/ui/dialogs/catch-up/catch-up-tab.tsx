import { useMemo, useState } from 'preact/hooks';
import { compare } from '../../../core/compare';
import { isAnybodyPresent } from '../../../core/inset/marks';
import { formatDate } from '../../../text/dates';
import { catchUpText } from '../../../text/dialogs/catch-up';
import { useLanguage, useWords } from '../../shared/language';
import { Note } from '../../shared/note';
import { listMissed } from './missed';
import { OneDay, type Opened } from './missed-day';
import type { Work } from './work';

/** Day by day: who has something to catch up, what is set for them, and what is done (P-59). */
export function CatchUpTab({ work }: { readonly work: Work }) {
  const words = useWords(catchUpText);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { facts, plan } = work;
  const missed = useMemo(() => listMissed(facts, plan), [facts, plan]);
  return (
    <div class="stack wide">
      <Unconfirmed work={work} />
      {missed.length === 0 && (
        <div class="stack tight">
          <p>{words.nobody}</p>
          <p class="soft">{words.nobodyMore}</p>
        </div>
      )}
      {missed.map((one) => (
        <OneDay key={one.day.id} work={work} missed={one} opened={opened} onOpen={setOpened} />
      ))}
    </div>
  );
}

function Unconfirmed({ work }: { readonly work: Work }) {
  const words = useWords(catchUpText);
  const language = useLanguage();
  const { plan } = work;
  const days = plan.days.filter(({ id, isOver }) => isOver && !isAnybodyPresent(plan, id));
  const sessions = plan.sessions.filter(
    ({ id, state }) => state === 'unconfirmed' || (state === 'held' && !isAnybodyPresent(plan, id)),
  );
  const dates = [...days, ...sessions]
    .map(({ date }) => date)
    .sort(compare)
    .map((date) => formatDate(date, language));
  if (dates.length === 0) return null;
  return <Note kind="warn">{words.unconfirmed(dates.join('; '))}</Note>;
}
