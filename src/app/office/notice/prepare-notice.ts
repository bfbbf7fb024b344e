import type { NoticePlan } from '../../../core/wire/office-server';
import type { OfficeContext } from '../context';
import { voidChangedNotices } from '../mail/queue-due-mail';
import { requireOfficePerson } from '../require-person';
import { openSession } from '../session';
import { describePlan } from './describe-plan';
import { openNoticeCase, showStopAsked } from './notice-case';

/** What would be sent to whom and when, or how far it is. Three remote calls; writes nothing. */
export function prepareNotice(context: OfficeContext, dayId: string): NoticePlan {
  const session = openSession(context);
  requireOfficePerson(session);
  showStopAsked(session);
  // As an approval would, though no run has come yet: else it would count nobody.
  voidChangedNotices(session);
  return describePlan(openNoticeCase(session, dayId));
}
