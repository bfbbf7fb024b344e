import { inLanguage, type Language } from '../../core/language';
import { whatTellsApart } from '../../core/names';
import type { Colleague } from '../../core/wire/log-server';

export type Person = Colleague;

/** Two people may have one name: then what they do tells them apart, or where. */
export function nameApart(person: Person, people: readonly Person[], language: Language): string {
  const apart = whatTellsApart(person, people, [
    (one) => inLanguage(one.roleGroup, language),
    (one) => inLanguage(one.phase, language),
  ]);
  return apart ? `${person.name} (${apart})` : person.name;
}
