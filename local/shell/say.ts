/** Times and amounts in words. */

/** `2026-11-09T08:00:00` as `Monday 9 November 2026, 08:00`. */
export function sayMoment(local: string): string {
  return `${sayDate(local)}, ${local.slice(11, 16)}`;
}

export function sayDate(local: string): string {
  const date = new Date(`${local.slice(0, 10)}T00:00:00Z`);
  const say = (options: Intl.DateTimeFormatOptions) =>
    date.toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' });
  return `${say({ weekday: 'long' })} ${say({ day: 'numeric', month: 'long', year: 'numeric' })}`;
}

export function sayMonth(local: string): string {
  return new Date(`${local.slice(0, 7)}-01T00:00:00Z`).toLocaleDateString('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

export function saySeconds(seconds: number): string {
  return `${seconds.toLocaleString('en-GB', { maximumFractionDigits: 1 })} s`;
}

const roleWords: Readonly<Record<string, string>> = {
  owner: 'Owner',
  organizer: 'Manager',
  fileOrganizer: 'Content manager',
  writer: 'Can edit',
  commenter: 'Can comment',
  reader: 'Can read',
};

export function sayRole(role: string): string {
  return roleWords[role] ?? role;
}

const scriptNames: Readonly<Record<string, string>> = {
  log: 'PL Log',
  office: 'PL Office',
  page: 'My page',
};

export function sayScript(script: string): string {
  return scriptNames[script] ?? script;
}
