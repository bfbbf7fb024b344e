import { useEffect, useMemo, useState } from 'preact/hooks';
import type { InsetFacts } from '../../../core/wire/inset';
import { yearText } from '../../../text/dialogs/year';
import { focusSoon } from '../../shared/focus';
import { useWords } from '../../shared/language';
import { useInsetYear } from '../parts/inset-year';
import { openDialog } from '../parts/open-dialog';
import { PageWaits } from '../parts/page-waits';
import { useAction } from '../parts/use-action';
import type { Loaded } from '../parts/use-loaded';
import { AfterTab } from './day/after-tab';
import { AgendaTab } from './day/agenda-tab';
import { DayTab, NewDay } from './day/day-tab';
import { hasSessions } from './day/one-day';
import { SessionsTab } from './day/sessions-tab';
import { lookAtYear } from './look-at-year';
import { Overview } from './overview';
import './page.css';
import { type Place, useYear, YearProvider } from './year-page';

function Year() {
  const words = useWords(yearText);
  const { loaded, chooseYear } = useInsetYear();
  if (loaded.value) return <YearOf facts={loaded.value} loaded={loaded} onYear={chooseYear} />;
  return <PageWaits title={words.heading} step="year" loaded={loaded} />;
}

function YearOf(props: {
  readonly facts: InsetFacts;
  readonly loaded: Loaded<InsetFacts>;
  readonly onYear: (year: string) => void;
}) {
  const { facts, loaded } = props;
  const action = useAction();
  const look = useMemo(() => lookAtYear(facts), [facts]);
  const [place, setPlace] = useState<Place>({ at: 'year' });
  const [savedAs, setSavedAs] = useState<string | null>(null);
  // What is typed is laid over the newest rows, so that saving again is saving knowingly.
  useEffect(() => {
    if (action.trouble?.code === 'changed-meanwhile') loaded.load();
  }, [action.trouble]);
  const go = (next: Place) => {
    action.forget();
    setSavedAs(null);
    setPlace(next);
    if (next.at === 'year' && place.at === 'day') focusSoon(`open-${place.id}`);
  };
  const take = (answer: InsetFacts, name: string) => {
    loaded.take(answer);
    setSavedAs(name);
  };
  return (
    <YearProvider value={{ facts, look, action, go, begin: () => setSavedAs(null), take, savedAs }}>
      <div onInput={() => savedAs && setSavedAs(null)}>
        {place.at === 'year' ? (
          <Overview loaded={loaded} onYear={props.onYear} />
        ) : (
          <Opened place={place} />
        )}
      </div>
    </YearProvider>
  );
}

function Opened({ place }: { readonly place: Exclude<Place, { at: 'year' }> }) {
  const { facts, look, go } = useYear();
  const row = place.at === 'day' ? facts.days.find((day) => day.id === place.id) : undefined;
  const isGone = place.at === 'day' && !row;
  useEffect(() => {
    if (isGone) go({ at: 'year' });
  }, [isGone]);
  if (place.at === 'new day') return <NewDay date={place.date} />;
  if (!row) return null;
  const tab = place.tab === 'sessions' && !hasSessions(row, look) ? 'day' : place.tab;
  if (tab === 'sessions') return <SessionsTab row={row} newOn={place.newSessionOn ?? null} />;
  if (tab === 'agenda') return <AgendaTab row={row} />;
  if (tab === 'after') return <AfterTab row={row} />;
  return <DayTab key={row.id} row={row} />;
}

openDialog(Year);
