import { addDays } from '../../../src/core/civil-date';
import type { PlanInput } from '../../../src/core/inset/plan';
import type {
  CatchUpRow,
  InsetDayRow,
  InsetStaff,
  Mark,
  SessionRow,
} from '../../../src/core/inset/types';
import { fc } from '../../properties';
import { dayRow, mark, person, sampleInput, sessionRow } from './sample-year';

/** Any days, sessions, marks, contracts and catch-up, for what holds of all of them. */

export const dayIds = ['D1', 'D2', 'D3', 'D4'] as const;
const people = ['S1', 'S2', 'S3'] as const;

const date = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-09-01', days));
const audience = fc.constantFrom('', 'all', 'teachers', 'TAs');
const phase = fc.constantFrom('', 'infants', 'juniors', 'both');

const anyDay = (id: string) =>
  fc
    .record({
      date,
      part: fc.constantFrom('whole', 'half', ''),
      takenAs: fc.constantFrom('twilights', 'twilights', 'day'),
      state: fc.constantFrom('planned', 'planned', 'planned', 'called off'),
      audience,
      phase,
    })
    .map((rest) => dayRow(id, rest.date, rest));
const days: fc.Arbitrary<readonly InsetDayRow[]> = fc.tuple(...dayIds.map(anyDay));

const sessions: fc.Arbitrary<readonly SessionRow[]> = fc
  .array(
    fc.record({
      day: fc.constantFrom(...dayIds, 'D9'),
      date,
      ends: fc.constantFrom('17:45', '16:45', '17:00', ''),
      state: fc.constantFrom('planned', 'held', 'called off', ''),
      audience,
    }),
    { maxLength: 14 },
  )
  .map((rows) => rows.map((rest, index) => sessionRow(`T${index}`, rest.day, rest.date, rest)));

export const marks: fc.Arbitrary<readonly Mark[]> = fc
  .uniqueArray(
    fc.record({
      about: fc.constantFrom(...dayIds, ...Array.from({ length: 14 }, (_, index) => `T${index}`)),
      staff: fc.constantFrom(...people),
      state: fc.constantFrom('present', 'present', 'not attending', 'open'),
      minutes: fc.option(fc.integer({ min: -30, max: 600 })),
      pay: fc.constantFrom('', '', '', 'paid', 'in lieu'),
    }),
    { selector: ({ about, staff }) => `${about} ${staff}`, maxLength: 40 },
  )
  .map((list) =>
    list.map(({ about, staff, ...rest }) => mark(about, staff, rest as Partial<Mark>)),
  );

const anyPerson = (id: string) =>
  fc
    .record({
      workingDays: fc.constantFrom(
        '',
        'Mon Tue Wed',
        'Thu Fri',
        'Llun',
        'Mon–Thu',
        'Mon; from 01/02/2027 Fri',
      ),
      insetInContract: fc.constantFrom('yes', 'pro rata', 'none', '', '1', '2 days', '2.5', 'ask'),
      insetDays: fc.constantFrom('', '', 'D3, D1', 'D9'),
      roleGroup: fc.constantFrom('teacher', 'ta', 'hlta', 'office'),
      phase,
      starts: fc.option(date),
      leaves: fc.option(date),
      awayFrom: fc.option(date),
      awayUntil: fc.option(date),
      alsoAway: fc.constantFrom('', '', '01/10/2026–30/11/2026; 01/06/2027–', 'soon'),
    })
    .map((rest) => person(id, rest));
export const staff: fc.Arbitrary<readonly InsetStaff[]> = fc.tuple(...people.map(anyPerson));

export const catchUp: fc.Arbitrary<readonly CatchUpRow[]> = fc.array(
  fc.record({
    at: fc.option(date.map((day) => `${day}T17:00`)),
    by: fc.constantFrom('S1', 'S2'),
    day: fc.constantFrom(...dayIds),
    staff: fc.constantFrom(...people, '*'),
    event: fc.constantFrom('set', 'done', 'done', 'undone'),
    id: fc.constantFrom('a', 'b', 'c', ''),
    resource: fc.constant('R1'),
    due: fc.option(date),
    minutes: fc.option(fc.integer({ min: -60, max: 600 })),
    reflection: fc.constant(''),
    onTopOf: fc.constantFrom('', '-', 'a', 'b', 'a, b', 'b, c', 'a, b, c'),
  }),
  { maxLength: 12 },
);

export const now = date.map((day) => `${day}T16:30`);
export const input: fc.Arbitrary<PlanInput> = fc
  .record({ now, days, sessions, marks })
  .map((rest) => ({ ...sampleInput, ...rest }));
