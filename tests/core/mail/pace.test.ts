import { minutesToSend, type UnitsSpent, waitForUnits } from '../../../src/core/mail/pace';

describe('pace', () => {
  it('does not wait while there are units left in the last minute', () => {
    expect(waitForUnits([], 100, 0)).toBe(0);
    expect(waitForUnits([{ atMs: 0, units: 5800 }], 100, 10)).toBe(0);
  });

  it('waits until enough units are a minute old', () => {
    const spent = [
      { atMs: 0, units: 50 },
      { atMs: 1000, units: 5850 },
    ];
    expect(waitForUnits(spent, 50, 2000)).toBe(58_000);
    expect(waitForUnits(spent, 51, 2000)).toBe(59_000);
  });

  it('never spends more than Gmail allows in any minute, and 350 messages take under eight', () => {
    const spent: UnitsSpent[] = [];
    let now = 0;
    for (let message = 0; message < 350; message++) {
      for (const units of [10, 100]) {
        now += waitForUnits(spent, units, now);
        spent.push({ atMs: now, units });
        now += 100;
      }
    }
    for (const { atMs } of spent) {
      const inMinute = spent.filter((one) => one.atMs <= atMs && one.atMs > atMs - 60_000);
      expect(inMinute.reduce((sum, { units }) => sum + units, 0)).toBeLessThanOrEqual(6000);
    }
    expect(now).toBeLessThan(8 * 60_000);
    expect(minutesToSend(350)).toBe(7);
  });
});
