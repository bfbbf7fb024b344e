import { UserError } from '../../core/errors';
import { isEvaluationOpen } from '../../core/inset/sign-in';
import type { Answers, MyPage } from '../../core/wire/my-page';
import { requireOccasion } from './attend';
import type { PageContext } from './context';
import { describePage } from './describe-page';
import { answersKey, findMyAnswers } from './my-answers';
import { addRow, openVisit } from './visit';

/**
 * P-56: three answers from 1 to 4, without name or time; answered again, the last count. At most two
 * remote calls. Throws `answers-closed`.
 */
export function saveAnswers(context: PageContext, openedFor: string, answers: Answers): MyPage {
  const visit = openVisit(context, openedFor);
  const { about, useful, learned, common } = readAnswers(answers);
  const { planned, mark } = requireOccasion(visit, about);
  if (mark?.state !== 'present' || !isEvaluationOpen(planned, visit.now)) {
    throw new UserError('answers-closed');
  }
  const last = findMyAnswers(visit, planned.id);
  const isSame = last?.useful === useful && last.learned === learned && last.common === common;
  if (isSame) return describePage(visit);
  const key = answersKey(visit, planned.id);
  const row = { key, about: planned.id, useful, learned, common };
  return describePage(addRow(visit, 'evaluations', row));
}

function readAnswers(claimed: unknown): Answers {
  const { about, useful, learned, common } = Object(claimed) as Partial<Record<string, unknown>>;
  if (typeof about !== 'string') throw new UserError('bad-input');
  return { about, useful: point(useful), learned: point(learned), common: point(common) };
}

function point(claimed: unknown): number {
  if (claimed === 1 || claimed === 2 || claimed === 3 || claimed === 4) return claimed;
  throw new UserError('bad-input');
}
