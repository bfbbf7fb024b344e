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
import type { Loaded } from '../parts/use-loaded';
import { CatchUpTab } from './catch-up-tab';
import './catch-up.css';
import { MetTab } from './met-tab';
import { PapersTab } from './papers-tab';
import './tables.css';
import { SaidTab } from './said-tab';
import type { Work } from './work';

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
  const [view, setView] = useState<View>('catchUp');
  const { work, saved, forget } = useWork(facts, loaded);
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
          onChoose={(next) => {
            forget();
            setView(next);
          }}
        />
      }
      said={<WhatCameOfIt work={work} loaded={loaded} saved={saved} />}
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
        <Shown key={facts.year} work={work} />
      </div>
    </Frame>
  );
}

/** What every view works with, and whether something was saved since the view was chosen. */
function useWork(facts: InsetFacts, loaded: Loaded<InsetFacts>) {
  const plan = useMemo(() => planYear(facts), [facts]);
  const called = useMemo(() => tellApart(facts.staff), [facts.staff]);
  const action = useAction();
  const [saved, setSaved] = useState(false);
  const took = (now: InsetFacts) => {
    loaded.take(now);
    setSaved(true);
  };
  const forget = () => {
    action.forget();
    setSaved(false);
  };
  const work: Work = { facts, plan, called, action, took };
  return { work, saved, forget };
}

function WhatCameOfIt(props: {
  readonly work: Work;
  readonly loaded: Loaded<InsetFacts>;
  readonly saved: boolean;
}) {
  const words = useWords(catchUpText);
  const { action } = props.work;
  return (
    <>
      <ActionTrouble action={action} loaded={props.loaded} />
      <StatusNote kind="good">{props.saved && !action.trouble && words.saved}</StatusNote>
      <StillWaiting active={action.doing !== null} />
    </>
  );
}

openDialog(CatchUpPage);
