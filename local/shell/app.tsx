import { MessageDialog } from './parts/message-dialog';
import { SideNav } from './parts/side-nav';
import { TopBar } from './parts/top-bar';
import { type Person, ShellProvider, useShell, useShellState } from './shell-context';
import { BreakView } from './views/break-view';
import { CalendarView } from './views/calendar-view';
import { DriveView } from './views/drive-view';
import { FileView } from './views/file-view';
import { MailView } from './views/mail-view';
import { RunsView } from './views/runs-view';
import { StartView } from './views/start-view';
import { TriggersView } from './views/triggers-view';
import { WebAppView } from './views/web-app-view';

export function App({ people, now }: { people: readonly Person[]; now: string }) {
  const first = people[0];
  if (!first) return <p>Nobody is in this workspace. Start it with “npm start -- --fresh”.</p>;
  return <Frame people={people} first={first} now={now} />;
}

function Frame(props: { people: readonly Person[]; first: Person; now: string }) {
  const shell = useShellState(props.people, props.first, props.now);
  return (
    <ShellProvider value={shell}>
      <a class="skip" href="#main">
        Skip to the page
      </a>
      <TopBar />
      <SideNav />
      <main id="main" tabIndex={-1}>
        <View />
      </main>
      <div class="toast" role="status">
        {shell.note}
      </div>
      {shell.message && (
        <MessageDialog message={shell.message} close={() => shell.showMessage(undefined)} />
      )}
    </ShellProvider>
  );
}

function View() {
  const { route } = useShell();
  const [view = 'start', id, ...rest] = route;
  if (view === 'file' && id !== undefined) return <FileView key={id} fileId={id} />;
  if (view === 'web' && id !== undefined) return <WebAppView key={id} fileId={id} />;
  if (view === 'drive') return <DriveView fileId={id} />;
  if (view === 'mail') return <MailView path={id === undefined ? [] : [id, ...rest]} />;
  if (view === 'calendar') return <CalendarView />;
  if (view === 'triggers') return <TriggersView />;
  if (view === 'runs') return <RunsView id={id} />;
  if (view === 'break') return <BreakView />;
  return <StartView />;
}
