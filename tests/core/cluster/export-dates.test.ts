import ICAL from 'ical.js';
import Papa from 'papaparse';
import {
  datesAsCalendar,
  datesAsCsv,
  type ExportWords,
} from '../../../src/core/cluster/export-dates';
import { findGivenUp, findOwnDates, type OwnDate } from '../../../src/core/cluster/own-dates';
import { readDates } from '../../../src/core/cluster/read-dates';
import { planYear } from '../../../src/core/inset/plan';
import { anyCharacter, fc } from '../../properties';
import { dayRow, sessionRow, settings } from '../inset/sample-year';

const plan = planYear({
  now: '2026-11-09T09:00',
  year: '2026-27',
  settings,
  rules: [],
  days: [
    dayRow('D2', '2026-10-23', {
      titleEnglish: 'Asesu',
      partners: 'Bryn Prawf, Nant Sampl',
    }),
    dayRow('D1', '2026-09-01', { titleEnglish: '=1+1', part: 'half' }),
    dayRow('D5', '2027-07-19', { titleEnglish: 'Equity', takenAs: 'twilights' }),
    dayRow('D7', '2027-05-05', { titleEnglish: 'Given up', state: 'called off' }),
    dayRow('D8', '2026-09-09', { titleEnglish: 'Over', state: 'called off' }),
  ],
  sessions: [
    sessionRow('A1', 'D5', '2026-10-22'),
    sessionRow('A2', 'D5', '2026-10-29', { titleEnglish: 'After the clocks changed' }),
    sessionRow('A3', 'D5', '2027-03-25', { state: 'called off' }),
    sessionRow('A4', 'D5', '2027-04-01'),
    sessionRow('X1', 'D7', '2027-04-08'),
  ],
  marks: [],
});

const words: ExportWords = {
  school: 'Ysgol Ŵyn',
  headers: {
    school: 'School',
    date: 'Date',
    starts: 'Starts',
    ends: 'Ends',
    what: 'What for',
    pupils: 'Pupils',
  },
  what: ({ kind, title }) => (kind === 'session' ? `Twilight: ${title.en}` : title.en),
  pupils: ({ kind }) => (kind === 'session' ? 'Pupils are in' : 'School closed to pupils'),
};

const dates = findOwnDates(plan);

it('gives what stands in the year, in order; what is called off stays out', () => {
  expect(dates.map(({ id, kind }) => [id, kind])).toEqual([
    ['D1', 'half day'],
    ['A1', 'session'],
    ['D2', 'day'],
    ['A2', 'session'],
    ['A4', 'session'],
    ['D5', 'twilights'],
  ]);
  expect(dates[2]?.sharedWith).toEqual(['Bryn Prawf', 'Nant Sampl']);
  expect(dates[1]?.title.en).toBe('Equity');
  expect(findGivenUp(plan)).toEqual(['2027-05-05']);
});

it('writes a table that Papa Parse reads and no spreadsheet runs', () => {
  const text = datesAsCsv(dates, words);
  expect(text.startsWith('\ufeff')).toBe(true);
  const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true });
  expect(data[1]).toEqual(['Ysgol Ŵyn', '2026-09-01', '', '', "'=1+1", 'School closed to pupils']);
  expect(data).toHaveLength(7);
});

it('neutralises whatever people type for a title', () => {
  const begin = fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '\r=', '"=', 'a', '');
  fc.assert(
    fc.property(begin, fc.string({ unit: anyCharacter }), (first, rest) => {
      const title = { en: first + rest, cy: '' };
      const text = datesAsCsv([{ ...(dates[0] as OwnDate), title }], words);
      const cell = Papa.parse<string[]>(text.slice(1)).data[1]?.[4] ?? '';
      expect(cell).not.toMatch(/^\s*[=+\-@]/);
      expect(cell.endsWith(first + rest)).toBe(true);
    }),
  );
});

it('writes a calendar that ical.js reads: whole days, and twilights right over the clock changes', () => {
  const text = datesAsCalendar(dates, words, { year: '2026-27', epochMs: 0 });
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  const utc = (time: ICAL.Time) => new Date(time.toUnixTime() * 1000).toISOString().slice(0, 16);
  expect(
    events.map(({ summary, startDate, endDate }) => [
      summary,
      startDate.isDate ? startDate.toString() : utc(startDate),
      endDate.isDate ? endDate.toString() : utc(endDate),
    ]),
  ).toEqual([
    ['Ysgol Ŵyn: =1+1', '2026-09-01', '2026-09-02'],
    ['Ysgol Ŵyn: Twilight: Equity', '2026-10-22T14:45', '2026-10-22T16:45'],
    ['Ysgol Ŵyn: Asesu', '2026-10-23', '2026-10-24'],
    ['Ysgol Ŵyn: Twilight: After the clocks changed', '2026-10-29T15:45', '2026-10-29T17:45'],
    ['Ysgol Ŵyn: Twilight: Equity', '2027-04-01T14:45', '2027-04-01T16:45'],
    ['Ysgol Ŵyn: Equity', '2027-07-19', '2027-07-20'],
  ]);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(6);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

it.each([
  ['table', datesAsCsv(dates, words)],
  ['calendar', datesAsCalendar(dates, words, { year: '2026-27', epochMs: 0 })],
])('gives another school a %s whose closed days are ticked and no others', (_, text) => {
  const { items, schools } = readDates(text, { year: '2026-27', schools: [] });
  expect(schools).toEqual(['Ysgol Ŵyn']);
  expect(items.flatMap((item) => (item.isRead && item.isLikely ? [item.date] : []))).toEqual([
    '2026-09-01',
    '2026-10-23',
    '2027-07-19',
  ]);
  expect(items.filter((item) => item.isRead)).toHaveLength(6);
});
