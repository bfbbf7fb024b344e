import { useEffect, useMemo, useState } from 'preact/hooks';
import { planYear } from '../../../core/inset/plan';
import type { InsetFacts } from '../../../core/wire/inset';
import { formatSchoolYear, formatTime } from '../../../text/dates';
import { catchUpText } from '../../../text/dialogs/catch-up';
import { commonText } from '../../../text/dialogs/common';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { useWords } from '../../shared/language';
import { StatusNote } from '../../shared/note';
import { Tabs } from '../../shared/tabs';
import { Skeleton, StillWaiting } from '../../shared/waiting';
import { ActionTrouble } from '../parts/action-trouble';
import { Frame } from '../parts/frame';
import { closeDialog } from '../parts/host';
import { openDialog, useOffice } from '../parts/open-dialog';
import { TroubleWithRetry } from '../parts/trouble';
import { useAction } from '../parts/use-action';
import { type Loaded, useLoaded } from '../parts/use-loaded';
import { CatchUpTab } from './catch-up-tab';
import './catch-up.css';
import { MetTab } from './met-tab';
import { PapersTab } from './papers-tab';
import './tables.css';
import { SaidTab } from './said-tab';

const views = { catchUp: CatchUpTab, met: MetTab, said: SaidTab, papers: PapersTab } as const;
type View = keyof typeof views;

function CatchUpPage() {
  const words = useWords(catchUpText);
  const { server } = useOffice();
  const [year, setYear] = useState('');
  const loaded = useLoaded(() => server.loadInset(year));
  const { value, load } = loaded;
  const isOther = value !== null && year !== '' && year !== value.year;
  useEffect(() => {
    if (isOther) load();
  }, [year]);
  if (value) return <Filled facts={value} loaded={loaded} onYear={setYear} />;
  return (
    <Frame title={words.title} saidAbove buttons={<CloseButton />}>
      <TroubleWithRetry trouble={loaded.trouble} onRetry={load} />
      {!loaded.trouble && <Skeleton rows={6} />}
    </Frame>
  );
}

function Filled(props: {
  readonly facts: InsetFacts;
  readonly loaded: Loaded<InsetFacts>;
  readonly onYear: (year: string) => void;
}) {
  const words = useWords(catchUpText);
  const { facts, loaded } = props;
  const plan = useMemo(() => planYear(facts), [facts]);
  const action = useAction();
  const [view, setView] = useState<View>('catchUp');
  const [saved, setSaved] = useState(false);
  const took = (now: InsetFacts) => {
    loaded.take(now);
    setSaved(true);
  };
  const choose = (next: View) => {
    action.forget();
    setSaved(false);
    setView(next);
  };
  const Shown = views[view];
  return (
    <Frame
      title={words.title}
      saidAbove
      above={
        <Tabs
          label={words.tabsLabel}
          tabs={(Object.keys(views) as View[]).map((name) => ({ name, label: words.tabs[name] }))}
          current={view}
          onChoose={choose}
        />
      }
      said={
        <>
          <ActionTrouble action={action} loaded={loaded} />
          <StatusNote kind="good">{saved && !action.trouble && words.saved}</StatusNote>
          <StillWaiting active={action.doing !== null} />
        </>
      }
      buttons={
        <>
          {view !== 'catchUp' && <Button onClick={() => print()}>{words.print}</Button>}
          <CloseButton />
        </>
      }
    >
      <TroubleWithRetry trouble={loaded.trouble} onRetry={loaded.load} />
      <YearLine facts={facts} loaded={loaded} onYear={props.onYear} />
      <div aria-busy={loaded.loading}>
        <Shown key={facts.year} work={{ facts, plan, action, took }} />
      </div>
    </Frame>
  );
}

function YearLine(props: {
  readonly facts: InsetFacts;
  readonly loaded: Loaded<InsetFacts>;
  readonly onYear: (year: string) => void;
}) {
  const words = useWords(catchUpText);
  const common = useWords(commonText);
  const { facts, loaded } = props;
  return (
    <div class="year-line">
      <Field id="year" label={words.year}>
        <select
          id="year"
          class="input"
          value={facts.year}
          onChange={(event) => props.onYear(event.currentTarget.value)}
        >
          {facts.years.map((year) => (
            <option key={year} value={year}>
              {formatSchoolYear(year)}
            </option>
          ))}
        </select>
      </Field>
      <p class="hint no-print">
        {words.readAt(formatTime(facts.now))}
        <Button small kind="text" busy={loaded.loading} onClick={loaded.load}>
          {loaded.loading ? common.updating : words.lookAgain}
        </Button>
      </p>
    </div>
  );
}

function CloseButton() {
  const common = useWords(commonText);
  return (
    <Button kind="text" onClick={closeDialog}>
      {common.close}
    </Button>
  );
}

openDialog(CatchUpPage);
