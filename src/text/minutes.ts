import type { Language } from '../core/language';

export const welshNeedsProofRead = true;

/**
 * A length of time as a school says it: `2 h 30 min`, `2 awr 30 mun`. The Welsh is shortened so that no
 * noun mutates after a number.
 */
export function formatMinutes(minutes: number, language: Language): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  const unit = units[language];
  if (hours === 0) return `${rest} ${unit.minutes}`;
  return rest === 0 ? `${hours} ${unit.hours}` : `${hours} ${unit.hours} ${rest} ${unit.minutes}`;
}

const units = {
  en: { hours: 'h', minutes: 'min' },
  cy: { hours: 'awr', minutes: 'mun' },
} as const satisfies Readonly<Record<Language, { hours: string; minutes: string }>>;
