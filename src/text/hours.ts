/**
 * `6 h`, `1 h 30 min`, `45 min`, from minutes. The signs are the international ones, the same in both
 * languages, so that no noun follows a number from a variable.
 */
export function formatHours(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const hours = Math.floor(whole / 60);
  const rest = whole % 60;
  if (rest === 0) return `${hours}\u00a0h`;
  return hours === 0 ? `${rest}\u00a0min` : `${hours}\u00a0h ${rest}\u00a0min`;
}
