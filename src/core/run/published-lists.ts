import { academicYearOf, type CivilDate } from '../civil-date';
import { readWebAppLink } from '../links';
import type { Settings } from '../state';
import type { listsTable, Row } from '../tables';
import type { Option, Priority } from './labels';
import { addressOf, byAddress, type StaffMember, worksOn } from './people';

type ListRow = Row<typeof listsTable>;

export type ListFacts = {
  readonly staff: readonly StaffMember[];
  readonly options: readonly Option[];
  readonly priorities: readonly Priority[];
  readonly settings: Settings;
  readonly today: CivilDate;
};

/**
 * What the sidebar needs to know. Only people who work at the school today, and of them only name,
 * address, phase and role group: never contract, hours or FTE. The last good run is for
 * `addLastGoodRun`, because it changes when nothing else does.
 */
export function publishLists(facts: ListFacts): ListRow[] {
  const { staff, options, priorities, settings, today } = facts;
  const year = academicYearOf(today);
  const people = byAddress(staff, today);
  const lead = staff.find((one) => one.officeRole === 'PL lead' && worksOn(one, today));
  return [
    ...staff
      .filter((person) => worksOn(person, today) && person.id !== '')
      .filter((person) => addressOf(person) === '' || people.get(addressOf(person)) === person)
      .map(listPerson),
    ...priorities
      .filter((one) => one.active && one.id !== '' && (one.year === '' || one.year === year))
      .map((one) =>
        listRow('priority', one.id, { english: one.english, welsh: one.welsh, group: one.kind }),
      ),
    ...options
      .filter((one) => one.active && one.id !== '' && one.list !== '')
      .map(({ list, id, english, welsh, group }) => listRow(list, id, { english, welsh, group })),
    listRow('about', 'school', {
      english: settings['school-name-en'],
      welsh: settings['school-name-cy'],
    }),
    listRow('about', 'lead-name', { english: lead?.name ?? '' }),
    listRow('about', 'my-page', { english: readWebAppLink(settings['my-page-link']) }),
  ];
}

/** Apart from the rest, because it changes with every run and alone is no reason to publish. */
export function addLastGoodRun(rows: readonly ListRow[], moment: string): ListRow[] {
  return [...rows, listRow('about', 'last-good-run', { english: moment })];
}

function listPerson(person: StaffMember): ListRow {
  return listRow('staff', person.id, {
    english: person.name,
    group: person.roleGroup,
    address: addressOf(person),
    phase: person.phase,
  });
}

function listRow(list: string, id: string, rest: Partial<ListRow>): ListRow {
  return { list, id, english: '', welsh: '', group: '', address: '', phase: '', ...rest };
}
