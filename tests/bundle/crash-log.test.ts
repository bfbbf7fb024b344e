import { type Job, testCrashes } from './crash';
import { entry, project } from './samples';
import { type Page, type TestSchool, teacher } from './school';
import { openSmallSchoolAtWork } from './small-school';

const sidebar = (school: TestSchool): Page => school.openPage(teacher, 'log', 'openSidebar');

function save(school: TestSchool, next = (): void => {}): void {
  const page = sidebar(school);
  next();
  page.get('saveEntry', { key: 'crashtestentry01', entry });
}

function startProject(school: TestSchool, next = (): void => {}): void {
  const page = sidebar(school);
  next();
  page.get('startProject', {
    key: 'crashtestproject1',
    project: { ...project, team: ['S09', 'S03'] },
  });
}

function findSaved(page: Page): string | undefined {
  const mine = page.get<{ entries: { id: string; what: string }[] }>('loadMine');
  return mine.entries.find(({ what }) => what === entry.what)?.id;
}

function edit(school: TestSchool, next = (): void => {}): void {
  const page = sidebar(school);
  const id = findSaved(page);
  if (id === undefined) throw new Error('the entry was not saved');
  next();
  page.get('saveEntry', { id, version: 2, entry: { ...entry, hours: 2 } });
}

function run(school: TestSchool, next: () => void): void {
  next();
  school.runSchedule();
}

const jobs: readonly Job[] = [
  { name: 'saving an entry', act: save, again: save },
  { name: 'editing an entry', prepare: save, act: edit, again: edit },
  {
    name: 'withdrawing an entry',
    prepare(school) {
      save(school);
      school.runUntilIdle();
    },
    act(school, next) {
      const page = sidebar(school);
      const id = findSaved(page);
      next();
      page.get('withdrawEntry', { id, version: 2 });
      run(school, next);
    },
    again(school) {
      const page = sidebar(school);
      const id = findSaved(page);
      if (id !== undefined) page.get('withdrawEntry', { id, version: 2 });
    },
  },
  { name: 'a run that takes in entries and publishes them', prepare: save, act: run },
  { name: 'starting a research project', act: startProject, again: startProject },
  { name: 'a run that sets up a project and mails its team', prepare: startProject, act: run },
];

testCrashes(() => openSmallSchoolAtWork(14), jobs);
