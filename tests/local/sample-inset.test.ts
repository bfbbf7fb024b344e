import { fillTabs } from '../../local/sample-tables';
import { describeYear, type InsetRows } from '../../src/app/office/inset/describe-year';
import { insetTables } from '../../src/app/office/inset/read-inset';
import { defaultOptions } from '../../src/core/default-options';
import { catchUpItems } from '../../src/core/inset/catch-up';
import { dayLedger, yearFigures } from '../../src/core/inset/day-ledger';
import { findGaps } from '../../src/core/inset/gaps';
import { personDays } from '../../src/core/inset/person-ledger';
import { planYear } from '../../src/core/inset/plan';
import type { Mark } from '../../src/core/inset/types';
import { readTable } from '../../src/core/tables';
import type { InsetFacts } from '../../src/core/wire/inset';
import { describeGap } from '../../src/text/inset-gaps';

const tabs = new Map(fillTabs().map(({ table, cells }) => [table.sheetId, { table, cells }]));
const rows = Object.fromEntries(
  Object.entries(insetTables).map(([key, table]) => {
    const tab = tabs.get(table.sheetId);
    return [key, tab ? readTable(tab.table, tab.cells).rows.map(({ row }) => row) : []];
  }),
) as unknown as InsetRows;

const facts = (now: string): InsetFacts =>
  describeYear({ ...rows, options: defaultOptions }, { now, year: '2026-27', me: 'S02' });

const sentences = (now: string): readonly string[] =>
  findGaps(facts(now)).map((gap) => `${gap.about}: ${describeGap(gap, 'en')}`);

describe('the sample school’s year, by the rules that every page uses', () => {
  test('lacks in November what it was made to lack, and nothing else', () => {
    expect(sentences('2026-11-09T08:30')).toEqual([
      ': Nobody has confirmed how many INSET days this year has: 5, or 6 with an extra day. At the moment: 6.',
      ': Contributory factors that no day touches this year: Listening to learners.',
      ': Principles that no day touches this year: Responsive and agile.',
      ': Log entries flagged for INSET that no agenda has taken up: 67.',
      ': Requests from staff that no day or agenda meets: 1.',
      ': Topics that colleagues learn about of their own interest and no day takes up: 1.',
      'A1: This action was due on 16 October 2026 (owner: Kate Sampl): List what each year group asks families to pay for',
      ': Actions still open and not yet due: 1.',
      ': The dates are not fair to part-time staff: 30\u00a0h fall on the working days of Dewi Prawf (S05), Yasmin Sampl (S22); by their share of full time (FTE) it would be 21\u00a0h 36\u00a0min.',
      ': The dates are not fair to part-time staff: 36\u00a0h fall on the working days of Aled Ffug (S23); by their share of full time (FTE) it would be 21\u00a0h 36\u00a0min.',
      ': The dates are not fair to part-time staff: 0\u00a0h fall on the working days of Carys Sampl (S25); by their share of full time (FTE) it would be 14\u00a0h 24\u00a0min.',
      'D3: No expected outcome yet (staff should know what they can expect).',
      'D3: No point of the monitoring, evaluation and review cycle yet.',
      'D5: No point of the monitoring, evaluation and review cycle yet.',
      'D6: Some sessions are for other colleagues alone, so not everybody is offered the whole day. Short of 2\u00a0h: teaching assistants.',
      'D6: No link to the school development plan yet. If it is mandatory training, say so.',
      'D6: No point of the monitoring, evaluation and review cycle yet.',
      'D6: It does not say yet what will be better for learners.',
      'D6: No date yet on which somebody looks at what changed for learners.',
      'D6: No agenda yet.',
    ]);
  });

  test('has six days placed, and set B whole again since its third session has a new date', () => {
    const { told, ...year } = facts('2026-11-09T08:30');
    const plan = planYear(year);
    expect(yearFigures(plan, told)).toEqual({
      daysPlaced: 6,
      days: 6,
      twilightDays: 2,
      twilightDaysEarned: 0,
      shortestNotice: 9,
    });
    expect(dayLedger(plan, 'D5')).toMatchObject({ state: 'planned in full', heldMinutes: 120 });
    expect(dayLedger(plan, 'D6')).toMatchObject({
      state: 'planned in full',
      calledOffMinutes: 120,
    });
    const before = year.sessions.filter(({ id }) => id !== 'B4');
    expect(dayLedger(planYear({ ...year, sessions: before }), 'D6')).toMatchObject({
      state: 're-opened',
      missingMinutes: 120,
    });
  });

  test('lists who missed the first twilight, and not those whose catching up is done', () => {
    const year = facts('2026-11-09T08:30');
    const items = catchUpItems(planYear(year), year.staff, year.catchUp);
    const ofD5 = items.filter(({ dayId }) => dayId === 'D5');
    expect(ofD5.map(({ staff, toCatchUp, caughtUp }) => [staff, toCatchUp, caughtUp])).toEqual([
      ['S05', 0, 120],
      ['S06', 120, 0],
      ['S22', 120, 0],
      ['S28', 120, 0],
      ['S32', 120, 0],
    ]);
  });

  test('after set A, each owes Monday 19 July what the policy says', () => {
    const year = facts('2027-01-22T09:00');
    // Marked after both, as a register is: a mark from before its day is none.
    const marked = { ...firstMark(year), staff: 'S06', at: '2027-01-21T18:00' };
    const marks = ['A2', 'A3'].map((about) => ({ ...marked, about }));
    const plan = planYear({ ...year, marks: [...year.marks, ...marks] });
    expect(dayLedger(plan, 'D5').state).toBe('earned');
    const days = personDays(plan, year.staff, []).filter(({ dayId }) => dayId === 'D5');
    const of = (id: string) => days.find(({ staff }) => staff === id);
    expect(of('S05')).toMatchObject({ owed: 360, attended: 0, short: 360, toCatchUp: 360 });
    expect(of('S06')).toMatchObject({ owed: 360, attended: 240, short: 120, toCatchUp: 120 });
    expect(of('S07')).toMatchObject({ owed: 0, isInvited: true });
    expect(of('S08')).toMatchObject({ owed: 0, isInvited: true });
    expect(of('S10')).toMatchObject({ owed: 0, isInvited: true, attended: 120 });
    const all = personDays(plan, year.staff, []).filter(({ staff }) => staff === 'S07');
    expect(all.reduce((sum, { owed }) => sum + owed, 0)).toBe(720);
  });
});

function firstMark({ marks }: InsetFacts): Mark {
  const mark = marks.find(({ state }) => state === 'present');
  if (!mark) throw new Error('expected somebody present in the sample');
  return mark;
}
