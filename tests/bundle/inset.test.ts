import { attendanceTable } from '../../src/core/tables';
import type { ClusterFacts, InsetFacts, NoticePlan } from '../../src/core/wire/office-server';
import { type InsetJob, insetLooks, insetPapers, insetSaves } from './inset-jobs';
import { lead, openSchool, type Page, type TestSchool, teacher } from './school';

let school: TestSchool;
let beginning: unknown;

beforeAll(async () => {
  school = await openSchool();
  school.runUntilIdle();
  beginning = school.workspace.snapshot();
});
beforeEach(() => school.workspace.restore(beginning as never));

const openPage = (as = lead): Page => school.openPage(as, 'office', 'openNotice');
const load = (page: Page): InsetFacts => page.get<InsetFacts>('loadInset', '2026-27');

function callsOf(work: () => void): number {
  const before = school.workspace.executions().length;
  work();
  return school.workspace
    .executions()
    .slice(before)
    .reduce((sum, { remote }) => sum + remote.length, 0);
}

/** A full year of days and sessions for 42 people, ten times over. */
function fillAttendance(rows: number): void {
  const columns = Object.keys(attendanceTable.columns);
  const people = Array.from({ length: 42 }, (_, index) => `S${String(index + 1).padStart(2, '0')}`);
  const about = ['D1', 'D2', 'A1', 'A2'];
  const lines = Array.from({ length: rows }, (_, index) => {
    const row: Record<string, string> = {
      by: 'S02',
      about: about[Math.floor(index / 42) % about.length] ?? '',
      staff: people[index % 42] ?? '',
      state: 'present',
    };
    return {
      values: columns.map((key) => ({ userEnteredValue: { stringValue: row[key] ?? '' } })),
    };
  });
  const { sheetId } = attendanceTable;
  school.workspace.files.edit(lead, school.files.office, [
    { appendCells: { sheetId, rows: lines, fields: 'userEnteredValue' } },
  ]);
}

describe('budgets, in calls to Google, with 10,080 attendances', () => {
  beforeEach(() => fillAttendance(10_080));

  test('a planning page opens with one', () => {
    const page = openPage();
    expect(callsOf(() => load(page))).toBe(1);
    expect(load(page).marks.length).toBeGreaterThanOrEqual(4 * 42);
  });

  test.each(insetSaves.map((job) => [job.name, job] as const))('%s makes two', (_, job) => {
    const page = openPage();
    const argument = job.argument(load(page));
    const count = callsOf(() => {
      const facts = page.get<InsetFacts>(job.call, argument);
      expect(facts.days.length).toBeGreaterThan(5);
    });
    expect(count).toBe(2);
  });

  test('what a save answers is the year as the next read finds it', () => {
    for (const { call, argument } of insetSaves) {
      school.workspace.restore(beginning as never);
      const page = openPage();
      const answered = page.get<InsetFacts>(call, argument(load(page)));
      expect([call, answered]).toEqual([call, load(page)]);
    }
  });

  test.each(insetPapers.map((job) => [job.name, job] as const))(
    '%s makes at most four',
    (_, job) => {
      const page = openPage();
      const argument = job.argument(load(page));
      expect(callsOf(() => page.get(job.call, argument))).toBeLessThanOrEqual(4);
    },
  );

  test('the cluster opens with two, and finds the families of PL Contacts', () => {
    const page = openPage();
    const count = callsOf(() => {
      const { siblings: counted } = page.get<ClusterFacts>('loadCluster', '2026-27');
      const { families = 0, siblings = 0 } = counted ?? {};
      expect(families).toBeGreaterThan(200);
      expect(siblings).toBeGreaterThan(0);
      expect(siblings).toBeLessThan(families);
    });
    expect(count).toBe(2);
  });

  test('a run with nothing to do makes two', () => {
    school.runUntilIdle();
    expect(school.runSchedule().remote).toHaveLength(2);
  });
});

describe('who may', () => {
  const all: readonly InsetJob[] = [...insetSaves, ...insetPapers, ...insetLooks];
  const everything = (): string =>
    JSON.stringify([
      school.workspace.files.sheets(lead, school.files.office).map(({ values }) => values),
      school.workspace.files.tree(lead),
    ]);

  test.each(all.map((job) => [job.name, job] as const))(
    '%s is refused to a teacher who was given PL Office by mistake, and to another account',
    (_, job) => {
      const argument = job.argument(load(openPage()));
      school.workspace.files.share(school.files.office, teacher, 'writer');
      const { token } = openPage(teacher);
      const before = everything();
      const ask = (asked: unknown): unknown => {
        const answer = school.workspace.callFromPage(token, job.call, [asked, argument]);
        return answer.ok && (answer.value as { error?: { code: string } }).error?.code;
      };
      expect(ask(teacher)).toBe('not-office');
      for (const asked of [lead, undefined, { lead }]) expect(ask(asked)).toBe('other-account');
      expect(everything()).toBe(before);
    },
  );
});

describe('families who were promised a notice of a day', () => {
  const told = (): number =>
    school.workspace.mail.all().filter(({ to }) => to.some((one) => one.includes('rhieni'))).length;
  const approve = (page: Page): void => {
    const { count, facts } = page.get<NoticePlan>('prepareNotice', 'D3');
    const typedCount = String(count);
    page.get('approveNotice', { dayId: 'D3', typedCount, facts, newFamiliesOnly: false });
  };

  test.each([
    ['called off', { state: 'called off' }],
    ['moved', { date: '2027-01-05' }],
    ['to be taken as twilights', { takenAs: 'twilights' }],
  ])('are not told once it is %s', (_, change) => {
    const page = openPage();
    approve(page);
    const before = load(page).days.find(({ id }) => id === 'D3');
    page.get('saveInsetDay', {
      ...{ year: '2026-27', key: 'insetjobday09', reason: 'The date is taken', evaluation: '' },
      ...{ day: { ...before, ...change }, before },
    });
    school.workspace.setClock('2026-12-07T16:10:00');
    school.runUntilIdle();
    expect(told()).toBe(0);
    expect(school.rows('office', 'Notices').map(({ State }) => State)).toContain('void');
  });
});
