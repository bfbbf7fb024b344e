import { readSample, type SampleFile, type SampleLine } from '../../local/sample-school/read';
import { fillTabs } from '../../local/sample-tables';
import { readTable } from '../../src/core/tables';

const line = (file: SampleFile, key: string, value: string): SampleLine => {
  const found = readSample(file).filter((row) => row[key] === value);
  expect(found).toHaveLength(1);
  return found[0] ?? {};
};
const staff = (id: string) => line('staff', 'id', id);
const mark = (about: string, who: string) =>
  readSample('attendance').filter((row) => row.about === about && row.staff === who);
const contact = (id: string) => line('contacts', 'id', id);

describe('the sample school', () => {
  test.each<[SampleFile, number]>([
    ['staff', 42],
    ['contacts', 350],
    ['inset-days', 6],
    ['projects', 10],
    ['cluster', 13],
    ['agenda', 10],
    ['resources', 10],
    ['requests', 3],
    ['entries', 600],
    ['sessions', 7],
  ])('%s has %i rows', (file, rows) => {
    expect(readSample(file)).toHaveLength(rows);
  });

  /** Every edge case of the design and the row that carries it. */
  const cases: readonly (readonly [string, () => void])[] = [
    [
      'two people with one name: S01 and S09',
      () => expect(staff('S01').name).toBe(staff('S09').name),
    ],
    [
      'ŵ and ŷ in names: S10 and S03',
      () => expect([staff('S10').name, staff('S03').name]).toEqual(['Gŵen Ffug', 'Llŷr Ffug']),
    ],
    ['an apostrophe: S04', () => expect(staff('S04').name).toBe("Siân O'Sampl")],
    [
      'two roles: S02 is deputy and PL lead',
      () =>
        expect(staff('S02')).toMatchObject({
          officeRole: 'PL lead',
          role: expect.stringContaining('Deputy'),
        }),
    ],
    [
      'never in on Thursdays: S05',
      () => expect(staff('S05')).toMatchObject({ workingDays: 'Mon Tue Wed', fte: '0.6' }),
    ],
    ['INSET partly in contract: S07', () => expect(staff('S07').insetInContract).toBe('2')],
    ['INSET outside contract: S08', () => expect(staff('S08').insetInContract).toBe('none')],
    [
      'away from January, no reason stored: S10',
      () =>
        expect(staff('S10')).toMatchObject({ awayFrom: '2027-01-04', awayUntil: '', notes: '' }),
    ],
    ['left in mid-year: S20', () => expect(staff('S20').leaves).toBe('2026-10-23')],
    ['leaves at Christmas: S21', () => expect(staff('S21').leaves).toBe('2026-12-18')],
    [
      'starts in mid-year: S30 and S25',
      () =>
        expect([staff('S30').starts, staff('S25').starts]).toEqual(['2026-11-02', '2027-01-04']),
    ],
    ['staff without an address: S41', () => expect(staff('S41').address).toBe('')],
    ['second parent, other home: R002', () => expect(contact('R002').name).toBe('B. Rhiant-Prawf')],
    [
      'upper-case address and its duplicate: R004, R005',
      () => expect(contact('R004').address?.toLowerCase()).toBe(contact('R005').address),
    ],
    ['family on paper: R006', () => expect(contact('R006').address).toBe('')],
    ['malformed address: R007', () => expect(contact('R007').address).toBe('r007@rhieni')],
    ['opted out: R008', () => expect(contact('R008').status).toBe('opted out')],
    [
      'ŵ and two children: R009',
      () => expect(contact('R009')).toMatchObject({ name: 'Ŵ. Enghraifft', phase: 'both' }),
    ],
    [
      'a parent who is staff: R010',
      () => expect(contact('R010').address).toBe(staff('S02').address),
    ],
    [
      'dates on both clock changes',
      () =>
        expect([line('entries', 'key', 'w1').date, line('entries', 'key', 'w2').date]).toEqual([
          '2026-03-29',
          '2026-10-25',
        ]),
    ],
    [
      'an own interest without a priority: R4',
      () => expect(line('projects', 'key', 'R4').priority).toBe(''),
    ],
    [
      'a project by a leader on leave later: R5',
      () => expect(line('projects', 'key', 'R5').stage).toBe('paused'),
    ],
    [
      'a project gone quiet for 120 days: R10',
      () => expect(line('projects', 'key', 'R10').savedAt).toBe('2026-07-08T15:30'),
    ],
    [
      'set B’s third session called off and set again',
      () =>
        expect([line('sessions', 'id', 'B3').state, line('sessions', 'id', 'B4').date]).toEqual([
          'called off',
          '2027-06-17',
        ]),
    ],
    [
      'a notice nine days before: D2:2',
      () => expect(line('notices', 'id', 'D2:2').noticeAt).toBe('2026-10-14T16:00'),
    ],
    [
      'a date moved after the notice: D2:1',
      () =>
        expect(line('notices', 'id', 'D2:1')).toMatchObject({
          state: 'void',
          facts: 'for 22 October',
        }),
    ],
    [
      'an INSET day without an expected outcome: D3',
      () => expect(line('inset-days', 'id', 'D3').outcomeEnglish).toBe(''),
    ],
    [
      'a cluster school with no dates',
      () => expect(line('cluster', 'school', 'Maes Prawf Nursery School').date).toBe(''),
    ],
    [
      'five other schools in the cluster, our own dates not among them',
      () => {
        const schools = new Set(readSample('cluster').map(({ school }) => school));
        expect(schools.size).toBe(5);
        expect([...schools].filter((school) => school?.startsWith('Cwm Ffug'))).toEqual([]);
      },
    ],
    [
      'a sixth day that nobody has confirmed: 2026-27',
      () =>
        expect(readSample('inset-rules')).toMatchObject([
          { year: '2025-26', days: '5', confirmed: 'yes' },
          { year: '2026-27', days: '6', confirmed: 'no' },
        ]),
    ],
    [
      'nothing serves factor 8, and nothing is responsive',
      () => {
        const all = (key: string) =>
          readSample('inset-days').flatMap((row) => (row[key] ?? '').split(', '));
        expect(all('factors')).not.toContain('8');
        expect(all('principles')).not.toContain('responsive');
        expect(new Set(all('national'))).toEqual(new Set(['cfw', 'aln', 'cymraeg', 'equity']));
      },
    ],
    [
      'a session for teachers alone: B2',
      () => expect(line('sessions', 'id', 'B2').audience).toBe('teachers'),
    ],
    [
      'said beforehand that they cannot come: S05, who never works Thursdays',
      () =>
        expect(mark('A1', 'S05')).toMatchObject([
          { state: 'not attending', by: 'S05', minutes: '' },
        ]),
    ],
    ['missed A1, and nobody has marked it: S06', () => expect(mark('A1', 'S06')).toEqual([])],
    [
      'invited and paid: S08 at D2',
      () => expect(mark('D2', 'S08')).toMatchObject([{ state: 'present', pay: 'paid' }]),
    ],
    [
      'present before a longer time away: S10',
      () =>
        expect(['D1', 'A1', 'D2'].map((about) => mark(about, 'S10')[0]?.state)).toEqual([
          'present',
          'present',
          'present',
        ]),
    ],
    [
      'left at noon: S14 at D2',
      () => expect(mark('D2', 'S14')).toMatchObject([{ minutes: '180' }]),
    ],
    [
      'some signed in themselves, some are on the lead’s register',
      () => {
        const own = readSample('attendance').filter(({ by, staff }) => by === staff).length;
        expect(own).toBeGreaterThan(20);
        expect(readSample('attendance').length - own).toBeGreaterThan(20);
      },
    ],
    [
      'a catch-up set for all, and one done with a reflection: S05',
      () =>
        expect(readSample('catch-up')).toMatchObject([
          { event: 'set', staff: '*', day: 'D5' },
          { event: 'done', staff: 'S05', minutes: '120' },
        ]),
    ],
    [
      'answers enough to be shown for D1 and D2, too few for A1',
      () => {
        const count = (id: string) =>
          readSample('evaluations').filter(({ about }) => about === id).length;
        expect(['D1', 'D2', 'A1'].map(count)).toEqual([9, 7, 3]);
      },
    ],
    [
      'a change of date with its reason: D2',
      () =>
        expect(line('changes', 'about', 'D2')).toMatchObject({
          what: 'moved',
          before: '2026-10-22',
          after: '2026-10-23',
        }),
    ],
    [
      'an action done, one due, one overdue',
      () =>
        expect(readSample('actions').map(({ due, closedOn }) => [due, closedOn])).toEqual([
          ['2026-09-18', '2026-09-15'],
          ['2026-12-11', ''],
          ['2026-10-16', ''],
        ]),
    ],
    [
      'an entry for INSET that an agenda took up: w3',
      () => {
        expect(line('entries', 'key', 'w3').bringToInset).toBe('yes');
        expect(line('agenda', 'id', 'A1-2').from).toBe('w3');
      },
    ],
    ['a line that overspends: F2', () => expect(line('funding', 'id', 'F2').pounds).toBe('2100')],
    ['a refund: F9', () => expect(line('funding', 'id', 'F9').pounds).toBe('-210')],
  ];
  test.each(cases)('%s', (_, check) => check());

  test('about 280 families: 70 rows are a second parent of the family before', () => {
    const phases = readSample('contacts');
    const seconds = phases.filter(
      (row, index) => index > 9 && row.name?.slice(3) === phases[index - 1]?.name?.slice(3),
    );
    expect(seconds.length).toBeGreaterThanOrEqual(68);
  });

  test('every id that is named is there', () => {
    const ids = (file: SampleFile) => readSample(file).map(({ id = '' }) => id);
    const occasions = [...ids('inset-days'), ...ids('sessions')];
    for (const file of ['attendance', 'evaluations', 'agenda', 'actions', 'changes'] as const) {
      for (const { about = '' } of readSample(file)) expect(occasions).toContain(about);
    }
    for (const file of ['attendance', 'requests'] as const) {
      for (const one of readSample(file)) expect(ids('staff')).toContain(one.staff);
    }
    for (const { resource } of readSample('catch-up')) expect(ids('resources')).toContain(resource);
    for (const file of ['inset-days', 'agenda'] as const) {
      for (const { priority } of readSample(file))
        expect(['', ...ids('priorities')]).toContain(priority);
    }
  });

  test('every cell of the sample can be read by the tabs’ own reader', () => {
    for (const { table, cells } of fillTabs()) {
      expect([table.title, readTable(table, cells).problems]).toEqual([table.title, []]);
    }
  });

  test('every address stays on a reserved domain', () => {
    const addresses = [...readSample('staff'), ...readSample('contacts')].map(
      (row) => row.address ?? '',
    );
    for (const address of addresses) expect(address).toMatch(/^$|@rhieni$|\.example\.(org|com)$/i);
  });

  test('learning is shared with colleagues only where the person said so', () => {
    const seen = new Set(readSample('entries').map((row) => row.visibility));
    expect([...seen].sort()).toEqual(['lead', 'mentor', 'pair', 'private', 'shared']);
  });
});
