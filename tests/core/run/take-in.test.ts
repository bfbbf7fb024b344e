import { composeId, type JournalEvent } from '../../../src/core/journal';
import type { StaffMember } from '../../../src/core/run/people';
import { type EntryRow, type Known, type ProjectRow, takeIn } from '../../../src/core/run/take-in';
import { fc } from '../../properties';

const mair = 'mair@ysgol.example';
const sion = 'sion@ysgol.example';

function person(id: string, address: string, more: Partial<StaffMember> = {}): StaffMember {
  const empty = { role: '', roleGroup: '', phase: '', officeRole: '', language: '', fte: null };
  const rest = {
    workingDays: '',
    contractGroup: '',
    insetInContract: '',
    insetDays: '',
    mentor: '',
  };
  const dates = { starts: null, leaves: null, awayFrom: null, awayUntil: null, alsoAway: '' };
  return { id, name: id, address, ...empty, ...rest, ...dates, notes: '', ...more };
}

const entryOf = (what: string) =>
  ({
    what,
    date: '2026-11-06',
    hours: 1,
    form: 'reading',
    idea: 'interest',
    priority: '',
    change: '',
    bringToInset: false,
  }) as const;

type Made = { by: string; key: string; version: number; what: string; gone: boolean; row: number };

function eventOf({ by, key, version, what, gone, row }: Made): JournalEvent {
  const id = composeId('e', by, key.padEnd(8, '0')) ?? '';
  const event = { at: `2026-11-09T09:${String(10 + version)}`, by, id, version, row };
  return gone
    ? { ...event, kind: 'entry-withdrawn' }
    : { ...event, kind: 'entry', data: entryOf(what) };
}

/** The registers, filled in one go or run by run. */
function makeRegisters(staff: readonly StaffMember[]) {
  const entries = new Map<string, EntryRow>();
  const projects = new Map<string, ProjectRow>();
  const known: Known = {
    staff,
    today: '2026-11-09',
    findEntry: (id) => entries.get(id),
    findProject: (id) => projects.get(id),
  };
  return {
    entries,
    take(events: readonly JournalEvent[]) {
      const taken = takeIn(events, known);
      for (const { row } of taken.entries) entries.set(row.id, row);
      for (const row of taken.withdrawn) entries.set(row.id, row);
      for (const { row } of taken.projects) projects.set(row.id, row);
      return taken;
    },
  };
}

const staff = [person('S03', 'Mair@Ysgol.example'), person('S04', sion)];

const events = fc
  .uniqueArray(
    fc.record({
      by: fc.constantFrom(mair, sion, 'stranger@x.example'),
      key: fc.constantFrom('one', 'two'),
      version: fc.integer({ min: 1, max: 5 }),
      what: fc.stringMatching(/^[a-z]{1,4}$/),
      gone: fc.boolean(),
    }),
    { selector: ({ by, key, version }) => `${by} ${key} ${version}`, maxLength: 12 },
  )
  .map((made) => made.map((one, row) => eventOf({ ...one, row: row + 1 })));

const sorted = (entries: ReadonlyMap<string, EntryRow>) =>
  [...entries.values()]
    // When a text was withdrawn is told by the newest row there was; a tail may not show it.
    .map((row) => (row.state === 'withdrawn' ? { ...row, savedAt: '', version: 0, date: '' } : row))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

describe('taking in', () => {
  test('twice is taking in once', () => {
    fc.assert(
      fc.property(events, (list) => {
        const registers = makeRegisters(staff);
        registers.take(list);
        const again = registers.take(list);
        expect([again.entries, again.withdrawn, again.projects]).toEqual([[], [], []]);
      }),
    );
  });

  test('run by run gives what taking in all at once gives', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 0, max: 12 }), (list, cut) => {
        const whole = makeRegisters(staff);
        whole.take(list);
        const parts = makeRegisters(staff);
        parts.take(list.slice(0, cut));
        parts.take(list.slice(cut));
        expect(sorted(parts.entries)).toEqual(sorted(whole.entries));
      }),
    );
  });

  test('never keeps a text that was withdrawn, nor anything of a stranger', () => {
    fc.assert(
      fc.property(events, (list) => {
        const registers = makeRegisters(staff);
        registers.take(list);
        const gone = new Set(
          list.filter(({ kind }) => kind === 'entry-withdrawn').map(({ id }) => id),
        );
        for (const row of registers.entries.values()) {
          if (gone.has(row.id)) expect([row.what, row.change, row.hours]).toEqual(['', '', null]);
          expect(['S03', 'S04']).toContain(row.staff);
        }
      }),
    );
  });

  test('belongs to the row in Staff that is at the school, where an address stands twice', () => {
    const twice = [
      person('S01', mair, { leaves: '2026-07-20' }),
      person('S09', mair, { starts: '2026-09-01' }),
    ];
    const registers = makeRegisters(twice);
    registers.take([eventOf({ by: mair, key: 'one', version: 1, what: 'a', gone: false, row: 1 })]);
    expect([...registers.entries.values()][0]?.staff).toBe('S09');
  });
});
