/** Gmail’s quota units: https://developers.google.com/workspace/gmail/api/reference/quota */
export const mailUnits = { create: 10, send: 100, list: 5, get: 5, delete: 10 } as const;

/** A person may spend 6,000 units in any 60 seconds; a little is left for their own mail. */
const unitsAMinute = 5_900;
const minuteMs = 60_000;

export type UnitsSpent = { readonly atMs: number; readonly units: number };

/** Milliseconds to wait before `units` more may be spent, given what was spent when. */
export function waitForUnits(spent: readonly UnitsSpent[], units: number, nowMs: number): number {
  const recent = spent.filter(({ atMs }) => atMs > nowMs - minuteMs);
  let sum = recent.reduce((total, one) => total + one.units, units);
  for (const one of recent) {
    if (sum <= unitsAMinute) return 0;
    sum -= one.units;
    if (sum <= unitsAMinute) return one.atMs + minuteMs - nowMs;
  }
  return 0;
}

/** Milliseconds after which so many messages have left, when each takes `messageMs` besides. */
export function timeToSend(
  spent: readonly UnitsSpent[],
  messages: number,
  nowMs: number,
  messageMs: number,
): number {
  const units = messages * (mailUnits.create + mailUnits.send);
  return waitForUnits(spent, units, nowMs) + messages * messageMs;
}

/** Whole minutes that sending takes at Gmail’s pace. */
export function minutesToSend(messages: number): number {
  return Math.ceil((messages * (mailUnits.create + mailUnits.send)) / 6_000);
}
