import { idKey } from '../inset/id-list';
import { isAddress, normaliseAddress } from '../mail/address';
import {
  type agendaTable,
  attendanceTable,
  type contactsTable,
  type insetDaysTable,
  type optionsTable,
  type Row,
  type sessionsTable,
  type staffTable,
  type Table,
} from '../tables';
import { type CheckNote, clip, fieldPlace, tabPlace } from './check-note';
import type { OpenTab } from './open-tab';

/** Rows that have an id, or another cell meant to be one of a kind, that an earlier row has. */
export function checkUnique<T extends Table>(
  open: OpenTab<T>,
  key: keyof T['columns'] & string,
  code: 'id-twice' | 'address-twice' | 'setting-twice' | 'message-twice',
  kind: CheckNote['kind'],
  nameOf: (row: Row<T>) => string = (row) =>
    String((row as Record<string, unknown>)[key] ?? '').trim(),
): readonly CheckNote[] {
  const seen = new Map<string, number>();
  const notes: CheckNote[] = [];
  for (const { row, index } of open.read.rows) {
    const name = nameOf(row);
    if (name === '') continue;
    const earlier = seen.get(name.toLowerCase());
    if (earlier === undefined) seen.set(name.toLowerCase(), index);
    else {
      const place = fieldPlace(open.tab, open.read.layout, index, key);
      notes.push({ code, kind, ...place, a: clip(name), b: String(earlier + 1) });
    }
  }
  return notes;
}

/** P-01, P-34: who is there, how they are reached, whom they name. */
export function checkStaff(
  staff: OpenTab<typeof staffTable>,
  options: OpenTab<typeof optionsTable> | null,
): readonly CheckNote[] {
  const { read, tab } = staff;
  const ids = new Set(read.rows.map(({ row }) => row.id.toLowerCase()));
  const notes: CheckNote[] = [
    ...checkUnique(staff, 'id', 'id-twice', 'mend'),
    ...checkUnique(staff, 'address', 'address-twice', 'mend', ({ address }) =>
      normaliseAddress(address),
    ),
  ];
  if (!staff.missing.includes('officeRole') && !read.rows.some(({ row }) => isLead(row.officeRole)))
    notes.push({ code: 'no-lead', kind: 'mend', ...tabPlace(tab) });
  for (const { row, index } of read.rows) {
    const place = (key: string) => fieldPlace(tab, read.layout, index, key);
    notes.push(...checkAddress(row.address, row.name || row.id, place('address')));
    const mentor = row.mentor.toLowerCase();
    if (mentor !== '' && mentor === row.id.toLowerCase()) {
      notes.push({ code: 'own-mentor', kind: 'mend', ...place('mentor'), a: clip(row.name) });
    } else if (/^[a-z]{1,3}\d+$/.test(mentor) && !ids.has(mentor)) {
      const found = { a: 'Mentor', b: clip(row.mentor), c: 'Staff' };
      notes.push({ code: 'not-in-list', kind: 'mend', ...place('mentor'), ...found });
    }
    if (options) {
      notes.push(
        ...checkOption(options, 'role-group', 'Role group', row.roleGroup, place('roleGroup')),
      );
      notes.push(...checkOption(options, 'phase', 'Phase', row.phase, place('phase')));
    }
  }
  return notes;
}

function isLead(officeRole: string): boolean {
  return officeRole === 'PL lead';
}

type Place = Pick<CheckNote, 'place' | 'link'>;

function checkAddress(typed: string, name: string, place: Place): readonly CheckNote[] {
  const address = normaliseAddress(typed);
  const about = { a: clip(name), b: clip(typed) };
  if (address === '') return [{ code: 'address-missing', kind: 'know', ...place, ...about }];
  if (isAddress(address)) return [];
  return [{ code: 'address-malformed', kind: 'mend', ...place, ...about }];
}

function checkOption(
  options: OpenTab<typeof optionsTable>,
  list: string,
  column: string,
  value: string,
  place: Place,
): readonly CheckNote[] {
  if (value === '') return [];
  const known = options.read.rows.some(
    ({ row }) => row.list === list && row.id.toLowerCase() === value.toLowerCase(),
  );
  if (known) return [];
  return [{ code: 'not-in-list', kind: 'mend', ...place, a: column, b: clip(value), c: 'Options' }];
}

export function checkOptions(options: OpenTab<typeof optionsTable>): readonly CheckNote[] {
  return checkUnique(options, 'id', 'id-twice', 'mend', ({ list, id }) =>
    id === '' ? '' : `${list}/${id}`,
  );
}

/** Two parents may share an address: that is no fault. A family without one is told on paper. */
export function checkContacts(contacts: OpenTab<typeof contactsTable>): readonly CheckNote[] {
  const { read, tab } = contacts;
  const here = read.rows.filter(({ row }) => row.status !== 'left');
  return [
    ...checkUnique(contacts, 'id', 'id-twice', 'mend'),
    ...checkUnique(contacts, 'address', 'address-twice', 'know', ({ address }) =>
      normaliseAddress(address),
    ),
    ...here.flatMap(({ row, index }) => {
      const place = fieldPlace(tab, read.layout, index, 'address');
      return checkAddress(row.address, row.name || row.id, place);
    }),
  ];
}

/** Who took part, and what was planned, counts for nothing once its day or session has another id. */
export function checkAbout(
  open: OpenTab<typeof attendanceTable> | OpenTab<typeof agendaTable>,
  known: readonly OpenTab<typeof insetDaysTable | typeof sessionsTable>[],
): readonly CheckNote[] {
  const ids = new Set(known.flatMap(({ read }) => read.rows.map(({ row }) => idKey(row.id))));
  const column = attendanceTable.columns.about.header;
  const tabs = known.map(({ tab }) => tab.title).join(', ');
  const notes = new Map<string, CheckNote>();
  for (const { row, index } of open.read.rows) {
    const id = idKey(row.about);
    if (id === '' || ids.has(id) || notes.has(id)) continue;
    const place = fieldPlace(open.tab, open.read.layout, index, 'about');
    const found = { a: column, b: clip(row.about), c: tabs };
    notes.set(id, { code: 'not-in-list', kind: 'mend', ...place, ...found });
  }
  return [...notes.values()];
}
