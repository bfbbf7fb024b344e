import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useCloseOutside } from './use-close-outside';

export interface PickerItem {
  readonly value: string;
  readonly label: string;
  readonly detail: string;
  readonly group: string;
}

interface PickerProps {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly items: readonly PickerItem[];
  readonly value: string;
  readonly onPick: (value: string) => void;
}

const MOST_SHOWN = 80;

/** A select with a search box: a combobox over a grouped list. */
export function Picker(props: PickerProps) {
  const { id, label, items, value, onPick } = props;
  const [isOpen, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const chosen = items.find((item) => item.value === value);
  useCloseOutside(
    place,
    isOpen,
    useCallback(() => setOpen(false), []),
  );
  const close = () => {
    setOpen(false);
    place.current?.querySelector<HTMLElement>('.picker-button')?.focus();
  };
  const pick = (next: string) => {
    close();
    onPick(next);
  };
  return (
    <div class="picker" ref={place}>
      <button
        type="button"
        id={id}
        class="picker-button"
        aria-expanded={isOpen}
        aria-haspopup="listbox"
        onClick={() => setOpen(!isOpen)}
      >
        <span class="picker-label">{label}</span>
        <span class="picker-chosen">
          <strong>{chosen?.label ?? value}</strong>
          {chosen && <span class="soft">{chosen.detail}</span>}
        </span>
        <span aria-hidden="true" class="arrow" />
      </button>
      {isOpen && <PickerList {...props} close={close} onPick={pick} />}
    </div>
  );
}

function PickerList(props: PickerProps & { close: () => void }) {
  const { id, label, items, value, onPick, close } = props;
  const [search, setSearch] = useState('');
  const shown = findItems(items, search);
  const [active, setActive] = useState(() => findChosen(shown, value));
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    const item = shown[active];
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, shown.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && item) onPick(item.value);
    else if (event.key === 'Escape' || event.key === 'Tab') return close();
    else return;
    event.preventDefault();
  };
  return (
    <div class="popover picker-list">
      <input
        ref={input}
        class="input"
        role="combobox"
        aria-label={`${label}: search by name, role or address`}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={`${id}-${active}`}
        placeholder="Name, role or address"
        value={search}
        onInput={(event) => {
          setSearch(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Options {...{ id, label, shown, active, value, onPick }} />
    </div>
  );
}

function Options(props: {
  id: string;
  label: string;
  shown: readonly PickerItem[];
  active: number;
  value: string;
  onPick: (value: string) => void;
}) {
  const { id, label, shown, active, value, onPick } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <div class="options" role="listbox" id={`${id}-list`} aria-label={label} ref={list}>
      {shown.map((item, index) => (
        <Option
          key={item.value}
          item={item}
          id={`${id}-${index}`}
          heading={item.group !== shown[index - 1]?.group}
          isActive={index === active}
          isChosen={item.value === value}
          onPick={onPick}
        />
      ))}
      {shown.length === 0 && <p class="hint pad">Nobody has that name, role or address.</p>}
      {shown.length === MOST_SHOWN && <p class="hint pad">Type more to find the others.</p>}
    </div>
  );
}

function Option(props: {
  item: PickerItem;
  id: string;
  heading: boolean;
  isActive: boolean;
  isChosen: boolean;
  onPick: (value: string) => void;
}) {
  const { item, id, heading, isActive, isChosen, onPick } = props;
  return (
    <>
      {heading && item.group !== '' && (
        <div class="group" role="presentation">
          {item.group}
        </div>
      )}
      {/* biome-ignore lint/a11y: the list is worked from the search box above it */}
      <div
        role="option"
        id={id}
        class={isActive ? 'option active' : 'option'}
        aria-selected={isChosen}
        onClick={() => onPick(item.value)}
      >
        <span>{item.label}</span>
        <span class="soft">{item.detail}</span>
      </div>
    </>
  );
}

function findItems(items: readonly PickerItem[], search: string): readonly PickerItem[] {
  const words = fold(search).split(/\s+/);
  return items
    .filter((item) => {
      const text = fold(`${item.label} ${item.detail} ${item.group}`);
      return words.every((word) => text.includes(word));
    })
    .slice(0, MOST_SHOWN);
}

function findChosen(items: readonly PickerItem[], value: string): number {
  return Math.max(
    0,
    items.findIndex((item) => item.value === value),
  );
}

/** Without accents, so that nobody needs to type a circumflex. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
