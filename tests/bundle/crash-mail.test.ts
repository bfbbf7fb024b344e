import { staffTable } from '../../src/core/tables';
import type { NoticePlan } from '../../src/core/wire/office-server';
import { type Job, testCrashes } from './crash';
import { lead, type TestSchool } from './school';
import { keepRows, openSmallSchoolAtWork } from './small-school';

function approve(school: TestSchool, next = (): void => {}): void {
  const page = school.openPage(lead, 'office', 'openNotice');
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

function run(school: TestSchool, next: () => void): void {
  next();
  school.runSchedule();
}

const jobs: readonly Job[] = [
  { name: 'approving a notice', act: approve, again: approve },
  {
    name: 'a run that sends a notice to families',
    prepare(school) {
      approve(school);
      school.workspace.setClock('2026-12-07T16:10:00');
    },
    act: run,
  },
  {
    name: 'a run that reminds staff',
    prepare(school) {
      keepRows(school, staffTable, 6);
      school.runUntilIdle();
      school.workspace.setClock('2026-12-18T16:10:00');
    },
    act: run,
  },
];

testCrashes(() => openSmallSchoolAtWork(8), jobs);
