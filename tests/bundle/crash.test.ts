import { contactsTable, insetDaysTable, staffTable } from '../../src/core/tables';
import type { NoticePlan } from '../../src/core/wire/office-server';
import { emptyTally, type Job, strikeEveryCall } from './crash';
import { lead, openSchool, type TestSchool, teacher } from './school';
import { setUpFromNothing } from './set-up';

jest.setTimeout(240_000);

const entry = {
  what: 'Number talk with Year 4',
  date: '2026-11-09',
  hours: 1.5,
  form: 'lesson-study',
  idea: 'priority',
  priority: 'P1',
  change: 'Children explain their method first.',
  bringToInset: false,
};
const project = {
  title: 'Talk before writing',
  question: 'Does telling it first help the writing?',
  objective: 'To know for whom',
  baseline: 'Three pieces each',
  measure: 'Three pieces each in June',
  starts: '2026-11-16',
  ends: '2027-06-25',
  priority: 'P2',
  team: ['S09', 'S03'],
};
const entryKey = 'crashtestentry01';
const projectKey = 'crashtestproject1';

const sidebar = (school: TestSchool) => school.openPage(teacher, 'log', 'openSidebar');

function save(school: TestSchool, next = (): void => {}): void {
  const page = sidebar(school);
  next();
  page.get('saveEntry', { key: entryKey, entry });
}

function saveProject(school: TestSchool, next = (): void => {}): void {
  const page = sidebar(school);
  next();
  page.get('startProject', { key: projectKey, project });
}

function savedId(school: TestSchool): string {
  const page = sidebar(school);
  const mine = page.get<{ entries: { id: string; what: string }[] }>('loadMine');
  const id = mine.entries.find(({ what }) => what === entry.what)?.id;
  if (id === undefined) throw new Error('the entry was not saved');
  return id;
}

const noticePage = (school: TestSchool) => school.openPage(lead, 'office', 'openNotice');

function approve(school: TestSchool, next = (): void => {}): void {
  const page = noticePage(school);
  const plan = page.get<NoticePlan>('prepareNotice', 'D3');
  if (plan.progress?.status === 'approved') return;
  const approval = {
    dayId: 'D3',
    typedCount: String(plan.count),
    facts: plan.facts,
    newFamiliesOnly: false,
  };
  next();
  page.get('approveNotice', approval);
}

/** Leaves the first rows only, so that a strike at every call of a send is a matter of seconds. */
function keepRows(
  { workspace, files }: TestSchool,
  workbook: 'office' | 'contacts',
  sheetId: number,
  most: number,
): void {
  const range = { sheetId, dimension: 'ROWS', startIndex: most + 1, endIndex: 400 };
  workspace.files.edit(lead, files[workbook], [{ deleteDimension: { range } }]);
}

const keepFamilies = (school: TestSchool, most: number): void =>
  keepRows(school, 'contacts', contactsTable.sheetId, most);

const jobs: readonly Job[] = [
  { name: 'saving an entry', act: save, again: save },
  {
    name: 'editing an entry',
    prepare: (school) => save(school),
    act(school, next) {
      const id = savedId(school);
      const page = sidebar(school);
      next();
      page.get('saveEntry', { id, version: 2, entry: { ...entry, hours: 2 } });
    },
    again(school) {
      const edit = { id: savedId(school), version: 2, entry: { ...entry, hours: 2 } };
      sidebar(school).get('saveEntry', edit);
    },
  },
  {
    name: 'withdrawing an entry',
    prepare: (school) => {
      save(school);
      school.runUntilIdle();
    },
    act(school, next) {
      const id = savedId(school);
      const page = sidebar(school);
      next();
      page.get('withdrawEntry', { id, version: 2 });
      next();
      school.runSchedule();
    },
    again(school) {
      const page = sidebar(school);
      const mine = page.get<{ entries: { id: string; what: string }[] }>('loadMine');
      const id = mine.entries.find(({ what }) => what === entry.what)?.id;
      if (id !== undefined) page.get('withdrawEntry', { id, version: 2 });
    },
  },
  {
    name: 'a run that takes in entries and publishes them',
    prepare: (school) => save(school),
    act(school, next) {
      next();
      school.runSchedule();
    },
  },
  { name: 'starting a research project', act: saveProject, again: saveProject },
  {
    name: 'a run that sets up a project and mails its team',
    prepare: (school) => saveProject(school),
    act(school, next) {
      next();
      school.runSchedule();
    },
  },
  {
    name: 'a run after people joined and left and a day was moved',
    prepare({ workspace, files }) {
      const sheets = workspace.files.sheets(lead, files.office);
      const staff = sheets.find(({ sheetId }) => sheetId === staffTable.sheetId);
      const days = sheets.find(({ sheetId }) => sheetId === insetDaysTable.sheetId);
      const leaves = column(staff?.display[0], 'Leaves');
      const date = column(days?.display[0], 'Date');
      workspace.files.typeCell(lead, files.office, staffTable.sheetId, `${leaves}13`, '06/11/2026');
      workspace.files.typeCell(
        lead,
        files.office,
        insetDaysTable.sheetId,
        `${date}4`,
        '05/01/2027',
      );
    },
    act(school, next) {
      next();
      school.runSchedule();
    },
  },
  {
    name: 'approving a notice',
    prepare: (school) => keepFamilies(school, 40),
    act: approve,
    again: approve,
  },
  {
    name: 'a run that sends a notice to families',
    prepare(school) {
      keepFamilies(school, 9);
      approve(school);
      school.workspace.setClock('2026-12-07T16:10:00');
    },
    act(school, next) {
      next();
      school.runSchedule();
    },
  },
  {
    name: 'a run that reminds staff',
    prepare(school) {
      keepRows(school, 'office', staffTable.sheetId, 6);
      school.runUntilIdle();
      school.workspace.setClock('2026-12-18T16:10:00');
    },
    act(school, next) {
      next();
      school.runSchedule();
    },
  },
];

function column(header: readonly string[] | undefined, name: string): string {
  const index = (header ?? []).indexOf(name);
  if (index < 0) throw new Error(`no column ${name}`);
  return String.fromCharCode(65 + index);
}

const tally = emptyTally();
let school: TestSchool;

beforeAll(async () => {
  school = await openSchool();
  school.runUntilIdle();
});

describe('after any remote call fails, or kills the run', () => {
  test.each(jobs.map((job) => [job.name, job] as const))('%s is finished once', (_, job) => {
    const { differences, points } = strikeEveryCall(school, job, tally);
    expect(points).toBeGreaterThan(0);
    expect(differences).toEqual([]);
  });

  test('set-up from nothing is finished by opening it again', async () => {
    const empty = await openSchool({ setUp: false });
    const { differences } = strikeEveryCall(empty, setUpJob, tally);
    expect(differences).toEqual([]);
  });

  afterAll(() => {
    process.stdout.write(
      `\nCrash test: ${tally.points} points. Messages lost ${tally.messagesLost}, doubled ${tally.messagesDoubled}, ` +
        `unapproved ${tally.messagesUnapproved}; rows lost ${tally.rowsLost}, doubled ${tally.rowsDoubled}; ` +
        `folders, documents, shares and events lost ${tally.thingsLost}, doubled ${tally.thingsDoubled}.\n`,
    );
  });
});

const setUpJob: Job = {
  name: 'setting up',
  act: (one, next) => setUpFromNothing(one, next),
  again: (one) => setUpFromNothing(one),
};
