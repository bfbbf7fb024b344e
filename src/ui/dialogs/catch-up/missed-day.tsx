import { everybody } from '../../../core/inset/catch-up-events';
import { titleOf } from '../../../core/inset/occasions';
import { capitalise, formatDate, formatDateLong } from '../../../text/dates';
import { catchUpText } from '../../../text/dialogs/catch-up';
import { sayTitle } from '../../../text/inset-title';
import { Button } from '../../shared/button';
import { focusSoon } from '../../shared/focus';
import { SchoolText, useLanguage, useWords } from '../../shared/language';
import type { MissedDay } from './missed';
import { OnePerson, type PersonProps } from './missed-person';
import { SetResource } from './set-resource';
import type { Work } from './work';

/** Which small form is open: for a day (`staff` is `*`) or a person; one at a time. */
export type Opened = {
  readonly day: string;
  readonly staff: string;
  /** Otherwise the id of what was done and may be taken back. */
  readonly what: 'set' | 'done' | string;
};

export function OneDay(props: {
  readonly work: Work;
  readonly missed: MissedDay;
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened | null) => void;
}) {
  const words = useWords(catchUpText);
  const { work, missed } = props;
  const { day, open, done } = missed;
  const id = `missed-${day.id}`;
  const own = props.opened?.day === day.id ? props.opened : null;
  const onOpen = (opened: Opened | null) => {
    props.onOpen(opened);
    if (!opened) focusSoon(id);
  };
  const list = { work, missed, opened: own, onOpen };
  return (
    <section class="missed-day" aria-labelledby={id}>
      <DayHead
        id={id}
        missed={missed}
        onSet={() => onOpen({ day: day.id, staff: everybody, what: 'set' })}
      />
      {own?.staff === everybody && (
        <SetResource
          work={work}
          day={day}
          people={open.map(({ person }) => person)}
          resource=""
          onDone={() => onOpen(null)}
        />
      )}
      <People {...list} people={open} />
      {done.length > 0 && (
        <details>
          <summary>{words.caughtUpFold(done.length)}</summary>
          <People {...list} people={done} />
        </details>
      )}
    </section>
  );
}

function DayHead(props: {
  readonly id: string;
  readonly missed: MissedDay;
  readonly onSet: () => void;
}) {
  const words = useWords(catchUpText);
  const language = useLanguage();
  const { day, sessions, open } = props.missed;
  const date = capitalise(formatDateLong(day.date, language));
  return (
    <header>
      <div>
        <h2 id={props.id} tabIndex={-1}>
          {date} · <SchoolText text={sayTitle(titleOf(day.row))} />
        </h2>
        {sessions.length > 0 && (
          <p class="hint">
            {words.twilightsOn(sessions.map((one) => formatDate(one.date, language)).join('; '))}
          </p>
        )}
      </div>
      <span class={open.length > 0 ? 'pill' : 'pill good'}>
        {open.length > 0 ? words.openCount(open.length) : words.allDone}
      </span>
      {open.length > 1 && (
        <Button small label={words.ofPerson(words.setForDay, date)} onClick={props.onSet}>
          {words.setForDay}
        </Button>
      )}
    </header>
  );
}

function People(
  props: Omit<PersonProps, 'one'> & { readonly people: readonly PersonProps['one'][] },
) {
  const { people, ...list } = props;
  return (
    <ul>
      {people.map((one) => (
        <OnePerson key={one.person.id} {...list} one={one} />
      ))}
    </ul>
  );
}
