import { useMemo, useState } from 'preact/hooks';
import type { Occasion } from '../../../core/inset/occasions';
import { findNames, tellApart } from '../../../core/names';
import type { InsetFacts } from '../../../core/wire/inset';
import { formatDateLong } from '../../../text/dates';
import { registerText } from '../../../text/dialogs/register';
import { useLanguage, useWords } from '../../shared/language';
import { Group } from './group';
import { Room } from './room';
import { countRoom, type GroupBy, groupRows, listRows } from './rows';
import { Sheet } from './sheet';
import { Tools } from './tools';
import type { Register } from './use-register';

type Props = {
  readonly facts: InsetFacts;
  readonly register: Register;
  readonly occasion: Occasion;
};

/** The room in numbers, everyone who works here that day, and the same on paper. */
export function People(props: Props) {
  const words = useWords(registerText);
  const language = useLanguage();
  const { facts, register, occasion } = props;
  const { rows, typed, setTyped, by, setBy, found, groups } = usePeople(props);
  const called = useMemo(() => tellApart(facts.staff), [facts.staff]);
  // A session of a day taken as twilights is for one’s own staff.
  const guests = occasion.session ? 0 : (occasion.day.row.headcount ?? 0);
  const numbers = countRoom(rows, register.markingOf, guests);
  const mayBePresent = occasion.state !== 'to come';
  if (rows.length === 0) return <p>{words.nobodyHere}</p>;
  return (
    <>
      {!mayBePresent && (
        <p class="hint">{words.fromThen(formatDateLong(occasion.date, language))}</p>
      )}
      <Room numbers={numbers} over={['over', 'unconfirmed'].includes(occasion.state)} />
      <Tools {...{ register, rows, mayBePresent, typed, by }} onType={setTyped} onGroupBy={setBy} />
      <p class={typed.trim() ? 'hint' : 'only-heard'} role="status">
        {typed.trim() && (found.size === 0 ? words.nobodyFound : words.found(found.size))}
      </p>
      {groups(found).map((one) => (
        <Group
          key={`${occasion.id} ${one.id}`}
          group={one}
          register={register}
          most={occasion.minutes}
          mayBePresent={mayBePresent}
          nameOf={({ id, name }) => called.get(id) ?? name}
        />
      ))}
      <Sheet
        school={facts.school}
        occasion={occasion}
        groups={groups(null)}
        numbers={numbers}
        nameOf={({ id, name, role }) => {
          const full = called.get(id) ?? name;
          return full === `${name} (${role})` ? name : full;
        }}
      />
    </>
  );
}

/** Who is on the register, how it is grouped, and who is found by what is typed. */
function usePeople({ facts, register, occasion }: Props) {
  const [typed, setTyped] = useState('');
  const [by, setBy] = useState<GroupBy>('role');
  const { plan } = register;
  const rows = useMemo(() => listRows(facts, plan, occasion), [facts, plan, occasion]);
  const people = rows.map((row) => row.person);
  const found: ReadonlySet<string> = new Set(findNames(people, typed).map(({ id }) => id));
  const none = { en: registerText.en.otherGroup, cy: registerText.cy.otherGroup };
  /** `null` is everybody. */
  const groups = (who: ReadonlySet<string> | null) => {
    const some = rows.filter(({ person }) => who === null || who.has(person.id));
    return groupRows(some, by, facts.options, none);
  };
  return { rows, typed, setTyped, by, setBy, found, groups };
}
