import { useMemo, useState } from 'preact/hooks';
import { planYear } from '../../../core/inset/plan';
import { tellApart } from '../../../core/names';
import type { InsetFacts } from '../../../core/wire/inset';
import { catchUpText } from '../../../text/dialogs/catch-up';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/language';
import { StatusNote } from '../../shared/note';
import { Tabs } from '../../shared/tabs';
import { StillWaiting } from '../../shared/waiting';
import { ActionTrouble } from '../parts/action-trouble';
import { CloseButton } from '../parts/close-button';
import { Frame } from '../parts/frame';
import { type InsetYear, useInsetYear, YearLine } from '../parts/inset-year';
import { PageWaits } from '../parts/page-waits';
import '../parts/inset-year.css';
import { openDialog } from '../parts/open-dialog';
import { TroubleWithRetry } from '../parts/trouble';
import { useAction } from '../parts/use-action';
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
  const year = useInsetYear();
  const { value } = year.loaded;
  if (value) return <Filled facts={value} year={year} />;
  return <PageWaits title={words.title} saidAbove loaded={year.loaded} />;
}

function Filled(props: { readonly facts: InsetFacts; readonly year: InsetYear }) {
  const words = useWords(catchUpText);
  const { facts, year } = props;
  const { loaded } = year;
  const plan = useMemo(() => planYear(facts), [facts]);
  const called = useMemo(() => tellApart(facts.staff), [facts.staff]);
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
      <YearLine facts={facts} year={year} />
      <div aria-busy={loaded.loading}>
        <Shown key={facts.year} work={{ facts, plan, called, action, took }} />
      </div>
    </Frame>
  );
}

openDialog(CatchUpPage);
