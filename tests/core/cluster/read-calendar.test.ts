import ICAL from 'ical.js';
import { addDays, daysBetween } from '../../../src/core/civil-date';
import { readDates } from '../../../src/core/cluster/read-dates';
import { fc } from '../../properties';

const hint = { year: '2026-27', schools: ['Bryn Prawf Primary School'] };

const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
const file = (...lines: readonly string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

function read(text: string): readonly string[] {
  return readDates(text, hint).items.map((item) =>
    item.isRead
      ? [item.date, item.title, ...item.notes].filter(Boolean).join(' | ')
      : `${item.reason}${item.date ? ` ${item.date}` : ''}`,
  );
}

it('reads whole days, whose end in the file is the day after', () => {
  const text = file(
    ...event('DTSTART;VALUE=DATE:20260901', 'DTEND;VALUE=DATE:20260902', 'SUMMARY:INSET day'),
    ...event('DTSTART;VALUE=DATE:20261022', 'DTEND;VALUE=DATE:20261027', 'SUMMARY:INSET'),
    ...event('DTSTART;VALUE=DATE:20270104', 'SUMMARY:INSET, no end'),
    ...event('DTSTART;VALUE=DATE:20270719', 'DURATION:P2D', 'SUMMARY:INSET for two days'),
  );
  expect(read(text)).toEqual([
    '2026-09-01 | INSET day',
    '2026-10-22 | INSET',
    '2026-10-23 | INSET',
    '2026-10-26 | INSET',
    '2027-01-04 | INSET, no end',
    '2027-07-19 | INSET for two days',
    '2027-07-20 | INSET for two days',
  ]);
});

it('reads times by the clock on the wall, over both clock changes and midnight', () => {
  const text = file(
    ...event(
      'DTSTART;TZID=Europe/London:20261023T090000',
      'DTEND;TZID=Europe/London:20261023T153000',
    ),
    ...event('DTSTART:20260831T230000Z', 'DTEND:20260901T230000Z', 'SUMMARY:Summer time'),
    ...event('DTSTART:20270104T000000Z', 'DTEND:20270105T000000Z', 'SUMMARY:Winter time'),
    ...event('DTSTART:20270328T230000Z', 'DTEND:20270329T230000Z', 'SUMMARY:The day after'),
    ...event('DTSTART:20261025T230000Z', 'DTEND:20261026T100000Z', 'SUMMARY:Over midnight'),
  );
  expect(read(text)).toEqual([
    '2026-10-23',
    '2026-09-01 | Summer time',
    '2027-01-04 | Winter time',
    '2027-03-29 | The day after',
    '2026-10-26 | Over midnight',
  ]);
});

it('does not tick what is after school', () => {
  const text = file(
    ...event('DTSTART:20260917T144500Z', 'DTEND:20260917T164500Z', 'SUMMARY:INSET'),
  );
  expect(read(text)).toEqual(['2026-09-17 | INSET | pupils-in']);
  expect(readDates(text, hint).items[0]).toMatchObject({ isLikely: false });
});

it('reads folded lines, escaped text, lower case, any line ends, a byte order mark, and passes over alarms', () => {
  const text = [
    '\ufeffbegin:vcalendar',
    'X-WR-CALNAME:Bryn Prawf Primary',
    'begin:vevent',
    'dtstart;value=date:20261023',
    'SUMMARY;LANGUAGE="en:GB";X=1:Training\\, assess',
    ' ment\\; and\\nmore',
    'BEGIN:VALARM',
    'SUMMARY:Alarm',
    'TRIGGER:-PT15M',
    'END:VALARM',
    'end:vevent',
    'end:vcalendar',
  ].join('\n');
  const { items, schools } = readDates(text, hint);
  expect(items).toMatchObject([
    { isRead: true, date: '2026-10-23', title: 'Training, assessment; and more' },
  ]);
  expect(schools).toEqual(['Bryn Prawf Primary School']);
});

it('follows weekly and yearly rules into the year, with their exceptions', () => {
  const text = file(
    ...event('DTSTART;VALUE=DATE:20200901', 'RRULE:FREQ=YEARLY', 'SUMMARY:First day'),
    ...event(
      'UID:w',
      'DTSTART;VALUE=DATE:20270104',
      'RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=MO',
      'EXDATE;VALUE=DATE:20270118',
      'SUMMARY:Weekly',
    ),
    ...event('UID:w', 'RECURRENCE-ID;VALUE=DATE:20270201', 'DTSTART;VALUE=DATE:20270202'),
    ...event('DTSTART;VALUE=DATE:20270301', 'RDATE;VALUE=DATE:20270308', 'SUMMARY:Further'),
  );
  expect(read(text)).toEqual([
    '2026-09-01 | First day | repeated',
    '2027-01-04 | Weekly | repeated',
    '2027-02-15 | Weekly | repeated',
    '2027-02-02',
    '2027-03-01 | Further | repeated',
    '2027-03-08 | Further | repeated',
  ]);
});

it('counts a yearly day of 29 February in leap years only', () => {
  const text = (first: string, rule: string) =>
    file(...event(`DTSTART;VALUE=DATE:${first}`, `RRULE:${rule}`, 'SUMMARY:Leap day'));
  const leapYear = { ...hint, year: '2027-28' };
  const dates = (rule: string, hintOf: typeof hint) =>
    readDates(text('20240229', rule), hintOf).items.map((item) => item.isRead && item.date);
  expect(dates('FREQ=YEARLY', leapYear)).toEqual(['2028-02-29']);
  expect(dates('FREQ=YEARLY;COUNT=2', leapYear)).toEqual(['2028-02-29']);
  expect(dates('FREQ=YEARLY;COUNT=4', hint)).toEqual([false]);
});

it('says which rules were not followed, and reads the first day all the same', () => {
  const text = file(
    ...event('DTSTART;VALUE=DATE:20261023', 'RRULE:FREQ=MONTHLY;BYDAY=4FR', 'SUMMARY:Monthly'),
  );
  expect(read(text)).toEqual(['2026-10-23 | Monthly | repeated', 'repeat-not-read']);
});

it('says what is cancelled, has no date, or is in another year', () => {
  const text = file(
    ...event('DTSTART;VALUE=DATE:20261023', 'STATUS:CANCELLED', 'SUMMARY:INSET'),
    ...event('DTSTART:tomorrow', 'SUMMARY:INSET'),
    ...event('SUMMARY:INSET'),
    ...event('DTSTART;VALUE=DATE:20240901', 'SUMMARY:INSET'),
    ...event('DTSTART;VALUE=DATE:20260901', 'DTEND;VALUE=DATE:20270720', 'SUMMARY:The year'),
    ...event('DTSTART;VALUE=DATE:20240901', 'RRULE:FREQ=YEARLY;COUNT=2', 'SUMMARY:Over'),
  );
  expect(read(text)).toEqual([
    'cancelled 2026-10-23',
    'no-date',
    'no-date',
    'other-year 2024-09-01',
    'too-long-range 2026-09-01',
    'other-year 2024-09-01',
  ]);
});

it('has nothing to say of a calendar without events, and reads one that is cut off', () => {
  expect(read(file())).toEqual([]);
  expect(read('BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261023\nSUMM')).toEqual([
    '2026-10-23',
  ]);
});

/** The days an event touches in the year, by ical.js. */
function readWithLibrary(text: string): readonly string[] {
  const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
  const parsed = new ICAL.Event(component ?? undefined);
  const length = parsed.endDate.subtractDate(parsed.startDate).toSeconds() / 86_400;
  const days = new Set<string>();
  const iterator = parsed.iterator();
  for (let next = iterator.next(); next && next.year < 2028; next = iterator.next()) {
    const first = next.toString().slice(0, 10);
    for (let day = 0; day < length; day += 1) days.add(addDays(first, day));
  }
  return [...days].filter((day) => day >= '2026-09-01' && day <= '2027-08-31').sort();
}

const civil = fc.integer({ min: 0, max: 1_400 }).map((ahead) => addDays('2024-01-01', ahead));
const rule = fc.oneof(
  fc.record({ freq: fc.constant('YEARLY') }),
  fc.record({ freq: fc.constant('DAILY') }),
  fc.record({
    freq: fc.constant('WEEKLY'),
    days: fc.uniqueArray(fc.constantFrom('SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'), {
      maxLength: 3,
    }),
  }),
);
const bounds = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 60 }).map((count) => `;COUNT=${count}`),
  civil.map((until) => `;UNTIL=${until.replace(/-/g, '')}`),
);

