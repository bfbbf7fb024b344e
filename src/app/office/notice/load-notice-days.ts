import type { NoticeDay } from '../../../core/wire/office-server';
import type { OfficeContext } from '../context';
import { familyFacts } from '../mail/inset-wording';
import { findInsetDays } from '../mail/school-rules';
import { requireOfficePerson } from '../require-person';
import { openSession } from '../session';
import { describeDay } from './describe-plan';
import { findFamilyRows, showStopAsked } from './notice-case';
import { describeStatus } from './notice-progress';

/** Every INSET day, the earliest first. Two remote calls. */
export function loadNoticeDays(context: OfficeContext): readonly NoticeDay[] {
  const session = openSession(context);
  requireOfficePerson(session);
  showStopAsked(session);
  return findInsetDays(session.data).map((day) => {
    const rows = findFamilyRows(session, day.id);
    const status = describeStatus(session, day, familyFacts(session.data, day), rows);
    return describeDay(session, day, status);
  });
}
