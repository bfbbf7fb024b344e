import type { GapInput } from '../../../src/core/inset/gaps';
import type { InsetDayRow, SessionRow } from '../../../src/core/inset/types';
import {
  agendaRow,
  dayRow,
  priorityRow,
  rulesRow,
  s06,
  sampleInput,
  sampleOptions,
  sampleTerms,
  sessionRow,
} from './sample-year';

/** A year of two days in which nothing is missing, on 1 October 2026: each test takes something away. */

export const wholeDay: Partial<InsetDayRow> = {
  titleEnglish: 'Equity',
  titleWelsh: 'Tegwch',
  aimEnglish: 'Aim',
  purposeWelsh: 'Diben',
  outcomeEnglish: 'Outcome',
  priority: 'P1',
  mer: 'M1',
  pupilsReturn: '2026-11-02',
  clubsEnglish: 'No clubs',
  national: 'cfw, aln, equity, cymraeg',
  factors: '1 2 3',
  napl: 'enquiry',
  principles: 'collaborative, reflective',
  audience: 'all',
  lead: 'S02',
  venue: 'Hall',
  why: 'Everybody together',
  learnersEnglish: 'More learners take part',
  checkOn: '2027-03-01',
};

export const schoolDay = dayRow('D2', '2026-10-23', wholeDay);

export const twilightDay = dayRow('D5', '2027-07-19', {
  ...wholeDay,
  takenAs: 'twilights',
  pupilsReturn: '2027-09-01',
});

export const wholeSessions: readonly SessionRow[] = [
  sessionRow('A1', 'D5', '2026-11-12'),
  sessionRow('A2', 'D5', '2027-01-21'),
  sessionRow('A3', 'D5', '2027-02-25'),
];

export const wholeYear: GapInput = {
  ...sampleInput,
  now: '2026-10-01T12:00',
  rules: [rulesRow('2026-27', { days: 2, confirmed: true, noticeDays: 20 })],
  days: [schoolDay, twilightDay],
  sessions: wholeSessions,
  marks: [],
  agenda: [
    agendaRow('g1', 'D2', { minutes: 120, priority: 'P1' }),
    agendaRow('g2', 'A1', { minutes: 120, national: 'equity' }),
  ],
  actions: [],
  terms: sampleTerms,
  priorities: [priorityRow('P1')],
  options: sampleOptions,
  staff: [s06],
  flagged: [],
  requests: [],
  interests: [],
  otherDays: [],
  told: [],
  changes: [],
};
