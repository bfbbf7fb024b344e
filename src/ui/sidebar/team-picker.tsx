import { useEffect, useRef, useState } from 'preact/hooks';
import { projectText } from '../../text/sidebar-project';
import { describe, Field } from '../shared/field';
import { focusSoon } from '../shared/focus';
import { useWords } from '../shared/language';
import { findNames, nameApart, type Person } from './find-names';

type Props = {
  readonly id: string;
  readonly error: string | undefined;
  readonly people: readonly Person[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
};

const mostShown = 8;

/** A search field with a list below it (ARIA combobox): arrows move, Enter takes, Escape closes. */
export function TeamPicker(props: Props) {
  const words = useWords(projectText);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [said, setSaid] = useState('');
  const { id, people, chosen } = props;

  const free = people.filter((person) => !chosen.includes(person.id));
  const found = findNames(free, typed).slice(0, mostShown);
  const isOpen = open && typed.trim() !== '';
  const current = found[Math.min(active, found.length - 1)];

  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) list.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, found.length]);

  const take = (person: Person) => {
    props.onChange([...chosen, person.id]);
    setTyped('');
    setOpen(false);
    setActive(0);
    setSaid(words.added(person.name));
  };
  const leave = (person: Person) => {
    props.onChange(chosen.filter((each) => each !== person.id));
    setSaid(words.removed(person.name));
    focusSoon(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keyActions({ isOpen, found, active, setActive, setOpen });
    const done =
      event.key === 'Enter' && isOpen ? current && (() => take(current)) : act[event.key];
    if (!done) {
      if (event.key === 'Enter' && typed.trim() !== '') event.preventDefault();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    done();
  };

  return (
    <div class="team">
      <Field id={id} label={words.team} hint={words.teamHint} error={props.error} optional>
        <Chosen people={people} chosen={chosen} onRemove={leave} />
        <div class="combobox" ref={list}>
          <input
            class="input"
            type="text"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={isOpen}
            aria-controls={`${id}-list`}
            {...(isOpen && current ? { 'aria-activedescendant': `${id}-${current.id}` } : {})}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setOpen(true);
              setActive(0);
            }}
            onKeyDown={onKeyDown}
            onBlur={() => setOpen(false)}
            {...describe({ id, label: words.team, hint: words.teamHint, error: props.error })}
          />
          <div
            id={`${id}-list`}
            role="listbox"
            aria-label={words.team}
            hidden={!isOpen || !current}
          >
            {found.map((person) => (
              <div
                key={person.id}
                id={`${id}-${person.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={person === current}
                onPointerDown={(event) => {
                  event.preventDefault();
                  take(person);
                }}
              >
                {nameApart(person, people)}
              </div>
            ))}
          </div>
          {isOpen && !current && <p class="nobody hint">{words.nobodyFound}</p>}
        </div>
      </Field>
      <p role="status" class="only-heard">
        {isOpen ? (current ? words.found(found.length) : words.nobodyFound) : said}
      </p>
    </div>
  );
}

function keyActions(list: {
  readonly isOpen: boolean;
  readonly found: readonly Person[];
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly setOpen: (open: boolean) => void;
}): Readonly<Record<string, (() => void) | undefined>> {
  const { isOpen, found, active, setActive, setOpen } = list;
  const move = (step: number) => () => {
    setOpen(true);
    if (isOpen) setActive((active + step + found.length) % Math.max(found.length, 1));
  };
  return {
    ArrowDown: move(1),
    ArrowUp: move(-1),
    Escape: isOpen ? () => setOpen(false) : undefined,
  };
}

function Chosen(props: {
  readonly people: readonly Person[];
  readonly chosen: readonly string[];
  readonly onRemove: (person: Person) => void;
}) {
  const words = useWords(projectText);
  const chosen = props.people.filter((person) => props.chosen.includes(person.id));
  if (chosen.length === 0) return null;
  return (
    <ul class="chips" aria-label={words.inTeam}>
      {chosen.map((person) => {
        const name = nameApart(person, props.people);
        return (
          <li key={person.id} class="member">
            <span>{name}</span>
            <button
              type="button"
              aria-label={words.remove(name)}
              onClick={() => props.onRemove(person)}
            >
              <svg
                width="12"
                height="12"
                aria-hidden="true"
                stroke="currentColor"
                stroke-width="1.6"
              >
                <path d="m2 2 8 8m0-8-8 8" />
              </svg>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
