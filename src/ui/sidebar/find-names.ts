import { inLanguage, type Language } from '../../core/language';
import type { Colleague } from '../../core/wire/log-server';

export type Person = Colleague;

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

/** Two people may have one name: then what they do tells them apart, or where; else the school’s own number. */
export function nameApart(person: Person, people: readonly Person[], language: Language): string {
  const twins = people.filter((other) => plainLetters(other.name) === plainLetters(person.name));
  if (twins.length < 2) return person.name;
  const ways = [
    (one: Person) => inLanguage(one.roleGroup, language),
    (one: Person) => inLanguage(one.phase, language),
    (one: Person) => one.id,
  ];
  const isTelling = (say: (one: Person) => string) =>
    new Set(twins.map(say)).size === twins.length && twins.every((one) => say(one) !== '');
  return `${person.name} (${ways.find(isTelling)?.(person) ?? person.id})`;
}
