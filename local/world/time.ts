/** Instants, local times and Sheets serial numbers. Local times are strings `YYYY-MM-DDTHH:mm:ss`. */

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

/** Clocks are changed on a quarter of an hour, so until the next one the answer is the same. */
const QUARTER_MS = 900_000;
const offsets = new Map<string, number>();

/** Milliseconds the zone is ahead of UTC at that instant. */
export function offsetMs(epochMs: number, timeZone: string): number {
  const quarter = `${timeZone} ${Math.floor(epochMs / QUARTER_MS)}`;
  const known = offsets.get(quarter);
  if (known !== undefined) return known;
  const offset = readOffset(epochMs, timeZone);
  offsets.set(quarter, offset);
  return offset;
}

function readOffset(epochMs: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterFor(timeZone).formatToParts(epochMs)) {
    parts[type] = Number(value);
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second);
  return asUtc - Math.floor(epochMs / 1000) * 1000;
}

export function localOf(epochMs: number, timeZone: string): string {
  return new Date(epochMs + offsetMs(epochMs, timeZone)).toISOString().slice(0, 19);
}

/** Of a time that happens twice when the clocks go back, the first; of one that never happens, the hour after. */
export function epochOf(local: string, timeZone: string): number {
  const asUtc = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
  if (Number.isNaN(asUtc)) throw new Error(`not a local time: ${local}`);
  const before = asUtc - offsetMs(asUtc - 86_400_000, timeZone);
  const after = asUtc - offsetMs(asUtc + 86_400_000, timeZone);
  const real = [before, after].filter((epoch) => epoch + offsetMs(epoch, timeZone) === asUtc);
  return real.length > 0 ? Math.min(...real) : before;
}

const DAY_MS = 86_400_000;
const SERIAL_ZERO = Date.UTC(1899, 11, 30);

/** Days since 30 December 1899, as Sheets counts. */
export function serialOf(local: string): number {
  return (Date.parse(`${local}Z`) - SERIAL_ZERO) / DAY_MS;
}

export function localOfSerial(serial: number): string {
  return new Date(SERIAL_ZERO + Math.round(serial * 86_400) * 1000).toISOString().slice(0, 19);
}
