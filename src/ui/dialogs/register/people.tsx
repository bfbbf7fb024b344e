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

/** The room in numbers, everyone who works here that day, and the same on paper. */
export function People(props: {
  readonly facts: InsetFacts;
  readonly register: Register;
  readonly occasion: Occasion;
}) {
  const words = useWords(registerText);
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [by, setBy] = useState<GroupBy>('role');
  const { facts, register, occasion } = props;
  const called = useMemo(() => tellApart(facts.staff), [facts.staff]);
  const { plan } = register;
  const rows = useMemo(() => listRows(facts, plan, occasion), [facts, plan, occasion]);
  const people = rows.map((row) => row.person);
  const found = new Set(findNames(people, typed).map(({ id }) => id));
  const none = { en: registerText.en.otherGroup, cy: registerText.cy.otherGroup };
  const group = (some: typeof rows) => groupRows(some, by, facts.options, none);
  const groups = group(rows.filter(({ person }) => found.has(person.id)));
  const numbers = countRoom(rows, register.markingOf);
  const mayBePresent = occasion.state !== 'to come';
  if (rows.length === 0) return <p>{words.nobodyHere}</p>;
  return (
    <>
      {!mayBePresent && (
        <p class="hint">{words.fromThen(formatDateLong(occasion.date, language))}</p>
      )}
      <Room numbers={numbers} over={['over', 'unconfirmed'].includes(occasion.state)} />
      <Tools
        register={register}
        rows={rows}
        mayBePresent={mayBePresent}
        typed={typed}
        onType={setTyped}
        by={by}
        onGroupBy={setBy}
      />
      <p class={typed.trim() ? 'hint' : 'only-heard'} role="status">
        {typed.trim() && (found.size === 0 ? words.nobodyFound : words.found(found.size))}
      </p>
      {groups.map((one) => (
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
        groups={group(rows)}
        numbers={numbers}
        nameOf={({ id, name, role }) => {
          const full = called.get(id) ?? name;
          return full === `${name} (${role})` ? name : full;
        }}
      />
    </>
  );
}
