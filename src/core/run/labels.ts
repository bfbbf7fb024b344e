import { fingerprint } from '../fingerprint';
import { type Bilingual, joinBoth, type Language } from '../language';
import type { optionsTable, prioritiesTable, Row } from '../tables';
import { byStaffId, type StaffMember } from './people';

export type Option = Row<typeof optionsTable>;
export type Priority = Row<typeof prioritiesTable>;

/** Names in the place of ids; an id nobody knows is shown as it was typed. */
export type Labels = {
  person(id: string): string;
  form(id: string): string;
  priority(id: string): string;
  national(id: string): string;
  hasForm(id: string): boolean;
  hasPriority(id: string): boolean;
  hasPerson(id: string): boolean;
  both(text: Bilingual, between?: string): string;
  /** Changes when any name changes. */
  readonly facts: string;
};

export function makeLabels(
  staff: readonly StaffMember[],
  options: readonly Option[],
  priorities: readonly Priority[],
  schoolFirst: Language,
): Labels {
  const people = byStaffId(staff);
  const both = (text: Bilingual, between = ' / '): string => joinBoth(text, schoolFirst, between);
  const forms = namesOf(
    options.filter(({ list }) => list === 'form'),
    both,
  );
  const points = namesOf(priorities, both);
  const nationals = namesOf(
    options.filter(({ list }) => list === 'national'),
    both,
  );
  const names = [...people.values()].map(({ id, name }) => [id, name]);
  return {
    person: (id) => people.get(id)?.name || id,
    form: (id) => forms.get(id) ?? id,
    priority: (id) => points.get(id) ?? id,
    national: (id) => nationals.get(id) ?? id,
    hasForm: (id) => forms.has(id),
    hasPriority: (id) => points.has(id),
    hasPerson: (id) => people.has(id),
    both,
    facts: fingerprint(JSON.stringify([names, [...forms], [...points]])),
  };
}

function namesOf(
  rows: readonly { readonly id: string; readonly english: string; readonly welsh: string }[],
  both: (text: Bilingual) => string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, english, welsh } of rows) {
    if (id !== '' && !names.has(id)) names.set(id, both({ en: english, cy: welsh }) || id);
  }
  return names;
}