it('reads the days of repeated events as ical.js does', () => {
  fc.assert(
    fc.property(
      civil,
      fc.integer({ min: 1, max: 3 }),
      rule,
      fc.integer({ min: 1, max: 3 }),
      bounds,
      (start, length, { freq, ...rest }, interval, bound) => {
        const end = addDays(start, length);
        const compact = (date: string) => date.replace(/-/g, '');
        fc.pre(!bound.startsWith(';UNTIL') || bound.slice(7) >= compact(start));
        // RFC 5545 §3.3.10 passes over days that a year does not have; ical.js takes 1 March.
        fc.pre(freq !== 'YEARLY' || !start.endsWith('-02-29'));
        // A first day that its own rule leaves out is read in two ways; no calendar writes such a rule.
        const names = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
        const first = names[new Date(`${start}T00:00:00Z`).getUTCDay()] ?? '';
        const days = 'days' in rest ? [...new Set([first, ...rest.days])] : [];
        const byDay = days.length > 1 ? `;BYDAY=${days.join(',')}` : '';
        const text = file(
          ...event(
            'UID:x',
            `DTSTART;VALUE=DATE:${compact(start)}`,
            `DTEND;VALUE=DATE:${compact(end)}`,
            `RRULE:FREQ=${freq};INTERVAL=${interval}${byDay}${bound}`,
          ),
        );
        const isWeekday = (date: string) =>
          ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
        const expected = readWithLibrary(text).filter(isWeekday);
        const ours = readDates(text, hint)
          .items.flatMap((item) => (item.isRead ? [item.date] : []))
          .filter(isWeekday)
          .sort();
        expect(ours).toEqual(expected);
      },
    ),
    { numRuns: 400 },
  );
});

it('reads the times of single events as ical.js does', () => {
  fc.assert(
    fc.property(
      civil,
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 1, max: 4_000 }),
      (date, hour, minutes) => {
        const begins = `${date.replace(/-/g, '')}T${String(hour).padStart(2, '0')}0000`;
        const text = file(...event('UID:x', `DTSTART:${begins}`, `DURATION:PT${minutes}M`));
        const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
        const { endDate } = new ICAL.Event(component ?? undefined);
        const end = endDate.toString();
        const last =
          end.slice(11, 16) === '00:00' ? addDays(end.slice(0, 10), -1) : end.slice(0, 10);
        const all = Array.from({ length: daysBetween(date, last) + 1 }, (_, day) =>
          addDays(date, day),
        );
        const inYear = all.filter((day) => day >= '2026-09-01' && day <= '2027-08-31');
        const isWeekday = (day: string) =>
          ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
        const ours = readDates(text, hint).items.flatMap((item) =>
          item.isRead ? [item.date] : [],
        );
        expect(ours.filter(isWeekday)).toEqual(inYear.filter(isWeekday));
      },
    ),
    { numRuns: 300 },
  );
});
