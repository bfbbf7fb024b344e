import { attendanceTable } from '../../src/core/tables';
import type { InsetFacts } from '../../src/core/wire/inset';
import { type Job, testCrashes } from './crash';
import { type InsetJob, insetPapers, insetSaves } from './inset-jobs';
import { lead, type TestSchool } from './school';
import { keepRows, openSmallSchoolAtWork } from './small-school';

/** Who saw a save fail still has the page with what it was shown, and saves the same again. */
function toJob({ name, call, argument }: InsetJob): Job {
  let sent: unknown;
  return {
    name,
    act(school, next) {
      const page = school.openPage(lead, 'office', 'openNotice');
      sent = argument(page.get<InsetFacts>('loadInset', '2026-27'));
      next();
      page.get(call, sent);
    },
    again(school) {
      school.openPage(lead, 'office', 'openNotice').get(call, sent);
    },
  };
}

async function open(): Promise<TestSchool> {
  const school = await openSmallSchoolAtWork(14);
  keepRows(school, attendanceTable, 20);
  return school;
}

testCrashes(open, [...insetSaves, ...insetPapers].map(toJob));
