import { titleOf } from '../../../core/inset/occasions';
import { resourceFor } from '../../../core/inset/resource-for';
import { formatDate, formatWeekday } from '../../../text/dates';
import { catchUpText } from '../../../text/dialogs/catch-up';
import { formatHours } from '../../../text/hours';
import { Button } from '../../shared/button';
import { SchoolText, useLanguage, useWords } from '../../shared/language';
import { OutsideLink } from '../parts/said';
import { CaughtUp } from './caught-up';
import type { MissedDay, MissedPerson } from './missed';
import type { Opened } from './missed-day';
import { RecordDone } from './record-done';
import { SetResource } from './set-resource';
import type { Work } from './work';

export type PersonProps = {
  readonly work: Work;
  readonly missed: MissedDay;
  readonly one: MissedPerson;
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened | null) => void;
};

/** What one person still has to catch up, what helps, and what is done. */
export function OnePerson(props: PersonProps) {
  const { work, one } = props;
  const { person, item } = one;
  const name = work.called.get(person.id) ?? person.name;
  return (
    <li class="missed-person">
      <div class="who">
        <span class="name">{person.name}</span>
        <span class="hint">{person.role || (name !== person.name && name)}</span>
      </div>
      <div class="stack tight">
        <p>
          <Sum item={item} />
          <NotIn dates={one.notInOn} />
        </p>
        {item.toCatchUp > 0 && <WhatIsSet {...props} />}
        {item.done.map((done) => (
          <CaughtUp key={done.id} {...props} done={done} name={name} />
        ))}
      </div>
      {item.toCatchUp > 0 && <WhatToDo {...props} name={name} />}
      <InHand {...props} name={name} />
    </li>
  );
}

type NamedProps = PersonProps & { readonly name: string };

function WhatToDo({ missed, one, name, onOpen }: NamedProps) {
  const words = useWords(catchUpText);
  const setWord = one.item.resourceId ? words.setOne : words.setOneFirst;
  const open = (what: Opened['what']) => onOpen({ day: missed.day.id, staff: one.person.id, what });
  return (
    <div class="buttons">
      <Button small label={words.ofPerson(words.recordDone, name)} onClick={() => open('done')}>
        {words.recordDone}
      </Button>
      <Button small kind="text" label={words.ofPerson(setWord, name)} onClick={() => open('set')}>
        {setWord}
      </Button>
    </div>
  );
}

/** The small form that is open for this person. */
function InHand({ work, missed, one, opened, name, onOpen }: NamedProps) {
  const { person, item } = one;
  const close = () => onOpen(null);
  if (opened?.staff !== person.id) return null;
  if (opened.what === 'done') {
    return <RecordDone work={work} item={item} name={name} onDone={close} />;
  }
  if (opened.what !== 'set') return null;
  return (
    <SetResource
      work={work}
      day={missed.day}
      people={[person]}
      resource={item.resourceId}
      onDone={close}
    />
  );
}

function Sum({ item: { toCatchUp, caughtUp } }: Pick<MissedPerson, 'item'>) {
  const words = useWords(catchUpText);
  if (toCatchUp > 0) return <>{words.toCatchUp(formatHours(toCatchUp))}</>;
  return <>{caughtUp > 0 ? words.caughtUpAll(formatHours(caughtUp)) : words.nothingLeft}</>;
}

/** A working pattern explains more than a number does. */
function NotIn({ dates }: { readonly dates: readonly string[] }) {
  const words = useWords(catchUpText);
  const language = useLanguage();
  if (dates.length === 0) return null;
  const days = words.weekdays(dates.map((date) => formatWeekday(date, language)));
  return <span class="soft"> · {words.notInOn(days)}</span>;
}

function WhatIsSet({ work, one, missed }: PersonProps) {
  const words = useWords(catchUpText);
  const language = useLanguage();
  const { item } = one;
  const resource = resourceFor(work.facts.resources, item, missed.day.row);
  const due = formatDate(item.due, language);
  return (
    <p>
      {!item.resourceId && <span class="soft">{words.nothingSet} </span>}
      {!item.resourceId && resource && <span class="soft">{words.offered} </span>}
      {resource && (
        <OutsideLink href={resource.link}>
          <SchoolText text={titleOf(resource)} />
        </OutsideLink>
      )}
      {item.resourceId && !resource && words.resource.gone}
      <span class="soft">
        {(item.resourceId || resource) && ' · '}
        {item.due < work.plan.today ? words.wasDue(due) : words.due(due)}
      </span>
    </p>
  );
}
