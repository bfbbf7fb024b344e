import { codeBytesMost, pageBytesMost } from '../../build/limits';
import { scriptNames } from '../../build/scripts';
import type { Execution } from '../../local/index';
import type { NoticePlan } from '../../src/core/wire/office-server';
import { measureLoad } from '../bench/measure-load';
import { builtOnce } from '../made-once';
import { entry, project } from './samples';
import { lead, openSchool, type TestSchool, teacher } from './school';
import { setUpFromNothing } from './set-up';

const calls = (runs: readonly Execution[], wanted: RegExp = /./): number =>
  runs
    .flatMap(({ remote }) => remote)
    .filter(({ service, method }) => wanted.test(`${service}.${method}`)).length;

function during(school: TestSchool, work: () => void): readonly Execution[] {
  const before = school.workspace.executions().length;
  work();
  return school.workspace.executions().slice(before);
}

const isWrite = /batchUpdate/;
const isRead = /batchGet|Values\.get|Spreadsheets\.get/;

describe('budgets, in calls to Google', () => {
  let school: TestSchool;
  beforeAll(async () => {
    school = await openSchool();
    school.runUntilIdle();
  });

  test('the sidebar opens with one server call and at most two remote calls', () => {
    const runs = during(school, () => {
      school.openPage(teacher, 'log', 'openSidebar').get('loadSidebar');
    });
    expect(runs.map(({ kind }) => kind)).toEqual(['menu', 'page']);
    expect(calls(runs)).toBeLessThanOrEqual(2);
  });

  test('saving, editing, withdrawing and starting a project are one remote call each', () => {
    const page = school.openPage(teacher, 'log', 'openSidebar');
    const saved = during(school, () => page.get('saveEntry', { key: 'budgetentry01', entry }));
    expect(calls(saved)).toBe(1);
    const mine = page.get<{ entries: { id: string; what: string }[] }>('loadMine');
    const own = mine.entries.find(({ what }) => what === entry.what)?.id;
    const edit = { id: own, version: 2, entry: { ...entry, hours: 2 } };
    expect(calls(during(school, () => page.get('saveEntry', edit)))).toBe(1);
    expect(calls(during(school, () => page.get('withdrawEntry', { id: own, version: 3 })))).toBe(1);
    school.runUntilIdle();
  });

  test('a run with nothing to do makes two calls, however large the log', () => {
    expect(calls([school.runSchedule()])).toBe(2);
  });

  test('a run with an entry to take in reads at most four times and writes once to each workbook', () => {
    const page = school.openPage(teacher, 'log', 'openSidebar');
    page.get('saveEntry', { key: 'budgetentry02', entry });
    const run = school.runSchedule();
    expect(calls([run], isRead)).toBeLessThanOrEqual(4);
    expect(calls([run], isWrite)).toBeLessThanOrEqual(3);
    school.runUntilIdle();
  });

  test('a new project costs at most eight calls, one more a person, two a mail', () => {
    const page = school.openPage(teacher, 'log', 'openSidebar');
    page.get('startProject', { key: 'budgetproject1', project });
    const runs = school.runUntilIdle().slice(0, -1);
    const shares = calls(runs, /Permissions/);
    const mails = calls(runs, /Gmail/);
    expect(shares).toBe(2);
    expect(mails).toBe(4);
    // The marks before sending belong to the mail; those after it ride with the run’s last write.
    const marks = 1;
    expect(calls(runs) - shares - mails - marks).toBeLessThanOrEqual(8);
  });

  test('families are mailed with two calls each and two writes for 25, near Gmail’s own pace', () => {
    // What that morning itself brings, such as a question to the lead, has left.
    school.workspace.setClock('2026-12-07T08:00:00');
    school.runUntilIdle();
    const page = school.openPage(lead, 'office', 'openNotice');
    const plan = page.get<NoticePlan>('prepareNotice', 'D3');
    page.get('approveNotice', {
      dayId: 'D3',
      typedCount: String(plan.count),
      facts: plan.facts,
      newFamiliesOnly: false,
    });
    school.workspace.setClock('2026-12-07T16:00:00');
    const runs = school.runUntilIdle().slice(0, -1);
    expect(plan.count).toBeGreaterThan(330);
    expect(calls(runs, /Gmail/)).toBe(2 * plan.count);
    expect(calls(runs, isWrite)).toBeLessThanOrEqual(2 * Math.ceil(plan.count / 25) + runs.length);
    const limitMs = (plan.count * 110 * 60_000) / 6_000;
    const sendingMs = runs
      .filter((run) => calls([run], /Gmail/) > 0)
      .reduce((sum, { ms }) => sum + ms, 0);
    expect(sendingMs).toBeLessThanOrEqual(1.2 * limitMs);
    expect(Math.max(...runs.map(({ ms }) => ms))).toBeLessThan(300_000);
  });
});

describe('set-up', () => {
  const isDriveOnly = /Drive\.(Files\.create|Permissions)/;

  test('of three blank workbooks makes at most 15 calls beside folders and shares', async () => {
    const school = await openSchool({ setUp: false });
    useBlankWorkbooks(school);
    const runs = during(school, () => setUpFromNothing(school));
    expect(calls(runs) - calls(runs, isDriveOnly)).toBeLessThanOrEqual(15);
  });

  test('of filled workbooks reads them too, and run again writes nothing', async () => {
    const school = await openSchool({ setUp: false });
    const runs = during(school, () => setUpFromNothing(school));
    expect(calls(runs) - calls(runs, isDriveOnly)).toBeLessThanOrEqual(18);
    const page = school.openPage(lead, 'office', 'openSetUp');
    const again = during(school, () => {
      const { answers } = page.get<{ answers: object }>('loadSetUp');
      page.get('saveSetUp', answers);
      page.get('continueSetUp');
      expect(page.get('finishSetUp')).toMatchObject({ changes: [], warnings: [] });
    });
    expect(calls(again, isWrite)).toBe(0);
  });
});

/** The same people, but workbooks as Google makes them. */
function useBlankWorkbooks({ workspace, files }: TestSchool): void {
  const make = (title: string): string =>
    workspace.files.makeSpreadsheet(lead, { title, sheets: [{ title: 'Sheet1' }] });
  Object.assign(files, {
    log: make('PL Log'),
    office: make('PL Office'),
    contacts: make('PL Contacts'),
  });
  workspace.files.bindScript(files.office, 'office');
}

test('the files that are pushed are small and load fast', async () => {
  const built = await builtOnce();
  for (const script of scriptNames) {
    const { code, pages } = built[script];
    expect(Buffer.byteLength(code)).toBeLessThan(codeBytesMost[script]);
    for (const [name, page] of Object.entries(pages)) {
      expect(Buffer.byteLength(page)).toBeLessThan(pageBytesMost(name));
    }
    // The budget is 15 ms; here only an order of magnitude, as other tests run beside.
    expect(measureLoad(code, 5)).toBeLessThan(150);
  }
});
