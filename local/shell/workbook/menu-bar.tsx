import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OutputOf } from '../../server/actions';
import { useCloseOutside } from '../parts/use-close-outside';

type Menu = OutputOf<'openWorkbook'>['menus'][number];
type OnClick = (functionName: string, label: string) => void;

/** The menus the add-on made for this person. */
export function MenuBar({ menus, onClick }: { menus: readonly Menu[]; onClick: OnClick }) {
  if (menus.length === 0) return <p class="hint">The add-on shows no menu here.</p>;
  return (
    <div class="menu-bar" role="menubar" aria-label="Menus">
      {menus.map((menu) => (
        <MenuButton key={menu.title} menu={menu} onClick={onClick} />
      ))}
    </div>
  );
}

function MenuButton({ menu, onClick }: { menu: Menu; onClick: OnClick }) {
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const close = useCallback(() => setOpen(false), []);
  useCloseOutside(place, isOpen, close);
  useLayoutEffect(() => {
    if (isOpen) place.current?.querySelector<HTMLElement>('.popover [role=menuitem]')?.focus();
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      setOpen(false);
      place.current?.querySelector('button')?.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen) moveFocus(place.current, event.key === 'ArrowDown' ? 1 : -1);
      else setOpen(true);
    }
  };
  const choose: OnClick = (functionName, label) => {
    setOpen(false);
    onClick(functionName, label);
  };
  return (
    // biome-ignore lint/a11y: keys of the menu inside
    <div class="menu" ref={place} onKeyDown={onKeyDown}>
      <button
        type="button"
        role="menuitem"
        class="menu-button"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {menu.title}
      </button>
      {isOpen && <MenuItems menu={menu} choose={choose} />}
    </div>
  );
}

function MenuItems({ menu, choose }: { menu: Menu; choose: OnClick }) {
  return (
    <div class="popover menu-items" role="menu" aria-label={menu.title}>
      {menu.items.map((item, index) =>
        item === 'separator' ? (
          <hr key={`line-${index}`} />
        ) : (
          <button
            key={item.functionName}
            type="button"
            role="menuitem"
            onClick={() => choose(item.functionName, item.label)}
          >
            {item.label}
          </button>
        ),
      )}
    </div>
  );
}

export function moveFocus(place: HTMLElement | null, by: number): void {
  const items = [...(place?.querySelectorAll<HTMLElement>('.popover [role=menuitem]') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + by + items.length) % items.length]?.focus();
}
