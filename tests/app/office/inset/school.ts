import { loadInset } from '../../../../src/app/office/inset/load-inset';
import { insetTables } from '../../../../src/app/office/inset/read-inset';
import type { InsetDayRow, SessionRow } from '../../../../src/core/inset/types';
import { contactsTable, type Row } from '../../../../src/core/tables';
import type { InsetFacts } from '../../../../src/core/wire/inset';
import { makeBook, makeTab, makeTabs, rowsIn, type TabRows } from '../../../fakes/books';
import { type FakeOffice, makeOffice } from '../../../fakes/office';

export const lead = 's02@cwmffug.example.org';
export const teacher = 's05@cwmffug.example.org';
export const year = '2026-27';

type Rows = TabRows<typeof insetTables>;

const staff = {
  starts: '2020-09-01',
  contractGroup: 'STPC(W)D',
  insetInContract: 'yes',
  roleGroup: 'teacher',
} as const;

const rows: Rows = {
  staff: [
    { ...staff, id: 'S02', name: 'Nia Enghraifft', address: lead, officeRole: 'PL lead' },
    {
      ...staff,
      id: 'S05',
      name: 'Dewi Prawf',
      address: teacher,
      workingDays: 'Mon Tue Wed',
      notes: 'Private',
    },
    { ...staff, id: 'S06', name: 'Cari Ffug', role: 'Teacher Y2', leaves: '2027-03-31' },
    {
      ...staff,
      id: 'S08',
      name: 'Tom <b>Enghraifft</b>',
      role: 'TA',
      roleGroup: 'ta',
      insetInContract: 'none',
    },
    { ...staff, id: 'S90', name: 'Wedi Gadael', leaves: '2026-08-31' },
  ],
  priorities: [{ id: 'P3', kind: 'SDP', english: 'Inclusion', welsh: 'Cynhwysiant', active: true }],
  settings: [
    { key: 'school-name-en', value: 'Cwm Ffug Primary School' },
    { key: 'school-name-cy', value: 'Ysgol Gynradd Cwm Ffug' },
  ],
  options: [
    { list: 'national', id: 'aln', english: 'ALN', active: true },
    { list: 'form', id: 'reading', english: 'Reading', active: true },
  ],
  terms: [
    { year, kind: 'term', english: 'Autumn', first: '2026-09-01', last: '2026-12-18' },
    { year: '2025/26', kind: 'term', english: 'Summer', first: '2026-04-13', last: '2026-07-20' },
  ],
  days: [
    { id: 'D1', date: '2026-09-01', titleEnglish: 'Safeguarding' },
    {
      id: 'D5',
      date: '2027-07-19',
      titleEnglish: 'Equity',
      titleWelsh: 'Tegwch',
      takenAs: 'twilights',
    },
    { id: 'D0', date: '2025-10-24', titleEnglish: 'Last year' },
    { id: 'DX', date: null, titleEnglish: 'A draft' },
  ],
  sessions: [
    { id: 'A1', day: 'd5', date: '2026-09-17', starts: '15:45', ends: '17:45', state: 'held' },
    { id: 'A2', day: 'D5', date: '2026-11-12', starts: '15:45', ends: '17:45', state: 'planned' },
    { id: 'A3', day: 'D5', date: '2027-01-21', starts: '15:45', ends: '17:45' },
    { id: 'Z1', day: 'D0', date: '2025-10-02' },
  ],
  agenda: [
    { id: 'I1', about: 'D1', order: 1, itemEnglish: 'Welcome' },
    { id: 'I2', about: 'D1', order: 2, itemEnglish: 'Fire drill', minutes: 20 },
  ],
  resources: [{ id: 'M1', titleEnglish: 'Equity webinar', minutes: 60, active: true }],
  rules: [{ year: '2025-26', days: 5, confirmed: true }],
  attendance: [
    { at: '2026-09-17T15:40', by: 'S06', about: 'A1', staff: 'S06', state: 'open' },
    { at: '2026-09-17T15:50', by: 'S06', about: 'A1', staff: 'S06', state: 'present' },
    {
      at: '2026-09-17T17:50',
      by: 'S02',
      about: 'A1',
      staff: 'S08',
      state: 'present',
      minutes: 90,
      pay: 'paid',
    },
    { at: '2025-10-02T15:50', by: 'S06', about: 'Z1', staff: 'S06', state: 'present' },
  ],
  cluster: [
    { school: 'Bryn Prawf', contact: 'a@bryn.example.com', date: '2026-10-23', title: 'Progress' },
    { school: 'Bryn Prawf', contact: 'a@bryn.example.com', date: '2025-10-24' },
    { school: 'Maes Prawf Nursery', contact: 'a@maes.example.com' },
  ],
};

export type InsetSchool = FakeOffice & {
  rows<K extends keyof typeof insetTables>(tab: K): readonly Row<(typeof insetTables)[K]>[];
  load(): InsetFacts;
  day(id: string): InsetDayRow;
  session(id: string): SessionRow;
};

/** PL Office of a small school on Monday 9 November 2026, used by the PL lead. */
export function makeInsetSchool(more: Rows = {}, address = lead): InsetSchool {
  const office = makeOffice({ address, now: '2026-11-09T08:30' });
  const filled: Rows = {
    ...rows,
    state: [{ key: 'contacts-id', value: 'contacts' }],
    ...more,
  };
  makeBook(office.books, 'office', makeTabs(insetTables, filled));
  makeBook(office.books, 'contacts', [
    makeTab(contactsTable, [
      { id: 'R1', address: 'r1@example.org', sibling: true },
      { id: 'R2', address: 'R1@Example.org', sibling: false },
      { id: 'R3', address: '', sibling: true },
      { id: 'R4', address: 'r4@example.org' },
      { id: 'R5', address: 'r5@example.org', sibling: true, status: 'left' },
    ]),
  ]);
  const load = (): InsetFacts => loadInset(office.context, year);
  const find = <T extends { readonly id: string }>(list: readonly T[], id: string): T => {
    const found = list.find((one) => one.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  return {
    ...office,
    load,
    rows: (tab) => rowsIn(office.books, insetTables[tab]),
    day: (id) => find(load().days, id),
    session: (id) => find(load().sessions, id),
  };
}
