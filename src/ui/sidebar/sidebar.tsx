import { useMemo, useState } from 'preact/hooks';
import type { Language } from '../../core/language';
import type { LogServer, SidebarStart } from '../../core/wire/log-server';
import type { Opened } from '../../core/wire/reply';
import { sharedPageText } from '../../text/shared-page';
import { sidebarText } from '../../text/sidebar';
import { Button } from '../shared/button';
import { focusSoon } from '../shared/focus';
import { InLanguage, useWords } from '../shared/language';
import { Note, TroubleNote } from '../shared/note';
import { useOnline } from '../shared/online';
import { connectServer, type PageServer } from '../shared/server';
import { canTryAgain } from '../shared/settle';
import { Tabs } from '../shared/tabs';
import { useChosenLanguage } from '../shared/use-chosen-language';
import { Skeleton } from '../shared/waiting';
import { Footer } from './footer';
import { LogView } from './log-view';
import { MineView } from './mine-view';
import { OldRunWarning } from './old-run-warning';
import { ProjectView } from './project-view';
import { SessionContext } from './session';
import { type Opening, useOpening } from './use-opening';

export function Sidebar(props: { readonly opened: Opened }) {
  const { address } = props.opened;
  const server = useMemo(() => connectServer<LogServer>(address), [address]);
  const chosen = useChosenLanguage(props.opened.language, server.setLanguage);
  return (
    <InLanguage language={chosen.language}>
      <Shell
        address={address}
        server={server}
        notKept={chosen.notKept}
        onOpened={(start) => chosen.take(start.language)}
        onChooseLanguage={chosen.choose}
      />
    </InLanguage>
  );
}

function Shell(props: {
  readonly address: string;
  readonly server: PageServer<LogServer>;
  readonly notKept: boolean;
  readonly onOpened: (start: SidebarStart) => void;
  readonly onChooseLanguage: (language: Language) => void;
}) {
  const opening = useOpening(props.server, props.onOpened);
  const { address, server } = props;
  const { start } = opening;
  const session = useMemo(() => start && { address, server, start }, [address, server, start]);
  return (
    <div class="shell">
      {session ? (
        <SessionContext.Provider value={session}>
          <Sections />
        </SessionContext.Provider>
      ) : (
        <main class="view">
          <div class="scrolls">
            <NotYetOpen opening={opening} />
          </div>
        </main>
      )}
      <Footer
        me={start?.me ?? null}
        address={address}
        myPageLink={start?.myPageLink ?? ''}
        languageNotKept={props.notKept}
        onChooseLanguage={props.onChooseLanguage}
      />
    </div>
  );
}

type Section = 'log' | 'mine' | 'project';

function Sections() {
  const words = useWords(sidebarText);
  const shared = useWords(sharedPageText);
  const online = useOnline();
  const [section, setSection] = useState<Section>('log');
  const [changes, setChanges] = useState(0);
  const countChange = () => setChanges((count) => count + 1);
  return (
    <>
      <Tabs<Section>
        label={words.sections}
        current={section}
        onChoose={setSection}
        tabs={(['log', 'mine', 'project'] as const).map((name) => ({
          name,
          label: words.tabs[name],
        }))}
      />
      <main>
        <div class="notices" role="status">
          {!online && <Note kind="warn">{shared.offline}</Note>}
          <OldRunWarning />
        </div>
        <LogView shown={section === 'log'} onSaved={countChange} />
        <MineView shown={section === 'mine'} changes={changes} onLog={() => setSection('log')} />
        <ProjectView
          shown={section === 'project'}
          onStarted={countChange}
          onSeeMine={() => {
            setSection('mine');
            focusSoon('tab-mine');
          }}
        />
      </main>
    </>
  );
}

function NotYetOpen(props: { readonly opening: Opening }) {
  const words = useWords(sidebarText);
  const shared = useWords(sharedPageText);
  const { trouble, retry } = props.opening;
  if (!trouble) return <Skeleton rows={6} />;
  return (
    <TroubleNote>
      <h1>{words.notOpened}</h1>
      <p>{trouble.message}</p>
      {canTryAgain(trouble) && (
        <Button small onClick={retry}>
          {shared.tryAgain}
        </Button>
      )}
    </TroubleNote>
  );
}
