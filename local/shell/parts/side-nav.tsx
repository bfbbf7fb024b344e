import { linkTo } from '../route';
import { useKept, useServer, useShell } from '../shell-context';

const places = [
  { view: 'drive', label: 'Drive' },
  { view: 'mail', label: 'Mail' },
  { view: 'calendar', label: 'Calendar' },
  { view: 'triggers', label: 'Triggers' },
  { view: 'runs', label: 'Runs' },
  { view: 'break', label: 'Break things' },
] as const;

export function SideNav() {
  const { you, route } = useShell();
  const { value } = useServer('listWorkbooks', { as: you.address });
  const workbooks = useKept(value) ?? [];
  const webApps = useKept(useServer('listWebApps', {}).value) ?? [];
  const [view = 'start', id] = route;
  return (
    <nav class="side" aria-label="Places">
      <NavLink href="#/start" label="Start here" isHere={view === 'start'} />
      <h2>Workbooks</h2>
      {workbooks.map((workbook) => (
        <NavLink
          key={workbook.id}
          href={linkTo('file', workbook.id)}
          label={workbook.name}
          mark={workbook.mayOpen ? '' : 'closed to you'}
          isHere={view === 'file' && id === workbook.id}
        />
      ))}
      {webApps.length > 0 && <h2>Web pages</h2>}
      {webApps.map((webApp) => (
        <NavLink
          key={webApp.id}
          href={linkTo('web', webApp.id)}
          label={webApp.name}
          isHere={view === 'web' && id === webApp.id}
        />
      ))}
      <h2>Around them</h2>
      {places.map((place) => (
        <NavLink
          key={place.view}
          href={linkTo(place.view)}
          label={place.label}
          isHere={view === place.view}
        />
      ))}
    </nav>
  );
}

function NavLink(props: { href: string; label: string; isHere: boolean; mark?: string }) {
  return (
    <a class="nav-link" href={props.href} aria-current={props.isHere ? 'page' : undefined}>
      <span>{props.label}</span>
      {props.mark && <span class="soft">{props.mark}</span>}
    </a>
  );
}
