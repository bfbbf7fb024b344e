import type { InsetStaff } from '../../../core/inset/types';
import { inLanguage, type Language } from '../../../core/language';
import { whatTellsApart } from '../../../core/names';
import type { InsetFacts } from '../../../core/wire/inset';

type School = Pick<InsetFacts, 'staff' | 'options'>;

/** The name, and in brackets what tells somebody from another of that name. */
export function staffName(person: InsetStaff, school: School, language: Language): string {
  const apart = tellApart(person, school, language);
  return apart ? `${person.name} (${apart})` : person.name;
}

/** Role, phase or else the id, whichever is the first to tell people of one name apart; `''` where nobody else has it. */
export function tellApart(person: InsetStaff, school: School, language: Language): string {
  const phase = ({ phase: id }: InsetStaff) => {
    const option = school.options.find((one) => one.list === 'phase' && one.id === id);
    return option ? inLanguage({ en: option.english, cy: option.welsh }, language) : id;
  };
  return whatTellsApart(person, school.staff, [(one) => one.role, phase]);
}
