import { useMemo, useState } from 'preact/hooks';
import type { InsetFacts } from '../../../core/wire/inset';
import { clusterText } from '../../../text/dialogs/cluster';
import { Button } from '../../shared/button';
import { useLanguage, useWords } from '../../shared/language';
import { Tabs } from '../../shared/tabs';
import { CloseButton } from '../parts/close-button';
import { Frame } from '../parts/frame';
import { type InsetYear, useInsetYear, YearLine } from '../parts/inset-year';
import { openDialog, useOffice } from '../parts/open-dialog';
import { PageWaits } from '../parts/page-waits';
import { TroubleWithRetry } from '../parts/trouble';
import { BoardTab, type Siblings } from './board-tab';
import { BringButtons, BringSaid, BringTab } from './bring-tab';
import '../parts/inset-year.css';
import './board.css';
import './cluster.css';
import { lookAtCluster } from './look-at-cluster';
import { SendTab } from './send-tab';
import { ShareTab } from './share-tab';
import { useBring } from './use-bring';
import { useSend } from './use-send';

const tabNames = ['board', 'share', 'bring', 'send'] as const;
type TabName = (typeof tabNames)[number];

function ClusterPage() {
  const words = useWords(clusterText);
  const { server } = useOffice();
  const [siblings, setSiblings] = useState<Siblings>(null);
  const year = useInsetYear(async (chosen) => {
    const reply = await server.loadCluster(chosen);
    if (!reply.ok) return reply;
    setSiblings(reply.value.siblings);
    return { ok: true, value: reply.value.facts };
  });
  const { value } = year.loaded;
  if (value) return <Filled facts={value} year={year} siblings={siblings} />;
  return <PageWaits title={words.title} saidAbove loaded={year.loaded} />;
}

function Filled(props: {
  readonly facts: InsetFacts;
  readonly year: InsetYear;
  readonly siblings: Siblings;
}) {
  const words = useWords(clusterText);
  const { facts, year } = props;
  const { loaded } = year;
  const tabs = useTabs(facts, loaded.take);
  const { tab, bring, send } = tabs;
  const isPreview = tab === 'bring' && bring.preview !== null;
  return (
    <Frame
      title={isPreview ? bring.words.previewTitle : words.title}
      saidAbove={!isPreview}
      step={isPreview ? 'preview' : 'tabs'}
      above={
        <Tabs
          label={words.tabsLabel}
          tabs={tabNames.map((name) => ({ name, label: words.tabs[name] }))}
          current={tab}
          onChoose={tabs.choose}
        />
      }
      said={tab === 'send' ? send.said : <BringSaid bring={bring} />}
      buttons={<TabButtons {...tabs} />}
    >
      <TroubleWithRetry trouble={loaded.trouble} onRetry={loaded.load} />
      {!isPreview && <YearLine facts={facts} year={year} />}
      <div class="stack wide" aria-busy={loaded.loading}>
        <Shown {...tabs} siblings={props.siblings} onAgain={loaded.load} />
      </div>
    </Frame>
  );
}

/** Which part is open; what is under way in the others goes on. */
function useTabs(facts: InsetFacts, take: (facts: InsetFacts) => void) {
  const language = useLanguage();
  const [tab, setTab] = useState<TabName>('board');
  const cluster = useMemo(() => lookAtCluster(facts, language), [facts, language]);
  const bring = useBring(cluster, (now, isDone) => {
    take(now);
    if (isDone) setTab('board');
  });
  const send = useSend(cluster);
  const choose = (next: TabName) => {
    bring.forgetSaid();
    send.forgetSaid();
    setTab(next);
  };
  const bringFor = (school: string) => {
    bring.begin(school);
    setTab('bring');
  };
  return { tab, choose, cluster, bring, bringFor, send };
}

type TabsState = ReturnType<typeof useTabs>;

function TabButtons({ tab, bring, bringFor, send }: TabsState) {
  const words = useWords(clusterText);
  return (
    <>
      {tab === 'bring' && <BringButtons bring={bring} />}
      {tab === 'send' && send.buttons}
      {tab === 'board' && (
        <Button kind="primary" onClick={() => bringFor('')}>
          {words.bring}
        </Button>
      )}
      {(tab === 'board' || tab === 'share') && (
        <Button onClick={() => print()}>{words.print}</Button>
      )}
      <CloseButton />
    </>
  );
}

function Shown(props: TabsState & { readonly siblings: Siblings; readonly onAgain: () => void }) {
  const { tab, cluster } = props;
  if (tab === 'share') return <ShareTab cluster={cluster} />;
  if (tab === 'bring') return <BringTab bring={props.bring} />;
  if (tab === 'send') return <SendTab cluster={cluster} send={props.send} />;
  const { siblings, onAgain, bringFor } = props;
  return <BoardTab {...{ cluster, siblings, onAgain }} onBring={bringFor} />;
}

openDialog(ClusterPage);
