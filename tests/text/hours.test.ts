import { formatHours } from '../../src/text/hours';

const plain = (minutes: number) => formatHours(minutes).replace(/\u00a0/g, ' ');

it.each([
  [0, '0 h'],
  [45, '45 min'],
  [60, '1 h'],
  [90, '1 h 30 min'],
  [360, '6 h'],
  [1440, '24 h'],
])('says %d minutes as %s', (minutes, said) => {
  expect(plain(minutes)).toBe(said);
});

it('rounds to whole minutes, carries them into the hour, and never goes below nothing', () => {
  expect(plain(59.6)).toBe('1 h');
  expect(plain(-30)).toBe('0 h');
});

it('keeps a number and its sign on one line', () => {
  expect(formatHours(90)).toBe('1\u00a0h 30\u00a0min');
});
