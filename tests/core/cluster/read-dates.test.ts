import { readDates, readSheetDates } from '../../../src/core/cluster/read-dates';
import type { ReadHint, Reading } from '../../../src/core/cluster/reading';
import { anyCharacter, fc } from '../../properties';

const hint: ReadHint = { year: '2026-27', schools: ['Bryn Prawf Primary School'] };

/** What was read, and what was not and why, one line each. */
function sayItems({ items }: Reading): readonly string[] {
  return items.map((item) =>
    item.isRead
      ? [item.date, item.school, item.title, ...item.notes, item.isLikely ? '' : 'not ticked']
          .filter(Boolean)
          .join(' | ')
      : `${item.reason}${item.date ? ` ${item.date}` : ''}`,
  );
}

const read = (text: string, more: Partial<ReadHint> = {}) =>
  sayItems(readDates(text, { ...hint, ...more }));

describe('a date, however a school writes it', () => {
  it.each([
    ['23/10/2026'],
    ['23.10.26'],
    ['23-10-2026'],
    ['2026-10-23'],
    ['2026/10/23'],
    ['2026-10-23T09:00:00'],
    ['20261023'],
    ['Fri 23 October 2026'],
    ['Friday, 23rd October 2026'],
    ['Friday the 23rd of October, 2026'],
    ['23-Oct-26'],
    ['23 Oct ’26'],
    ['23Oct2026'],
    ['October 23, 2026'],
    ['Oct. 23rd 2026'],
    ['dydd Gwener 23 Hydref 2026'],
    ['ddydd Gwener 23ain o Hydref 2026'],
    ['Gwener, 23ain Hydref 2026'],
    ['DYDD GWENER 23 HYDREF 2026'],
    ['Gwe\u0301ner 23 Hydref 2026'.normalize('NFC').replace('é', 'e')],
  ])('%s', (text) => {
    expect(read(text)).toEqual(['2026-10-23']);
  });

  it.each([
    ['Fri 23 October', '2026-10-23 | year-assumed'],
    ['15 February', '2027-02-15 | year-assumed'],
    ['Friday 23/10', '2026-10-23 | year-assumed'],
    ['1af o Fedi', '2026-09-01 | year-assumed'],
    ['dydd Mawrth 2 Mawrth', '2027-03-02 | year-assumed'],
    ['Mawrth 2 Mawrth', '2027-03-02 | year-assumed'],
    ['Mawrth 2, 2027', '2027-03-02'],
    ['ddydd Llun 7 Fehefin', '2027-06-07 | year-assumed'],
    ['8 Dachwedd', '2026-11-08 | year-assumed | weekend | not ticked'],
    ['19 Orffennaf 2027', '2027-07-19'],
    ['3 Fai 2027', '2027-05-03'],
    ['4 Ragfyr 2026', '2026-12-04'],
  ])('%s, its year taken from the year that is planned', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['26–30 October 2026'],
    ['26 - 30 Hydref 2026'],
    ['Monday 26 to Friday 30 October 2026'],
    ['26/10/2026 - 30/10/2026'],
    ['26 hyd at 30 Hydref 2026'],
    ['o ddydd Llun 26 Hydref hyd ddydd Gwener 30 Hydref 2026'],
    ['October 26 – October 30, 2026'],
    ['24 October – 1 November 2026'],
  ])('%s is each of its weekdays', (text) => {
    expect(read(text).map((line) => line.slice(0, 10))).toEqual([
      '2026-10-26',
      '2026-10-27',
      '2026-10-28',
      '2026-10-29',
      '2026-10-30',
    ]);
  });

  it('reads ranges over the turn of the year, and lists', () => {
    expect(read('31 December – 4 January 2027')).toEqual([
      '2026-12-31',
      '2027-01-01',
      '2027-01-04',
    ]);
    expect(read('19 and 20 July 2027')).toEqual(['2027-07-19', '2027-07-20']);
    expect(read('16, 19 a 20 Gorffennaf 2027')).toEqual(['2027-07-16', '2027-07-19', '2027-07-20']);
  });

  it.each([
    ['31 November 2026', 'no-such-day'],
    ['32/10/2026', 'no-such-day'],
    ['29 February 2027', 'no-such-day'],
    ['1 September 2026 – 20 July 2027', 'too-long-range 2026-09-01'],
    ['23 October 2025', 'other-year 2025-10-23'],
    ['30 October – 26 October 2026', 'no-such-day'],
    ['INSET May 2027', 'no-date'],
    ['Ring 01.02.03.04.05 or 1234 567 890', 'no-date'],
    ['15:45–17:45', 'no-date'],
    ['Opens Sept 9am', 'no-date'],
    ['to be confirmed', 'no-date'],
    ['½ day, 1/2 price', 'no-date'],
    ['x'.repeat(2_001), 'too-long-line'],
  ])('%s is not read, and why', (text, reason) => {
    expect(read(text)).toEqual([reason]);
  });

  it('says when the day named is not the day of that date', () => {
    expect(read('Thursday 23 October 2026')).toEqual(['2026-10-23 | weekday-wrong | not ticked']);
  });
});

