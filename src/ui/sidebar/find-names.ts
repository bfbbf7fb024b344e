export type Person = { readonly id: string; readonly name: string };

/** Without accents and case: *Llyr* finds Llŷr, *osampl* finds O’Sampl. */
function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’‘`-]/g, '')
    .toLowerCase()
    .trim();
}

/** Everyone of whom each typed word begins some part of the name. */
export function findNames(people: readonly Person[], typed: string): Person[] {
  const words = plainLetters(typed).split(/\s+/).filter(Boolean);
  return people.filter((person) => {
    const parts = plainLetters(person.name).split(/\s+/);
    return words.every((word) => parts.some((part) => part.startsWith(word)));
  });
}

/** Two people may have one name: then the school’s own number tells them apart. */
export function nameApart(person: Person, people: readonly Person[]): string {
  const twins = people.filter((other) => plainLetters(other.name) === plainLetters(person.name));
  return twins.length > 1 ? `${person.name} (${person.id})` : person.name;
}
