import { compare } from './compare';

type Named = { readonly id: string; readonly name: string };

/** Without accents and case: *Llyr* finds Llŷr, *osampl* finds O’Sampl. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’‘`-]/g, '')
    .toLowerCase()
    .trim();
}

/** Everyone of whom each typed word begins some part of the name. */
export function findNames<Person extends Named>(
  people: readonly Person[],
  typed: string,
): Person[] {
  const words = plainLetters(typed).split(/\s+/).filter(Boolean);
  return people.filter((person) => {
    const parts = plainLetters(person.name).split(/\s+/);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
}

/**
 * Two people may have one name: then the first of `ways` that tells them all apart says which is which,
 * else the school’s own number. `''` where the name alone is enough.
 */
export function whatTellsApart<Person extends Named>(
  person: Person,
  people: readonly Person[],
  ways: readonly ((one: Person) => string)[],
): string {
  const twins = people.filter((other) => plainLetters(other.name) === plainLetters(person.name));
  if (twins.length < 2) return '';
  const isTelling = (say: (one: Person) => string) =>
    new Set(twins.map(say)).size === twins.length && twins.every((one) => say(one) !== '');
  return ways.find(isTelling)?.(person) ?? person.id;
}

/** In the order of a list of staff: by name as the Welsh alphabet has it, and of one name by id. */
export function compareNames(one: Named, other: Named): number {
  return one.name.localeCompare(other.name, 'cy') || compare(one.id, other.id);
}

/** How each of the school’s staff is called where several are named, by id: `Siân Enghraifft (TA)`. */
export function tellApart(
  people: readonly (Named & { readonly role: string })[],
): ReadonlyMap<string, string> {
  return new Map(
    people.map((person) => {
      const apart = whatTellsApart(person, people, [({ role }) => role]);
      return [person.id, apart ? `${person.name} (${apart})` : person.name];
    }),
  );
}
