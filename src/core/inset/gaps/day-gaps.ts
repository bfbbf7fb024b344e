import { inEither, listNames } from '../../language';
import { choicesOf, nationalNamed } from '../coverage';
import { idKey, readIdKeys } from '../id-list';
import { isAnybodyPresent } from '../marks';
import type { PlannedDay } from '../types';
import type { GapContext } from './context';
import { type Gap, makeGap, type OptionList } from './gap';

/** What the policy asks a day to say; what only helps beforehand is not asked for afterwards. */
export function findDayGaps(context: GapContext, day: PlannedDay): readonly Gap[] {
  const isToCome = day.date >= context.plan.today;
  return [
    ...findTitleGaps(day),
    ...findWordGaps(day),
    ...findLinkGaps(day),
    ...findLearnerGaps(day, context.plan.today),
    ...(isToCome ? findReadinessGaps(day) : []),
    ...findUnknown(context, day),
    ...(day.isOver && !isAnybodyPresent(context.plan, day.id)
      ? [makeGap('register-empty', day.id, { date: day.date })]
      : []),
    ...findExtraGap(context, day),
  ];
}

function isEmpty(...cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function findTitleGaps({ id, row }: PlannedDay): readonly Gap[] {
  const [noEnglish, noWelsh] = [isEmpty(row.titleEnglish), isEmpty(row.titleWelsh)];
  if (noEnglish && noWelsh) return [makeGap('no-title', id, {})];
  if (noEnglish) return [makeGap('no-title-english', id, {})];
  return noWelsh ? [makeGap('no-title-welsh', id, {})] : [];
}

/** Either language will do: a school may write some things in one. */
const wordFields = [
  ['no-aim', 'aimEnglish', 'aimWelsh'],
  ['no-purpose', 'purposeEnglish', 'purposeWelsh'],
  ['no-outcome', 'outcomeEnglish', 'outcomeWelsh'],
  ['no-audience', 'audience', 'audience'],
  ['no-why', 'why', 'why'],
] as const;

function findWordGaps({ id, row }: PlannedDay): readonly Gap[] {
  return wordFields
    .filter(([, english, welsh]) => isEmpty(row[english], row[welsh]))
    .map(([code]) => makeGap(code, id, {}));
}

/** P-72: mandatory training needs no priority of the school’s plan, and P-74 allows it to serve none. */
function findLinkGaps({ id, row }: PlannedDay): readonly Gap[] {
  const links = [
    ['no-factor', row.factors],
    ['no-napl', row.napl],
    ['no-principle', row.principles],
  ] as const;
  const plans = [
    ['no-priority', row.priority],
    ['no-mer', row.mer],
    ['no-national', row.national],
  ] as const;
  return [...(row.mandatory ? [] : plans), ...links]
    .filter(([, cell]) => isEmpty(cell))
    .map(([code]) => makeGap(code, id, {}));
}

/** P-71: what it is for, when somebody looks, and what they saw. */
function findLearnerGaps({ id, row }: PlannedDay, today: string): readonly Gap[] {
  const gaps: Gap[] = [];
  if (isEmpty(row.learnersEnglish, row.learnersWelsh)) gaps.push(makeGap('no-learners', id, {}));
  if (row.checkOn === null) gaps.push(makeGap('no-check-date', id, {}));
  else if (row.checkOn <= today && isEmpty(row.checkFound)) {
    gaps.push(makeGap('check-due', id, { date: row.checkOn }));
  }
  return gaps;
}

/** Who leads it and where is said by each session where the day is taken as twilights. */
function findReadinessGaps({ id, row, isTwilights }: PlannedDay): readonly Gap[] {
  const gaps: Gap[] = [];
  if (!isTwilights && isEmpty(row.lead)) gaps.push(makeGap('no-lead', id, {}));
  if (!isTwilights && isEmpty(row.venue)) gaps.push(makeGap('no-venue', id, {}));
  if (row.pupilsReturn === null) gaps.push(makeGap('no-pupils-return', id, {}));
  if (isEmpty(row.clubsEnglish, row.clubsWelsh)) gaps.push(makeGap('no-clubs', id, {}));
  return gaps;
}

/** Ids that no list of the school has, in the day and its agenda; each once. */
function findUnknown(context: GapContext, day: PlannedDay): readonly Gap[] {
  const { row } = day;
  const items = context.agendas.ofDay(context.plan, day);
  const cells: Readonly<Record<OptionList, readonly string[]>> = {
    priority: [row.priority, ...items.map(({ priority }) => priority)],
    national: [row.national, ...items.map(({ national }) => national)],
    factor: [row.factors],
    principle: [row.principles],
    napl: [row.napl],
    phase: [row.phase],
  };
  return (Object.keys(cells) as OptionList[]).flatMap((list) => {
    const known = context.known.get(list);
    const ids = new Set(cells[list].flatMap(list === 'priority' ? oneId : readIdKeys));
    const unknown = known ? [...ids].filter((id) => !known.has(id)) : [];
    return unknown.map((found) => makeGap('unknown-option', day.id, { list, found }));
  });
}

function oneId(cell: string): readonly string[] {
  return isEmpty(cell) ? [] : [idKey(cell)];
}

/** P-70: an extra day was given for something. */
function findExtraGap({ plan, agendas, input }: GapContext, day: PlannedDay): readonly Gap[] {
  const { extraFor } = plan.rules;
  if (!day.row.extra || extraFor.length === 0) return [];
  const named = nationalNamed(plan, day, agendas);
  if (extraFor.some((id) => named.has(id))) return [];
  const names = new Map(
    choicesOf(input.options, 'national').map(({ id, name }) => [idKey(id), name]),
  );
  const permitted = extraFor.map((id) => inEither(names.get(id) ?? { en: id, cy: id }, id));
  return [makeGap('extra-not-permitted', day.id, { name: listNames(permitted) })];
}