describe('day and month in numbers', () => {
  it('reads the day first, and says where it could be the other way round', () => {
    const reading = readDates('01/02/2027', hint);
    expect(sayItems(reading)).toEqual(['2027-02-01 | day-first']);
    expect(reading.isOrderOpen).toBe(true);
  });

  it('goes by the other dates of the text', () => {
    expect(read('01/09/2026\n23/10/2026')).toEqual(['2026-09-01', '2026-10-23']);
    expect(read('09/01/2026\n10/23/2026')).toEqual([
      '2026-09-01 | month-first',
      '2026-10-23 | month-first',
    ]);
  });

  it('goes by what a person says', () => {
    const reading = readDates('01/02/2027', { ...hint, order: 'month-first' });
    expect(sayItems(reading)).toEqual(['2027-01-02 | month-first | weekend | not ticked']);
    expect(reading.isOrderOpen).toBe(false);
  });
});

describe('lists and sentences', () => {
  it('takes titles from beside the dates, and leaves out what joins them', () => {
    expect(
      read(
        'INSET days 2026-27\nTues 1 September 2026 – Safeguarding\n• Assessment: Fri 23 October 2026\n(15/02/2027) Cymraeg',
      ),
    ).toEqual([
      'no-date',
      '2026-09-01 | Safeguarding',
      '2026-10-23 | Assessment',
      '2027-02-15 | Cymraeg',
    ]);
  });

  it('reads several dates in a sentence, without making titles of what stands between', () => {
    expect(read('Our INSET days are 1 September, 23 October and 4 January 2027.')).toEqual([
      '2026-09-01 | year-assumed',
      '2026-10-23 | year-assumed',
      '2027-01-04',
    ]);
  });

  it('takes INSET 2 – 23 October for one day', () => {
    expect(read('INSET 2 – 23 October')).toEqual(['2026-10-23 | INSET 2 | year-assumed']);
    expect(read('INSET day 2 – Friday 23 October')).toEqual([
      '2026-10-23 | INSET day 2 | year-assumed',
    ]);
  });

  it('finds schools as headings, and before their dates', () => {
    expect(read('Bryn Prawf Primary\n1 Sept\n\nYsgol Nant Sampl:\n15 Feb')).toEqual([
      'school-name',
      '2026-09-01 | Bryn Prawf Primary School | year-assumed',
      'school-name',
      '2027-02-15 | Ysgol Nant Sampl | year-assumed',
    ]);
    expect(read('Ysgol Gyfun Dyffryn Ffug (secondary) 1 Sep, 23 Oct')).toEqual([
      '2026-09-01 | Ysgol Gyfun Dyffryn Ffug (secondary) | year-assumed',
      '2026-10-23 | Ysgol Gyfun Dyffryn Ffug (secondary) | year-assumed',
    ]);
  });

  it('ticks only what says that the school is closed, where something says so', () => {
    expect(
      read(
        '1 Sep 2026 INSET day\n3 Sep 2026 Sports day\n26-27 Oct 2026 half term\n17 Sep 2026 INSET twilight',
      ),
    ).toEqual([
      '2026-09-01 | INSET day',
      '2026-09-03 | Sports day | not-said | not ticked',
      '2026-10-26 | half term | holiday | not ticked',
      '2026-10-27 | half term | holiday | not ticked',
      '2026-09-17 | INSET twilight | pupils-in | not ticked',
    ]);
  });

  it('goes by what stands above where that leaves no doubt', () => {
    expect(
      read(
        'Closed to pupils:\n1 Sep 2026: Safeguarding\n19 Jul 2027: INSET, done in twilights\nTwilight sessions for staff (pupils in school as usual):\n17 Sep 2026: Equity\nNo longer INSET days:\n5 May 2027',
      ),
    ).toEqual([
      'no-date',
      '2026-09-01 | Safeguarding',
      '2027-07-19 | INSET, done in twilights',
      'no-date',
      '2026-09-17 | Equity | pupils-in | not ticked',
      'no-date',
      '2027-05-05 | pupils-in | not ticked',
    ]);
  });

  it('reads the same day of a school once', () => {
    expect(read('1 September 2026\n01/09/2026')).toEqual(['2026-09-01', 'twice 2026-09-01']);
  });
});

