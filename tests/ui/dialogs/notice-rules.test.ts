import {
  changesByItself,
  firstStepOf,
  formatCountdown,
  mayPrepareAgain,
} from '../../../src/ui/dialogs/notice/steps';
import { readTypedCount } from '../../../src/ui/dialogs/notice/typed-count';
import { plan, withProgress } from '../../browser/notice-world';

describe('a typed number of messages', () => {
  it.each([
    ['338', 338],
    [' 338 ', 338],
    ['1,160', 1160],
    ['1 160', 1160],
    ['0', 0],
  ])('reads %p', (typed, count) => {
    expect(readTypedCount(typed)).toBe(count);
  });

  it.each(['', ' ', '338.0', '-338', '3e2', '=338', 'three', '338 messages', '99999999', '٣٣٨'])(
    'does not take %p for a number',
    (typed) => {
      expect(readTypedCount(typed)).toBeNull();
    },
  );
});

describe('where a chosen day opens', () => {
  it('shows the message of a day nobody has approved, and how far every other one is', () => {
    expect(firstStepOf(plan)).toBe('message');
    expect(firstStepOf(withProgress({ status: 'not approved' }))).toBe('message');
    for (const status of ['approved', 'sending', 'sent', 'stopped', 'void', 'missed'] as const) {
      expect(firstStepOf(withProgress({ status }))).toBe('send');
    }
  });

  it('looks again by itself only while something may happen', () => {
    const moving = (['approved', 'sending', 'sent', 'stopped', 'void', 'missed'] as const).filter(
      (status) => changesByItself(withProgress({ status })),
    );
    expect(moving).toEqual(['approved', 'sending']);
    expect(changesByItself(plan)).toBe(false);
  });

  it('offers another approval after a stop and after a changed fact, not after a sending', () => {
    expect(mayPrepareAgain(withProgress({ status: 'stopped' }))).toBe(true);
    expect(mayPrepareAgain(withProgress({ status: 'void' }))).toBe(true);
    expect(mayPrepareAgain(withProgress({ status: 'sent' }))).toBe(false);
  });
});

it('counts down in minutes and seconds and never below nought', () => {
  expect([600, 581.4, 65, 9, 0, -3].map(formatCountdown)).toEqual([
    '10:00',
    '9:41',
    '1:05',
    '0:09',
    '0:00',
    '0:00',
  ]);
});
