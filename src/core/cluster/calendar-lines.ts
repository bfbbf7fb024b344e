/** One line of an iCalendar file (RFC 5545), its name and parameters in capitals. */
export type CalendarLine = {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
};

/** A VEVENT’s own lines, without those of its alarms. */
export type CalendarEvent = { readonly place: number; readonly lines: readonly CalendarLine[] };

type CalendarFile = {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
};

/** Whether a paste is a calendar file, or the events of one without its head. */
export function isCalendar(text: string): boolean {
  return (
    /^\s{0,50}BEGIN:VCALENDAR/i.test(text) || /^BEGIN:VEVENT\s{0,50}$/im.test(text.slice(0, 5_000))
  );
}

/** Lines that make no sense are passed over; an event that nothing ends still counts. */
export function readCalendarFile(text: string): CalendarFile {
  const events: { place: number; lines: CalendarLine[] }[] = [];
  const open: string[] = [];
  let name = '';
  for (const line of unfold(text)) {
    const read = readLine(line);
    if (!read) continue;
    const value = read.value.trim().toUpperCase();
    if (read.name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({ place: events.length + 1, lines: [] });
    } else if (read.name === 'END') {
      const index = open.lastIndexOf(value);
      if (index >= 0) open.length = index;
    } else if (open[open.length - 1] === 'VEVENT') events[events.length - 1]?.lines.push(read);
    else if (read.name === 'X-WR-CALNAME') name = unescapeText(read.value);
  }
  return { name, events };
}

/** RFC 5545 §3.3.11. */
export function unescapeText(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, character: string) =>
    character.toLowerCase() === 'n' ? '\n' : character,
  );
}

/** A line goes on where the next begins with a space. */
function unfold(text: string): readonly string[] {
  return text
    .replace(/\r\n|\r/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
}

function readLine(line: string): CalendarLine | null {
  const head = /^([A-Za-z0-9-]{1,60})(?=[;:])/.exec(line);
  if (!head) return null;
  const name = (head[1] ?? '').toUpperCase();
  const parameters: Record<string, string> = {};
  let place = name.length;
  while (line[place] === ';') {
    const end = endOfParameter(line, place + 1);
    const [key = '', ...value] = line.slice(place + 1, end).split('=');
    parameters[key.toUpperCase()] = value.join('=').replace(/"/g, '');
    place = end;
  }
  return line[place] === ':' ? { name, parameters, value: line.slice(place + 1) } : null;
}

/** Colons and semicolons between quotation marks belong to the parameter. */
function endOfParameter(line: string, start: number): number {
  let isQuoted = false;
  for (let place = start; place < line.length; place += 1) {
    const character = line[place];
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === ';' || character === ':')) return place;
  }
  return line.length;
}