describe('tables', () => {
  const rows = [
    [
      '2026-09-01 | Bryn Prawf Primary School | Safeguarding',
      '2026-10-23 | Nant Sampl | Assessment',
    ],
  ].flat();

  it.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ])('between %s, with a header in any order', (_, delimiter) => {
    const table = [
      ['What for', 'School', 'Date'],
      ['Safeguarding', 'bryn prawf primary', '01/09/2026'],
      ['Assessment', 'Nant Sampl', '23/10/2026'],
    ];
    const text = table.map((cells) => cells.join(delimiter)).join('\r\n');
    expect(read(text)).toEqual(['heading', ...rows]);
  });

  it('has Welsh headers, quoted cells with line ends, and a byte order mark', () => {
    const text =
      '\ufeffDyddiad,Digwyddiad,Ysgol\n01/09/2026,"Diogelu,\nac ""iechyd""",Ysgol Nant Sampl\n';
    expect(read(text)).toEqual(['heading', '2026-09-01 | Ysgol Nant Sampl | Diogelu, ac "iechyd"']);
  });

  it('has start and end columns', () => {
    const text = 'Subject,Start Date,Start Time,End Date\nStaff training,26/10/2026,,27/10/2026';
    expect(read(text)).toEqual([
      'heading',
      '2026-10-26 | Staff training',
      '2026-10-27 | Staff training',
    ]);
  });

  it('has a row a school and several dates in it', () => {
    const text = 'School,INSET 1,INSET 2\nBryn Prawf Primary School,1/9/26,23/10/26\nMaes Prawf,,';
    expect(read(text)).toEqual([
      'heading',
      '2026-09-01 | Bryn Prawf Primary School',
      '2026-10-23 | Bryn Prawf Primary School',
      'no-date',
    ]);
  });

  it('keeps a primary and a secondary of one town apart, also on the same day', () => {
    const text = 'School,INSET 1\nYsgol Gynradd Cwm Ffug,1/9/26\nYsgol Uwchradd Cwm Ffug,1/9/26';
    expect(read(text)).toEqual([
      'heading',
      '2026-09-01 | Ysgol Gynradd Cwm Ffug',
      '2026-09-01 | Ysgol Uwchradd Cwm Ffug',
    ]);
  });

  it('has no header, and a column of schools that goes on below', () => {
    const text = 'Bryn Prawf Primary School\t1/9/2026\n\t23/10/2026\nYsgol Nant Sampl\t15/2/2027';
    expect(read(text)).toEqual([
      '2026-09-01 | Bryn Prawf Primary School',
      '2026-10-23 | Bryn Prawf Primary School',
      '2027-02-15 | Ysgol Nant Sampl',
    ]);
  });

  it('reads the numbers a sheet stores for dates, and no other numbers', () => {
    const lines = [
      ['School', 'Date', 'Pupils'],
      ['Nant Sampl', '46266', '12345'],
      ['Nant Sampl', '46318.5', ''],
    ];
    expect(sayItems(readSheetDates(lines, hint))).toEqual([
      'heading',
      '2026-09-01 | Nant Sampl',
      '2026-10-23 | Nant Sampl',
    ]);
  });

  it('takes no formula for a title', () => {
    const [first] = readDates("Date,Title\n1/9/2026,'=1+1", hint).items.slice(1);
    expect(first).toMatchObject({ isRead: true, title: '=1+1' });
  });
});

describe('whatever is pasted', () => {
  const anything = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          ...'23|10|2026|26|/|-|–|.|,|;|\t|\n|"| |Oct|Hydref|Mawrth|dydd|to|hyd|and|a|i|Friday|th|School|Date|BEGIN:VEVENT\n|BEGIN:VCALENDAR\n|DTSTART:20261023\n|RRULE:FREQ=DAILY;|UNTIL=|END:VEVENT\n|46266|99999999999999999999|שלום|👩‍🏫'.split(
            '|',
          ),
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join('')),
  );

  it('never fails, gives only days of the year, and each at most once a school', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { items } = readDates(text, hint);
        const dates = items.flatMap((item) => (item.isRead ? [item] : []));
        for (const { date } of dates)
          expect(date >= '2026-09-01' && date <= '2027-08-31').toBe(true);
        const keys = dates.map(({ school, date }) => `${school.toLowerCase()} ${date}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 1_500 },
    );
  });

  it('reads what a day is written as, in either language', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 364 }), (ahead) => {
        const day = new Date(Date.UTC(2026, 8, 1 + ahead));
        const date = day.toISOString().slice(0, 10);
        for (const locale of ['en-GB', 'cy']) {
          const written = day.toLocaleDateString(locale, { dateStyle: 'full', timeZone: 'UTC' });
          const [item] = readDates(written, hint).items;
          expect(item).toMatchObject({ isRead: true, date });
          expect(item?.isRead && item.notes.includes('weekday-wrong')).toBe(false);
        }
      }),
      { numRuns: 365 },
    );
  });

  it.each([
    ['lines', '23 October 2026 INSET\n'],
    ['a table', 'Bryn Prawf,23/10/2026,"INSET, day"\n'],
    ['spaces', '                    '],
    ['quotation marks', '"",'],
    ['one line', 'x1 '],
    ['a calendar', 'BEGIN:VEVENT\nDTSTART:19900101\nRRULE:FREQ=DAILY\nEND:VEVENT\n'],
  ])('is done with two megabytes of %s within the time of a test', (_, part) => {
    const text = `${part.startsWith('BEGIN') ? 'BEGIN:VCALENDAR\n' : ''}${part.repeat(2_000_000 / part.length)}`;
    const reading = readDates(text, hint);
    expect(reading.items.length + reading.leftOut).toBeLessThan(400_000);
  });
});
