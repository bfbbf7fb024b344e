type Person = { readonly id: string; readonly name: string; readonly role: string };

/**
 * How each person is called where several are named, by id: those who share a name have their role beside
 * it, and their id where that is the same too.
 */
export function tellApart(people: readonly Person[]): ReadonlyMap<string, string> {
  const withRole = (person: Person) =>
    person.role ? `${person.name} (${person.role})` : person.name;
  const names = tally(people.map((person) => person.name));
  const roles = tally(people.map(withRole));
  return new Map(
    people.map((person) => {
      if (names.get(person.name) === 1) return [person.id, person.name];
      if (roles.get(withRole(person)) === 1) return [person.id, withRole(person)];
      return [person.id, `${person.name} (${person.id})`];
    }),
  );
}

function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
