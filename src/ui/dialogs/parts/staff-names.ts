import type { InsetStaff } from '../../../core/inset/types';
import { inLanguage, type Language } from '../../../core/language';
import { whatTellsApart } from '../../../core/names';
import type { InsetFacts } from '../../../core/wire/inset';

/** The name, and in brackets what tells somebody from another of that name: role, phase, else the id. */
export function staffName(
  person: InsetStaff,
  facts: Pick<InsetFacts, 'staff' | 'options'>,
  language: Language,
): string {
  const phase = ({ phase: id }: InsetStaff) => {
    const option = facts.options.find((one) => one.list === 'phase' && one.id === id);
    return option ? inLanguage({ en: option.english, cy: option.welsh }, language) : id;
  };
  const apart = whatTellsApart(person, facts.staff, [(one) => one.role, phase]);
  return apart ? `${person.name} (${apart})` : person.name;
}
