import type { FileNode } from '../../local/index';
import { lead, type TestSchool } from './school';
import type { Tally } from './tally';

/** How often each thing is there, by a name that says what makes it the same thing. */
export type Facts = {
  /** Messages by recipient and subject. */
  readonly messages: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, number>;
  /** Folders, documents, who may see them, calendars, events, triggers, drafts. */
  readonly things: ReadonlyMap<string, number>;
};

type Counts = Map<string, number>;
type Line = Record<string, string>;

const countedTabs = [
  ['log', 'Log', (row: Line) => Object.values(row).slice(0, 3).join(' ')],
  ['log', 'Projects', (row: Line) => Object.values(row)[1] ?? ''],
  ['office', 'Entries', (row: Line) => `${row.What} ${row.Date} ${row.State}`],
  ['office', 'Projects', (row: Line) => `${row.Title} ${row.State}`],
  ['office', 'Notices', (row: Line) => `${row['INSET day']} ${row.State}`],
  ['office', 'Outbox', (row: Line) => `${row.Kind} ${row.Address} ${row.State}`],
  ['office', 'INSET days', (row: Line) => `${row.Id} ${row.Date} ${row.Title} ${row.State}`],
  ['office', 'Sessions', (row: Line) => `${row.Id} ${row.Date} ${row['Ends at']} ${row.State}`],
  ['office', 'Agenda', (row: Line) => `${row['Day or session']} ${row.Order} ${row.Item}`],
  ['office', 'Actions', (row: Line) => `${row.Id} ${row.Action} ${row['Closed on']}`],
  ['office', 'INSET rules', (row: Line) => Object.values(row).join(' ')],
  ['office', 'Cluster', (row: Line) => `${row.School} ${row['Closed to pupils on']}`],
  ['office', 'Changes', (row: Line) => `${row['Day or session']} ${row.What} ${row.After}`],
  ['office', 'Attendance', (row: Line) => Object.values(row).slice(1).join(' ')],
  ['office', 'Catch-up', (row: Line) => `${row['INSET day']} ${row.Staff} ${row.Event} ${row.Due}`],
  ['office', 'Evaluations', (row: Line) => Object.values(row).slice(1).join(' ')],
  ['office', 'Requests', (row: Line) => `${row.Staff} ${row.Request} ${row.State}`],
  ['office', 'Settings', (row: Line) => `${row.Setting}=${row.Value}`],
] as const;

export function findFacts(school: TestSchool): Facts {
  return { messages: countMessages(school), rows: countRows(school), things: countThings(school) };
}

function countMessages({ workspace }: TestSchool): Counts {
  const messages: Counts = new Map();
  for (const { to, subject } of workspace.mail.all()) {
    for (const address of to) add(messages, `${address}: ${subject}`);
  }
  return messages;
}

function countRows(school: TestSchool): Counts {
  const rows: Counts = new Map();
  const tabs = { log: school.tabs('log'), office: school.tabs('office') };
  for (const [workbook, title, name] of countedTabs) {
    for (const row of tabs[workbook].get(title) ?? []) {
      add(rows, `${workbook} ${title}: ${name(row)}`);
    }
  }
  // Saving reads nothing, so a save whose answer was lost may append its event again: the same event.
  for (const { kind, id, version } of tabs.log.get('Journal') ?? []) {
    rows.set(`log Journal: ${kind} ${id} ${version}`, 1);
  }
  return rows;
}

function countThings({ workspace }: TestSchool): Counts {
  const things: Counts = new Map();
  const { files, calendar, triggers, mail } = workspace;
  const visit = (node: FileNode, path: string): void => {
    const place = `${path}/${node.name}`;
    add(things, place);
    for (const { who, role } of files.access(node.id)) add(things, `${place}: ${who} ${role}`);
    for (const child of node.children) visit(child, place);
  };
  for (const node of files.tree(lead)) visit(node, '');
  for (const { summary, events } of calendar.list(lead)) {
    add(things, `${events.length === 0 ? 'empty ' : ''}calendar ${summary}`);
    for (const event of events) add(things, `event ${String(event.summary)}`);
  }
  for (const { functionName, creator } of triggers()) {
    add(things, `trigger ${functionName} ${creator}`);
  }
  for (const { subject } of mail.drafts(lead)) add(things, `draft ${subject}`);
  return things;
}

function add(counts: Counts, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** Names what differs, or is empty, and counts it. */
export function compareFacts(
  wanted: Facts,
  found: Facts,
  tally: Tally,
  allowsEmptyCalendar = false,
): string {
  const messages = compareCounts(wanted.messages, found.messages);
  const rows = compareCounts(wanted.rows, found.rows);
  const things = compareCounts(wanted.things, found.things);
  const strange = things.strange.filter(
    (name) =>
      !(allowsEmptyCalendar && /^empty calendar /.test(name) && found.things.get(name) === 1),
  );
  tally.emptyCalendars += things.strange.length - strange.length;
  tally.messagesLost += messages.lost.length;
  tally.messagesDoubled += messages.doubled.length;
  tally.messagesUnapproved += messages.strange.length;
  tally.rowsLost += rows.lost.length;
  tally.rowsDoubled += rows.doubled.length + rows.strange.length;
  tally.thingsLost += things.lost.length;
  tally.thingsDoubled += things.doubled.length + strange.length;
  return [messages, rows, { ...things, strange }].map(describe).filter(Boolean).join('; ');
}

/** `strange`: what is not there at all where nothing fails. */
type Difference = { lost: string[]; doubled: string[]; strange: string[] };

function compareCounts(
  wanted: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
): Difference {
  const difference: Difference = { lost: [], doubled: [], strange: [] };
  for (const name of new Set([...wanted.keys(), ...found.keys()])) {
    const want = wanted.get(name) ?? 0;
    const have = found.get(name) ?? 0;
    if (have < want) difference.lost.push(name);
    else if (have > want) (want === 0 ? difference.strange : difference.doubled).push(name);
  }
  return difference;
}

function describe({ lost, doubled, strange }: Difference): string {
  const part = (word: string, names: readonly string[]): string =>
    names.length === 0 ? '' : `${word} ${names.slice(0, 3).join(' | ')} (${names.length})`;
  return [part('lost', lost), part('doubled', doubled), part('strange', strange)]
    .filter(Boolean)
    .join(', ');
}
