import { expectationsOf } from './expected';
import { isAnybodyPresent, minutesMarked } from './marks';
import { personDays } from './person-ledger';
import type { CatchUpRow, EvaluationRow, InsetPlan, InsetStaff } from './types';

/** P-56: from so many answers on, means are shown; below it somebody could be known by them. */
const fewestAnswers = 5;

/** Of answers from 1 to 4. */
export type Means = {
  readonly useful: number;
  readonly learned: number;
  readonly common: number;
};

/** `means` is `null` while there are too few answers. */
export type EvaluationSummary = {
  readonly about: string;
  readonly count: number;
  readonly means: Means | null;
};

/** In the order in which they are asked. */
export const questions = ['useful', 'learned', 'common'] as const;

/** Answers of each day or session; who answers again has changed their answers. */
export function summariseEvaluations(rows: readonly EvaluationRow[]): readonly EvaluationSummary[] {
  const answers = new Map<string, Map<string, EvaluationRow>>();
  for (const row of rows) {
    if (row.about === '' || row.key === '' || !isAnswered(row)) continue;
    const own = answers.get(row.about) ?? new Map<string, EvaluationRow>();
    own.set(row.key, row);
    answers.set(row.about, own);
  }
  return [...answers].map(([about, own]) => {
    const count = own.size;
    const means = count < fewestAnswers ? null : meansOf([...own.values()]);
    return { about, count, means };
  });
}

function isAnswered(row: EvaluationRow): boolean {
  return questions.every((question) => {
    const answer = row[question];
    return answer !== null && Number.isInteger(answer) && answer >= 1 && answer <= 4;
  });
}

function meansOf(rows: readonly EvaluationRow[]): Means {
  const mean = (question: keyof Means): number =>
    rows.reduce((sum, row) => sum + (row[question] ?? 0), 0) / rows.length;
  return { useful: mean('useful'), learned: mean('learned'), common: mean('common') };
}

export type FormatFigures = {
  /** Days or sessions that have been held and have a register. */
  readonly held: number;
  /** Mean share, 0 to 1, of those expected who were there; `null` where nobody was expected. */
  readonly attendance: number | null;
  /** Answers behind `means`: those of occasions with five or more. */
  readonly answers: number;
  readonly means: Means | null;
  readonly caughtUpMinutes: number;
};

export type FormatComparison = {
  readonly days: FormatFigures;
  readonly twilights: FormatFigures;
};

/** P-66: full days beside twilights, as far as they have been held. */
export function compareFormats(
  plan: InsetPlan,
  staff: readonly InsetStaff[],
  catchUp: readonly CatchUpRow[],
  evaluations: readonly EvaluationSummary[],
): FormatComparison {
  const caughtUp = { days: 0, twilights: 0 };
  for (const { dayId, caughtUp: minutes } of personDays(plan, staff, catchUp)) {
    caughtUp[plan.dayOf.get(dayId)?.isTwilights ? 'twilights' : 'days'] += minutes;
  }
  const shares = attendanceShares(plan, staff);
  const figures = (ids: readonly string[], caughtUpMinutes: number): FormatFigures => {
    const own = ids.flatMap((id) => shares.get(id) ?? []);
    return {
      held: ids.length,
      attendance: own.length > 0 ? own.reduce((sum, share) => sum + share, 0) / own.length : null,
      ...joinMeans(new Set(ids), evaluations),
      caughtUpMinutes,
    };
  };
  return {
    days: figures(heldDays(plan), caughtUp.days),
    twilights: figures(heldSessions(plan), caughtUp.twilights),
  };
}

function heldDays(plan: InsetPlan): readonly string[] {
  return plan.days
    .filter(({ id, isOver }) => isOver && isAnybodyPresent(plan, id))
    .map(({ id }) => id);
}

function heldSessions(plan: InsetPlan): readonly string[] {
  return plan.sessions
    .filter(({ id, state }) => state === 'held' && isAnybodyPresent(plan, id))
    .filter(({ dayId }) => plan.dayOf.get(dayId)?.isTwilights)
    .map(({ id }) => id);
}

/** By day or session: the time attended, of the time expected of those expected. */
function attendanceShares(
  plan: InsetPlan,
  staff: readonly InsetStaff[],
): ReadonlyMap<string, number> {
  const ids = [...heldDays(plan), ...heldSessions(plan)];
  const counts = new Map(ids.map((id) => [id, { expected: 0, present: 0 }]));
  for (const person of staff) {
    const expectation = expectationsOf(plan, person);
    for (const [id, count] of counts) {
      if (expectation(id) !== 'expected') continue;
      count.expected++;
      const whole = (plan.sessionOf.get(id) ?? plan.dayOf.get(id))?.minutes ?? 0;
      if (whole > 0)
        count.present += minutesMarked(plan.marks.get(id)?.get(person.id), whole) / whole;
    }
  }
  return new Map(
    [...counts]
      .filter(([, { expected }]) => expected > 0)
      .map(([id, { expected, present }]) => [id, present / expected]),
  );
}

/** Weighed by how many answered. */
function joinMeans(
  ids: ReadonlySet<string>,
  evaluations: readonly EvaluationSummary[],
): Pick<FormatFigures, 'answers' | 'means'> {
  const sums = { useful: 0, learned: 0, common: 0 };
  let answers = 0;
  for (const { about, count, means } of evaluations) {
    if (!means || !ids.has(about)) continue;
    answers += count;
    for (const question of questions) sums[question] += means[question] * count;
  }
  if (answers === 0) return { answers, means: null };
  const { useful, learned, common } = sums;
  const means = { useful: useful / answers, learned: learned / answers, common: common / answers };
  return { answers, means };
}
