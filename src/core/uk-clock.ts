import { addDays, addMinutes, at, type LocalMoment, weekdayOf } from './civil-date';

/** What the clock on the wall says in Wales at a moment given in UTC (`2026-10-23T15:00`). */
export function toUkTime(utc: LocalMoment): LocalMoment {
  return isSummer(utc) ? addMinutes(utc, 60) : utc;
}

/** The moment in UTC at which the clock on the wall in Wales says this. */
export function toUtc(ukTime: LocalMoment): LocalMoment {
  const inSummer = addMinutes(ukTime, -60);
  return toUkTime(inSummer) === ukTime ? inSummer : ukTime;
}

/** Since 1996 from the last Sunday in March to the last in October, both at 01:00 UTC. */
function isSummer(utc: LocalMoment): boolean {
  const year = utc.slice(0, 4);
  return utc >= changeOf(`${year}-03-31`) && utc < changeOf(`${year}-10-31`);
}

function changeOf(lastDay: string): LocalMoment {
  return at(addDays(lastDay, -weekdayOf(lastDay)), '01:00');
}
