import { UserError } from '../../../core/errors';
import { isAddress } from '../../../core/mail/address';
import { buildMime } from '../../../core/mail/mime';
import { type ContactLanguage, firstLanguage } from '../../../core/mail/recipients';
import { findWordingProblems } from '../../../core/mail/render';
import { testMark } from '../../../text/mail/frame';
import { sayWordingProblem } from '../../../text/mail/notice-plan';
import type { OfficeContext } from '../context';
import { makeMessage } from '../mail/compose-message';
import { familyWording } from '../mail/inset-wording';
import { readLanguageRule } from '../mail/school-rules';
import { requireOfficePerson } from '../require-person';
import { type OfficeSession, openSession } from '../session';
import { requireDay } from './notice-case';

/**
 * The notice as one group of families would get it, from and to the person at the keyboard, marked as
 * a test in the subject. It is in the Trail, not in the Outbox: nobody was told anything.
 */
export function sendTest(
  context: OfficeContext,
  dayId: string,
  group: ContactLanguage,
): { readonly to: string } {
  const session = openSession(context);
  const person = requireOfficePerson(session);
  const to = context.identity.activeAddress();
  if (!isAddress(to)) throw new UserError('address-unknown');
  if (!['en', 'cy', 'both'].includes(group)) throw new UserError('bad-input');
  const mime = composeTest(session, dayId, group, to);
  context.mail.sendDraft(context.mail.createDraft(mime));
  session.trail(person.id, context.words.read('trail')[context.language].sendTest, dayId);
  session.write();
  return { to };
}

function composeTest(
  session: OfficeSession,
  dayId: string,
  group: ContactLanguage,
  to: string,
): string {
  const { context, data } = session;
  const day = requireDay(session, dayId);
  const wording = familyWording(data, day, 'notice', context.clock.now().local);
  const problems = findWordingProblems(wording);
  if (problems.length > 0) {
    const text = context.words.read('notice')[context.language];
    const reasons = problems.map((problem) => sayWordingProblem(text, problem)).join(' ');
    throw new UserError('not-approvable', { reasons });
  }
  const first = firstLanguage(group, readLanguageRule(data.settingValues));
  const key = `test:${context.ids.random()}`;
  const message = makeMessage(session, { key, to, wording, first, dayId });
  return buildMime({ ...message, subject: `${testMark[first]}: ${message.subject}` });
}
