import { whatTellsApart } from '../../core/names';

type Person = { readonly id: string; readonly name: string; readonly role: string };

/** How each of the school's staff is called where several are named, by id. */
export function tellApart(people: readonly Person[]): ReadonlyMap<string, string> {
  return new Map(
    people.map((person) => {
      const apart = whatTellsApart(person, people, [(one) => one.role]);
      return [person.id, apart ? `${person.name} (${apart})` : person.name];
    }),
  );
}
