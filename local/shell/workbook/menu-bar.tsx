import { useEffect, useRef, useState } from 'preact/hooks';
import type { OutputOf } from '../../server/actions';

type Menu = OutputOf<'openWorkbook'>['menus'][number];

/** The menus the add-on made for this person. */
export function MenuBar({
  menus,
  onClick,
}: {
  menus: readonly Menu[];
  onClick: (functionName: string, label: string) => void;
}) {
  if (menus.length === 0) return <p class="hint">The add-on shows no menu here.</p>;
  return (
    <div class="menu-bar" role="menubar" aria-label="Menus">
      {menus.map((menu) => (
        <MenuButton key={menu.title} menu={menu} onClick={onClick} />
      ))}
    </div>
  );
}

function MenuButton(props: { menu: Menu; onClick: (functionName: string, label: string) => void }) {
  const { menu, onClick } = props;
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    place.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const closeOutside = (event: Event) => {
      if (event.target instanceof Node && !place.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    return () => document.removeEventListener('pointerdown', closeOutside);
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
      {isOpen && (
        <div class="popover menu-items" role="menu" aria-label={menu.title}>
          {menu.items.map((item, index) =>
            item === 'separator' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: menus do not change while open
              <hr key={index} />
            ) : (
              <button
                key={item.functionName}
                type="button"
                role="menuitem"
                onClick={() => {
                  setOpen(false);
                  onClick(item.functionName, item.label);
                }}
              >
                {item.label}
              </button>
            ),
          )}
        </div>
      )}
    </div>
  );
}

export function moveFocus(place: HTMLElement | null, by: number): void {
  const items = [...(place?.querySelectorAll<HTMLElement>('.popover [role=menuitem]') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLElement);
  items[(at + by + items.length) % items.length]?.focus();
}
