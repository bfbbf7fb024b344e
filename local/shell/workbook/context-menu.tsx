import { useLayoutEffect, useRef } from 'preact/hooks';
import { useCloseOutside } from '../parts/use-close-outside';
import { moveFocus } from './menu-bar';

export interface MenuCommand {
  readonly label: string;
  readonly run: () => void;
}

export function ContextMenu(props: {
  x: number;
  y: number;
  commands: readonly MenuCommand[];
  close: () => void;
}) {
  const { x, y, commands, close } = props;
  const place = useRef<HTMLDivElement>(null);
  useCloseOutside(place, true, close);
  useLayoutEffect(() => place.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown') moveFocus(place.current, 1);
    else if (event.key === 'ArrowUp') moveFocus(place.current, -1);
    else return;
    event.preventDefault();
  };
  const choose = (run: () => void) => {
    close();
    run();
  };
  const left = Math.min(x, window.innerWidth - 220);
  const top = Math.min(y, window.innerHeight - commands.length * 36 - 16);
  return (
    // biome-ignore lint/a11y: keys of the menu inside
    <div ref={place} onKeyDown={onKeyDown}>
      <div
        class="popover context-menu menu-items"
        role="menu"
        style={{ left: `${left}px`, top: `${top}px` }}
      >
        {commands.map(({ label, run }) => (
          <button key={label} type="button" role="menuitem" onClick={() => choose(run)}>
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}
