import { useState } from 'preact/hooks';
import { findNames } from '../../core/names';
import type { Person } from './name-apart';

const mostShown = 8;

export type NameSearch = {
  readonly typed: string;
  readonly isOpen: boolean;
  readonly found: readonly Person[];
  /** The one that Enter would take. */
  readonly current: Person | undefined;
  readonly type: (text: string) => void;
  readonly close: () => void;
  readonly clear: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Typing opens the list, arrows move round it, Enter takes, Escape closes. Enter never sends the form. */
export function useNameSearch(
  people: readonly Person[],
  onTake: (person: Person) => void,
): NameSearch {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = findNames(people, typed).slice(0, mostShown);
  const isTyped = typed.trim() !== '';
  const isOpen = open && isTyped;
  const current = found[Math.min(active, found.length - 1)];

  const move = (step: number) => {
    if (isOpen) setActive((active + step + found.length) % Math.max(found.length, 1));
    setOpen(true);
  };
  const onKeyDown = onKeys({
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    Escape: isOpen && (() => setOpen(false)),
    Enter: isTyped && (() => isOpen && current && onTake(current)),
  });
  return {
    typed,
    isOpen,
    found,
    current,
    type: (text) => {
      setTyped(text);
      setOpen(true);
      setActive(0);
    },
    close: () => setOpen(false),
    clear: () => {
      setTyped('');
      setOpen(false);
      setActive(0);
    },
    onKeyDown,
  };
}

/** A key without an action does what it does elsewhere. */
function onKeys(actions: Readonly<Record<string, (() => void) | false>>) {
  return (event: KeyboardEvent) => {
    const act = actions[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
}
