import { useEffect, useRef, useState } from 'preact/hooks';
import { projectText } from '../../text/sidebar-project';
import { describe, Field } from '../shared/field';
import { focusSoon } from '../shared/focus';
import { useLanguage, useWords } from '../shared/language';
import { nameApart, type Person } from './name-apart';
import { type NameSearch, useNameSearch } from './use-name-search';

type Props = {
  readonly id: string;
  readonly error: string | undefined;
  readonly people: readonly Person[];
  readonly chosen: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
};

/** Those chosen, and a search field with a list below it (ARIA combobox) for more. */
export function TeamPicker(props: Props) {
  const words = useWords(projectText);
  const [said, setSaid] = useState('');
  const { id, people, chosen, error } = props;
  const free = people.filter((person) => !chosen.includes(person.id));
  const search = useNameSearch(free, (person) => take(person));

  const take = (person: Person) => {
    props.onChange([...chosen, person.id]);
    search.clear();
    setSaid(words.added(person.name));
  };
  const leave = (person: Person) => {
    props.onChange(chosen.filter((each) => each !== person.id));
    setSaid(words.removed(person.name));
    focusSoon(id);
  };
  const field = { id, label: words.team, hint: words.teamHint, error };
  return (
    <div class="team">
      <Field {...field} optional>
        <Chosen people={people} chosen={chosen} onRemove={leave} />
        <Combobox field={field} search={search} people={people} onTake={take} />
      </Field>
      <p role="status" class="only-heard">
        {search.isOpen
          ? search.current
            ? words.found(search.found.length)
            : words.nobodyFound
          : said}
      </p>
    </div>
  );
}

function Combobox(props: {
  readonly field: Parameters<typeof describe>[0];
  readonly search: NameSearch;
  readonly people: readonly Person[];
  readonly onTake: (person: Person) => void;
}) {
  const words = useWords(projectText);
  const { field, search } = props;
  const { isOpen, current, found } = search;
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) whole.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, found.length]);
  return (
    <div class="combobox" ref={whole}>
      <input
        class="input"
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={`${field.id}-list`}
        {...(isOpen && current ? { 'aria-activedescendant': `${field.id}-${current.id}` } : {})}
        value={search.typed}
        onInput={(event) => search.type(event.currentTarget.value)}
        onKeyDown={search.onKeyDown}
        onBlur={search.close}
        {...describe(field)}
      />
      <Found {...props} />
      {isOpen && !current && <p class="nobody hint">{words.nobodyFound}</p>}
    </div>
  );
}

/** Pointer down, not click: the field would lose the focus first, and the list close. */
function Found(props: Parameters<typeof Combobox>[0]) {
  const { field, search, people, onTake } = props;
  const language = useLanguage();
  const { isOpen, current, found } = search;
  return (
    <div
      id={`${field.id}-list`}
      role="listbox"
      aria-label={field.label}
      hidden={!isOpen || !current}
    >
      {found.map((person) => (
        <div
          key={person.id}
          id={`${field.id}-${person.id}`}
          role="option"
          tabIndex={-1}
          aria-selected={person === current}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(person);
          }}
        >
          {nameApart(person, people, language)}
        </div>
      ))}
    </div>
  );
}

function Chosen(props: {
  readonly people: readonly Person[];
  readonly chosen: readonly string[];
  readonly onRemove: (person: Person) => void;
}) {
  const words = useWords(projectText);
  const language = useLanguage();
  const chosen = props.people.filter((person) => props.chosen.includes(person.id));
  if (chosen.length === 0) return null;
  return (
    <ul class="chips" aria-label={words.inTeam}>
      {chosen.map((person) => {
        const name = nameApart(person, props.people, language);
        return (
          <li key={person.id} class="member">
            <span>{name}</span>
            <button
              type="button"
              aria-label={words.remove(name)}
              onClick={() => props.onRemove(person)}
            >
              <Cross />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Cross() {
  return (
    <svg width="12" height="12" aria-hidden="true" stroke="currentColor" stroke-width="1.6">
      <path d="m2 2 8 8m0-8-8 8" />
    </svg>
  );
}
