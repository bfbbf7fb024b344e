import { staffTable } from '../../src/core/tables';
import type { NoticePlan } from '../../src/core/wire/office-server';
import { type Job, testCrashes } from './crash';
import { head, lead, type TestSchool } from './school';
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

function stop(school: TestSchool, next = (): void => {}): void {
  const page = school.openPage(lead, 'office', 'openNotice');
  next();
  page.get('stopNotice', 'D3');
}

function stopAndResume(school: TestSchool, next = (): void => {}): void {
  const page = school.openPage(lead, 'office', 'openSending');
  next();
  page.get('stopSending');
  next();
  page.get('resumeSending');
}

function takeOver(school: TestSchool, next = (): void => {}): void {
  const page = school.openPage(head, 'office', 'openRunner');
  next();
  page.get('takeOver');
}

/** Somebody deletes a draft by hand while the notice leaves: that message is asked about. */
function loseOneDraft(school: TestSchool): void {
  const { faults, mail, setClock } = school.workspace;
  approve(school);
  setClock('2026-12-07T16:10:00');
  faults.betweenCalls(12, () => {
    const draft = mail.drafts(lead).at(-1);
    if (draft) mail.deleteDraft(lead, draft.id);
  });
  school.runUntilIdle();
  if (!findLost(school)) throw new Error('no draft was lost');
}

const findLost = (school: TestSchool): string | undefined =>
  school.rows('office', 'Outbox').find(({ State }) => State === 'draft gone')?.Key;

function decide(school: TestSchool, next = (): void => {}): void {
  const key = findLost(school);
  if (key === undefined) return;
  const page = school.openPage(lead, 'office', 'openNotice');
  next();
  page.get('decideDraftGone', { key, was: 'not sent' });
}

const jobs: readonly Job[] = [
  { name: 'approving a notice', act: approve, again: approve },
  { name: 'stopping a notice', prepare: (school) => approve(school), act: stop, again: stop },
  { name: 'stopping all sending', act: stopAndResume, again: stopAndResume },
  { name: 'taking over as runner', act: takeOver, again: takeOver },
  { name: 'deciding about a lost draft', prepare: loseOneDraft, act: decide, again: decide },
  {
    name: 'a run that sends a notice to families',
    prepare(school) {
      approve(school);
      finishUntil(school, '2026-11-09T16:10:00');
      school.workspace.setClock('2026-12-07T16:10:00');
    },
    act: run,
  },
  {
    name: 'a run that reminds staff',
    prepare(school) {
      keepRows(school, staffTable, 6);
      finishUntil(school, '2026-11-09T16:10:00');
      school.workspace.setClock('2026-12-18T16:10:00');
    },
    act: run,
  },
  {
    name: 'a run that asks the lead what was held',
    prepare(school) {
      keepRows(school, staffTable, 6);
      finishUntil(school, '2026-11-09T16:10:00', '2026-11-12T18:10:00');
      school.workspace.setClock('2026-11-13T07:00:00');
    },
    act: run,
  },
  {
    name: 'a run that tells people what they have to catch up with',
    prepare(school) {
      keepRows(school, staffTable, 6);
      finishUntil(school, '2026-11-09T16:10:00', '2026-11-12T17:50:00');
      markRegister(school);
      school.workspace.setClock('2026-11-13T16:10:00');
    },
    act: run,
  },
];

/** What is due until then has left. */
function finishUntil(school: TestSchool, ...moments: readonly string[]): void {
  for (const moment of moments) {
    school.workspace.setClock(moment);
    school.runUntilIdle();
  }
}

/** Of the six, three were at the second session. */
function markRegister(school: TestSchool): void {
  const before = { state: 'open', minutes: null, pay: '' };
  const marks = ['S01', 'S02', 'S04'].map((staff) => {
    return { staff, ...before, state: 'present', before };
  });
  const page = school.openPage(lead, 'office', 'openRegister');
  page.get('saveMarks', { year: '2026-27', about: 'A2', marks });
}

testCrashes(() => openSmallSchoolAtWork(8), jobs);
