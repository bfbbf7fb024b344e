import { formatMinutes } from '../../src/text/minutes';

it.each([
  [360, '6 h', '6 awr'],
  [150, '2 h 30 min', '2 awr 30 mun'],
  [45, '45 min', '45 mun'],
  [0, '0 min', '0 mun'],
  [-30, '0 min', '0 mun'],
  [119.6, '2 h', '2 awr'],
])('says %d minutes as hours in both languages', (minutes, english, welsh) => {
  expect(formatMinutes(minutes, 'en')).toBe(english);
  expect(formatMinutes(minutes, 'cy')).toBe(welsh);
});
