import { findGaps } from '../../src/core/inset/gaps';
import { type GapDetails, makeGap } from '../../src/core/inset/gaps/gap';
import { describeGap, insetGapText } from '../../src/text/inset-gaps';
import { wholeYear } from '../core/inset/whole-year';

const date = '2026-10-23';
const name = { en: 'The <b>day</b>', cy: 'Y diwrnod' };

/** One of each, so that no sentence is left without what it names. */
const details: GapDetails = {
  ...(Object.fromEntries(
    Object.keys(insetGapText.en.gaps).map((code) => [code, {}]),
  ) as GapDetails),
  'dates-unknown': { date },
  'on-weekend': { date },
  'on-bank-holiday': { date, name },
  'on-holiday': { date, name },
  'not-in-term': { date },
  'same-date': { date, name },
  'time-unread': { found: 'x' },
  'returns-first': { date },
  'day-too-short': { minutes: 180, needed: 360 },
  'check-due': { date },
  'unknown-option': { found: 'x', list: 'national' },
  'extra-not-permitted': { name },
  'agenda-no-priority': { count: 3 },
  'agenda-too-long': { minutes: 420, most: 390 },
  'notice-late': { left: 9, promised: 28 },
  'notice-short': { days: 9, promised: 28 },
  'no-sessions': { minutes: 360 },
  'twilights-short': { minutes: 120 },
  'twilights-re-opened': { minutes: 120 },
  'crowd-short': { minutes: 120, crowd: 'TAs' },
  'not-earned': { held: 240, needed: 360 },
  'session-of-no-day': { found: 'D9' },
  'session-of-school-day': { name },
  'session-of-called-off-day': { name },
  'session-on-inset-day': { date, name },
  'session-on-date': { date, name },
  'session-after-day': { date, dayDate: '2026-10-22' },
  'session-overlaps': { date, name },
  'session-in-school-hours': { date, starts: '09:00', leave: '15:30' },
  'twilights-number': { placed: 1, wanted: 3 },
  'session-unconfirmed': { date },
  'register-empty': { date },
  'held-in-future': { date },
  'held-date-typed': { date, was: '2026-10-22' },
  'no-id': { count: 1 },
  'no-terms': { year: '2026-27' },
  'no-rules': { year: '2026-27', days: 5 },
  'number-not-confirmed': { days: 5 },
  'twilight-rules': { count: 2, minutes: 240, needed: 360 },
  'too-few-days': { placed: 4.5, days: 5 },
  'too-many-days': { placed: 6, days: 5 },
  'national-untouched': { name },
  'factors-untouched': { name },
  'principles-untouched': { name },
  'few-joint': { percent: 40 },
  'flagged-waiting': { count: 2 },
  'requests-waiting': { count: 2 },
  'interests-waiting': { count: 3 },
  'action-overdue': { date, action: 'Tell the governors', owner: 'S02' },
  'actions-open': { count: 2 },
  'working-days-unread': { found: 'x', staff: 'Dewi', id: 'S05' },
  'away-unread': { found: 'x', staff: 'Dewi', id: 'S05' },
  'contract-unread': { found: 'x', staff: 'Dewi', id: 'S05' },
  'expected-day-unknown': { found: 'x', staff: 'Dewi', id: 'S05' },
  'expected-day-not-worked': { found: 'D2', staff: 'Dewi', id: 'S05', date },
  'expected-day-not-theirs': { found: 'D2', staff: 'Dewi', id: 'S05', date },
  'expected-days-too-many': { staff: 'Dewi', id: 'S05', minutes: 1080, most: 720 },
  'expected-days-unused': { staff: 'Dewi', id: 'S05' },
  'dates-unfair': { staff: 'Dewi (S05)', minutes: 1800, most: 1296 },
  'contract-empty': { count: 2 },
};

const codes = Object.keys(details) as (keyof GapDetails)[];

describe.each(['en', 'cy'] as const)('the sentences of gaps in %s', (language) => {
  const { gaps } = insetGapText[language];

  test.each(codes)('%s names what it has, and nothing that it has not', (code) => {
    const named = [...gaps[code].matchAll(/\{(\w+)\}/g)].map(([, key]) => key);
    expect([...new Set(named)].sort()).toEqual(Object.keys(details[code]).sort());
    const sentence = describeGap(
      makeGap(code, '', details[code]) as Parameters<typeof describeGap>[0],
      language,
    );
    expect(sentence).toMatch(/^\S.*\S$/);
    expect(sentence).not.toMatch(/[{}']|undefined|NaN|\[object/);
  });
});

describe('in a sentence', () => {
  test('dates are whole, hours are hours, and each language has its own names', () => {
    const short = makeGap('twilights-re-opened', 'D6', { minutes: 90 });
    expect(describeGap(short, 'en')).toBe(
      'A session was called off or is too late, and nothing stands in its place. To be placed again: 1\u00a0h 30\u00a0min.',
    );
    const holiday = makeGap('on-holiday', 'D2', {
      date,
      name: { en: 'Half term', cy: 'Hanner tymor' },
    });
    expect(describeGap(holiday, 'en')).toBe('23 October 2026 is in a holiday (Half term).');
    expect(describeGap(holiday, 'cy')).toBe(
      'Mae’r dyddiad hwn yn y gwyliau: 23 Hydref 2026 (Hanner tymor).',
    );
  });

  test('what people typed stays as it is, and fills in nothing itself', () => {
    const found = '{minutes} $& <script>';
    expect(describeGap(makeGap('time-unread', 'D2', { found }), 'en')).toContain(found);
  });

  test('a year without rules is the one that is named, as years are written', () => {
    const gap = makeGap('no-rules', '', { year: '2027-28', days: 6 });
    expect(describeGap(gap, 'en')).toContain('2027–28 has no INSET rules of its own yet');
    expect(describeGap(gap, 'cy')).toContain('Nid oes gan 2027–28 ei rheolau HMS ei hun eto');
  });

  test('nobody is a word too', () => {
    const action = makeGap('action-overdue', '', { date, action: 'Tell them', owner: '' });
    expect(describeGap(action, 'cy')).toContain('neb');
  });

  test('every gap of an empty year can be told', () => {
    for (const gap of findGaps({ ...wholeYear, days: [], sessions: [], rules: [], staff: [] })) {
      expect(describeGap(gap, 'cy')).not.toBe(describeGap(gap, 'en'));
    }
  });
});
