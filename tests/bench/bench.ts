/**
 * `npm run bench`: how many calls to Google each job makes, how long they would take there (each
 * call has a modelled cost) and how long the add-on’s own code takes here. `--json FILE` writes it.
 */
import { writeFileSync } from 'node:fs';
import { buildAll } from '../../build/build';
import { codeBytesMost, pageBytesMost } from '../../build/limits';
import { scriptNames } from '../../build/scripts';
import { connectMyPage } from '../../local/connect-sample-page';
import type { Execution } from '../../local/index';
import type { InsetFacts, NoticePlan } from '../../src/core/wire/office-server';
import { beforeTwilight, loadPage, twilight } from '../bundle/page-calls';
import { entry, project } from '../bundle/samples';
import { assistant, lead, openSchool, type TestSchool, teacher } from '../bundle/school';
import { setUpFromNothing } from '../bundle/set-up';
import { measureLoad } from './measure-load';

type Line = {
  readonly job: string;
  readonly runs: number;
  readonly remoteCalls: number;
  readonly otherCalls: number;
  readonly modelledSeconds: number;
  readonly cpuMs: number;
};

function total(job: string, executions: readonly Execution[]): Line {
  const sum = (value: (one: Execution) => number): number =>
    executions.reduce((whole, one) => whole + value(one), 0);
  return {
    job,
    runs: executions.length,
    remoteCalls: sum(({ remote }) => remote.length),
    otherCalls: sum(({ other }) => other.length),
    modelledSeconds: Math.round(sum(({ ms }) => ms) / 100) / 10,
    cpuMs: Math.round(sum(({ cpuMs }) => cpuMs)),
  };
}

/** The executions that `work` caused, as one line. */
function measure(school: TestSchool, job: string, work: () => void): Line {
  const before = school.workspace.executions().length;
  work();
  return total(job, school.workspace.executions().slice(before));
}

function measureLog(school: TestSchool): Line[] {
  const page = school.openPage(teacher, 'log', 'openSidebar');
  return [
    measure(school, 'open the sidebar (menu and its one call)', () => {
      school.openPage(teacher, 'log', 'openSidebar').get('loadSidebar');
    }),
    measure(school, 'see Mine', () => page.get('loadMine')),
    measure(school, 'save an entry', () => page.get('saveEntry', { key: 'benchentry01', entry })),
    measure(school, 'run: take in one entry and publish', () => school.runSchedule()),
    measure(school, 'run: nothing to do', () => school.runSchedule()),
  ];
}

function measureProject(school: TestSchool): Line {
  const page = school.openPage(teacher, 'log', 'openSidebar');
  page.get('startProject', { key: 'benchproject1', project });
  return measure(school, 'run: one new project, 2 people, 2 mails', () => school.runSchedule());
}

function measureNotice(school: TestSchool): Line[] {
  const page = school.openPage(lead, 'office', 'openNotice');
  let plan: NoticePlan | undefined;
  const prepare = measure(school, 'prepare a notice to 350 contacts', () => {
    plan = page.get<NoticePlan>('prepareNotice', 'D3');
  });
  if (!plan) throw new Error('no plan');
  const { count, facts } = plan;
  const approve = measure(school, 'approve it', () => {
    const typedCount = String(count);
    page.get('approveNotice', { dayId: 'D3', typedCount, facts, newFamiliesOnly: false });
  });
  school.workspace.setClock('2026-12-07T16:00:00');
  const send = measure(school, `runs: send ${count} messages`, () => school.runUntilIdle());
  return [prepare, approve, send];
}

function measureInset(school: TestSchool): Line[] {
  const page = school.openPage(lead, 'office', 'openYear');
  const year = '2026-27';
  let facts: InsetFacts | undefined;
  const open = measure(school, 'open the INSET year', () => {
    facts = page.get<InsetFacts>('loadInset', year);
  });
  const before = facts?.sessions.find(({ id }) => id === 'A3');
  const why = { key: 'benchsession1', reason: 'Parents’ evening', evaluation: '' };
  const session = { ...before, date: '2027-01-28' };
  return [
    open,
    measure(school, 'move a twilight session', () =>
      page.get('saveSession', { year, ...why, session, before }),
    ),
  ];
}

function measureMyPage(school: TestSchool): Line[] {
  connectMyPage(school.workspace, school.files);
  school.workspace.setClock(beforeTwilight);
  const page = school.visit(assistant);
  return [
    measure(school, 'open My page (visit and its one call)', () => {
      loadPage(school.visit(assistant));
    }),
    measure(school, 'sign in to a twilight', () => page.get('signIn', twilight)),
  ];
}

async function main(): Promise<void> {
  const built = await buildAll();
  const school = await openSchool({ setUp: false });
  const lines = [
    measure(school, 'set up from nothing, for 42 staff', () => setUpFromNothing(school)),
    measure(school, 'first runs: 10 projects, calendar, publish, 39 reminders', () =>
      school.runUntilIdle(),
    ),
    ...measureLog(school),
    measureProject(school),
    ...measureInset(school),
    ...measureMyPage(school),
    ...measureNotice(school),
  ];
  const sizes = scriptNames.flatMap((script) => [
    {
      file: `${script}/Code.js`,
      kilobytes: kilobytes(Buffer.byteLength(built[script].code)),
      limit: kilobytes(codeBytesMost[script]),
      loadMs: measureLoad(built[script].code),
    },
    ...Object.entries(built[script].pages).map(([name, page]) => ({
      file: `${script}/${name}.html`,
      kilobytes: kilobytes(Buffer.byteLength(page)),
      limit: kilobytes(pageBytesMost(name)),
      loadMs: null,
    })),
  ]);
  console.table(lines);
  console.table(sizes);
  const file = process.argv[process.argv.indexOf('--json') + 1];
  if (process.argv.includes('--json') && file) {
    writeFileSync(file, `${JSON.stringify({ jobs: lines, sizes }, null, 2)}\n`);
  }
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 102.4) / 10;
}

await main();
