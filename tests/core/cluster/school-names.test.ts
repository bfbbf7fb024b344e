import { findSchool, isSameSchool, joinSpellings } from '../../../src/core/cluster/school-names';

describe('two names', () => {
  it.each([
    ['Bryn Prawf', 'Bryn Prawf Primary School'],
    ['St Enghraifft’s R.C. Primary', "st enghraifft's RC primary school"],
    ['Ysgol Gynradd Cwm Ffug', 'Cwm Ffug Primary School'],
    ['Ysgol Y Dderwen', 'Dderwen'],
  ])('are one school: %s, %s', (one, other) => {
    expect(isSameSchool(one, other)).toBe(true);
    expect(isSameSchool(other, one)).toBe(true);
  });

  it.each([
    ['Ysgol Gynradd Cwm Ffug', 'Ysgol Gyfun Cwm Ffug'],
    ['Cwm Ffug Primary School', 'Cwm Ffug High School'],
    ['Bryn Prawf Infants', 'Ysgol Iau Bryn Prawf'],
    ['Bryn Prawf', 'Nant Prawf'],
    ['', ''],
  ])('are two: %s, %s', (one, other) => {
    expect(isSameSchool(one, other)).toBe(false);
  });
});

it('spellings of one school in a text are joined, and its namesakes stay apart', () => {
  const names = ['Cwm Ffug', 'Cwm Ffug Primary', 'Ysgol Uwchradd Cwm Ffug', '', 'CWM FFUG HIGH'];
  expect([...joinSpellings(names)]).toEqual([
    ['Cwm Ffug', 'Cwm Ffug'],
    ['Cwm Ffug Primary', 'Cwm Ffug'],
    ['Ysgol Uwchradd Cwm Ffug', 'Ysgol Uwchradd Cwm Ffug'],
    ['', ''],
    ['CWM FFUG HIGH', 'Ysgol Uwchradd Cwm Ffug'],
  ]);
});

it('the secondary of the town is not taken for its primary', () => {
  const schools = ['Ysgol Gynradd Cwm Ffug'];
  expect(findSchool('Cwm Ffug Primary School:', schools)).toBe('Ysgol Gynradd Cwm Ffug');
  expect(findSchool('Ysgol Uwchradd Cwm Ffug', schools)).toBe('Ysgol Uwchradd Cwm Ffug');
});
