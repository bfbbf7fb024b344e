import type { PlanInput } from '../../../src/core/inset/plan';
import type {
  AgendaRow,
  CatchUpRow,
  InsetDayRow,
  InsetRulesRow,
  InsetSettings,
  InsetStaff,
  Mark,
  OptionRow,
  PriorityRow,
  SessionRow,
  TermRow,
} from '../../../src/core/inset/types';
import { blankDay } from '../../../src/ui/dialogs/year/blank-rows';

/** Rows as the reader gives them, empty but for what a test says, and the year 2026–27 of the sample school. */

export const settings: InsetSettings = {
  dayStarts: '09:00',
  dayEnds: '15:30',
  twilightStarts: '15:45',
  pupilsLeave: '15:30',
  noticeDays: 28,
  reminderDays: 3,
  signInBefore: 20,
  signInAfter: 20,
  catchUpDays: 28,
};

/** As a row stands in the tab that has only an id and a date. */
const emptyDay: InsetDayRow = {
  ...blankDay(null),
  ...{ part: '', takenAs: '', state: '', audience: '' },
};

export function dayRow(
  id: string,
  date: string | null,
  rest: Partial<InsetDayRow> = {},
): InsetDayRow {
  return { ...emptyDay, id, date, ...rest };
}

export function sessionRow(
  id: string,
  day: string,
  date: string | null,
  rest: Partial<SessionRow> = {},
): SessionRow {
  return {
    id,
    day,
    date,
    starts: '15:45',
    ends: '17:45',
    state: 'planned',
    titleEnglish: '',
    titleWelsh: '',
    audience: '',
    lead: '',
    venue: '',
    reason: '',
    ...rest,
  };
}

export function rulesRow(year: string, rest: Partial<InsetRulesRow> = {}): InsetRulesRow {
  return {
    year,
    days: null,
    confirmed: false,
    hoursPerDay: null,
    twilightHours: null,
    twilights: null,
    extraFor: '',
    noticeDays: null,
    reminderDays: null,
    ...rest,
  };
}

export function person(id: string, rest: Partial<InsetStaff> = {}): InsetStaff {
  return {
    id,
    name: id,
    role: '',
    roleGroup: 'teacher',
    phase: 'both',
    fte: null,
    workingDays: '',
    insetInContract: 'yes',
    insetDays: '',
    starts: null,
    leaves: null,
    awayFrom: null,
    awayUntil: null,
    alsoAway: '',
    ...rest,
  };
}

export function mark(about: string, staff: string, rest: Partial<Mark> = {}): Mark {
  const nothing = { minutes: null, pay: '', by: '', at: null, date: null, logged: false } as const;
  return { about, staff, state: 'present', ...nothing, ...rest };
}

/** Said by the lead, of `D5` and S05 where nothing else is said. */
export function catchUpRow(event: string, rest: Partial<CatchUpRow> = {}): CatchUpRow {
  const nothing = { id: '', resource: '', due: null, minutes: null, reflection: '', onTopOf: '' };
  return { ...nothing, at: null, by: 'S02', day: 'D5', staff: 'S05', event, ...rest };
}

export const s05 = person('S05', {
  workingDays: 'Mon Tue Wed',
  insetInContract: 'pro rata',
});
export const s06 = person('S06', { phase: 'infants' });
export const s07 = person('S07', { roleGroup: 'hlta', insetInContract: '2', phase: 'juniors' });
export const s08 = person('S08', {
  roleGroup: 'ta',
  insetInContract: 'none',
  workingDays: 'Mon Tue Wed Thu Fri',
});
export const s10 = person('S10', { awayFrom: '2027-01-04', phase: 'juniors' });
export const sampleStaff: readonly InsetStaff[] = [s05, s06, s07, s08, s10];

export const sampleDays: readonly InsetDayRow[] = [
  dayRow('D1', '2026-09-01'),
  dayRow('D2', '2026-10-23'),
  dayRow('D3', '2027-01-04'),
  dayRow('D4', '2027-02-15', { extra: true, national: 'cymraeg' }),
  dayRow('D5', '2027-07-19', { takenAs: 'twilights' }),
  dayRow('D6', '2027-07-20', { takenAs: 'twilights' }),
];

export const setA: readonly SessionRow[] = [
  sessionRow('A1', 'D5', '2026-09-17', { state: 'held' }),
  sessionRow('A2', 'D5', '2026-11-12', { state: 'held' }),
  sessionRow('A3', 'D5', '2027-01-21', { state: 'held' }),
];

export const setB: readonly SessionRow[] = [
  sessionRow('B1', 'D6', '2027-02-25'),
  sessionRow('B2', 'D6', '2027-04-22'),
  sessionRow('B3', 'D6', '2027-06-10'),
];

export const sampleInput: PlanInput = {
  now: '2027-01-22T09:00',
  year: '2026-27',
  settings,
  rules: [rulesRow('2026-27', { days: 6, confirmed: true, extraFor: 'cymraeg' })],
  days: sampleDays,
  sessions: [...setA, ...setB],
  marks: [mark('A1', 'S06'), mark('A2', 'S06'), mark('A3', 'S01')],
};

export function termRow(
  kind: string,
  first: string | null,
  last: string | null,
  [english, welsh]: readonly [string, string] = ['', ''],
): TermRow {
  return { year: '2026-27', kind, english, welsh, first, last };
}

export const sampleTerms: readonly TermRow[] = [
  termRow('term', '2026-09-01', '2026-12-18', ['Autumn term', 'Tymor yr hydref']),
  termRow('holiday', '2026-10-26', '2026-10-30', ['Autumn half term', 'Hanner tymor yr hydref']),
  termRow('term', '2027-01-04', '2027-03-19', ['Spring term', 'Tymor y gwanwyn']),
  termRow('holiday', '2027-02-08', '2027-02-12', ['Spring half term', 'Hanner tymor y gwanwyn']),
  termRow('bank holiday', '2027-03-26', '2027-03-26', ['Good Friday', 'Dydd Gwener y Groglith']),
  termRow('term', '2027-04-05', '2027-07-20', ['Summer term', 'Tymor yr haf']),
  termRow('bank holiday', '2027-05-03', '2027-05-03', ['May Day', 'Calan Mai']),
  termRow('holiday', '2027-05-31', '2027-06-04', ['Summer half term', 'Hanner tymor yr haf']),
];

export function agendaRow(id: string, about: string, rest: Partial<AgendaRow> = {}): AgendaRow {
  return {
    id,
    about,
    order: null,
    itemEnglish: 'Item',
    itemWelsh: 'Eitem',
    minutes: null,
    priority: '',
    national: '',
    lead: '',
    from: '',
    ...rest,
  };
}

export function optionRow(list: string, id: string, rest: Partial<OptionRow> = {}): OptionRow {
  return { list, id, english: id, welsh: `${id} (cy)`, group: '', active: true, ...rest };
}

export const sampleOptions: readonly OptionRow[] = [
  ...['cfw', 'aln', 'equity', 'cymraeg'].map((id) => optionRow('national', id)),
  ...['1', '2', '3'].map((id) => optionRow('factor', id)),
  ...['collaborative', 'reflective'].map((id) => optionRow('principle', id)),
  optionRow('napl', 'enquiry'),
  ...['infants', 'juniors', 'both'].map((id) => optionRow('phase', id)),
];

export function priorityRow(id: string): PriorityRow {
  return { id, kind: 'SDP', english: id, welsh: '', year: '2026-27', active: true };
}
