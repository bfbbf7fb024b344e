/** Mailboxes and calendars as people see them. */
import type { CalendarView, Mail, MailView } from '../types';
import type { EventRecord, MessageRecord } from '../world/records';
import { localOf } from '../world/time';
import { clock, type World } from '../world/world';

function view(world: World, { id, from, to, subject, at, raw }: MessageRecord): MailView {
  return { id, from, to: [...to], subject, at: localOf(at, clock(world).timeZone), raw };
}

export function mailByHand(world: World): Mail {
  const { store } = world;
  const messages = (test: (message: MessageRecord) => boolean): MailView[] =>
    store
      .all('messages')
      .filter(test)
      .map((message) => view(world, message));
  return {
    inbox: (address) => messages(({ to }) => to.includes(address.toLowerCase())),
    sent: (address) => messages(({ from }) => from === address.toLowerCase()),
    all: () => messages(() => true),
    drafts: (address) =>
      store
        .all('drafts')
        .filter(({ account }) => account === address.toLowerCase())
        .map((draft) => view(world, draft)),
    deleteDraft(address, id) {
      if (store.get('drafts', id)?.account === address.toLowerCase()) store.remove('drafts', id);
    },
  };
}

export function calendarsOf(world: World, address: string): CalendarView[] {
  return world.store
    .all('calendars')
    .filter(({ owner }) => owner === address.toLowerCase())
    .map(({ id, owner, resource }) => ({
      id,
      owner,
      summary: String(resource.summary),
      events: liveEvents(world, id).map((event) => ({ ...event.resource })),
    }));
}

function liveEvents(world: World, calendarId: string): EventRecord[] {
  return world.store
    .all('events')
    .filter((event) => event.calendarId === calendarId && event.resource.status !== 'cancelled');
}

const escapeText = (value: unknown): string =>
  String(value)
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n');

/** RFC 5545: lines of at most 75 octets. */
function fold(line: string): string {
  const pieces: string[] = [''];
  for (const letter of line) {
    const last = pieces.at(-1) ?? '';
    if (Buffer.byteLength(last + letter) > 74) pieces.push(letter);
    else pieces[pieces.length - 1] = last + letter;
  }
  return pieces.join('\r\n ');
}

function moment(name: string, value: unknown, timeZone: string): string {
  const { date, dateTime } = (value ?? {}) as { date?: string; dateTime?: string };
  if (date) return `${name};VALUE=DATE:${date.replace(/-/g, '')}`;
  const local = dateTime ?? '';
  if (/(Z|[+-]\d\d:\d\d)$/.test(local)) {
    return `${name}:${new Date(local).toISOString().replace(/[-:]|\.\d+/g, '')}`;
  }
  return `${name};TZID=${timeZone}:${local.slice(0, 19).replace(/[-:]/g, '')}`;
}

/** The calendar as a file other calendar programs open. */
export function icsOf(world: World, calendarId: string): string {
  const { resource } = world.store.need('calendars', calendarId);
  const timeZone = String(resource.timeZone);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Local workspace//EN'];
  lines.push(`X-WR-CALNAME:${escapeText(resource.summary)}`);
  for (const { resource: event } of liveEvents(world, calendarId)) {
    const stamp = String(event.updated).replace(/[-:]|\.\d+/g, '');
    lines.push('BEGIN:VEVENT', `UID:${String(event.iCalUID)}`, `DTSTAMP:${stamp}`);
    lines.push(moment('DTSTART', event.start, timeZone), moment('DTEND', event.end, timeZone));
    for (const key of ['summary', 'description', 'location']) {
      if (event[key]) lines.push(`${key.toUpperCase()}:${escapeText(event[key])}`);
    }
    lines.push('END:VEVENT');
  }
  lines.push('END:VCALENDAR', '');
  return lines.map(fold).join('\r\n');
}
