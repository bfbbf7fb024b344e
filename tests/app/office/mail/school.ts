import PostalMime from 'postal-mime';
import { deliverMail, type MailOutcome } from '../../../../src/app/office/mail/deliver-mail';
import { queueDueMail } from '../../../../src/app/office/mail/queue-due-mail';
import { approveNotice } from '../../../../src/app/office/notice/approve-notice';
import { prepareNotice } from '../../../../src/app/office/notice/prepare-notice';
import { eventTables, officeTables } from '../../../../src/app/office/office-data';
import { openSession } from '../../../../src/app/office/session';
import type { OutboxRow } from '../../../../src/core/mail/outbox';
import {
  contactsTable,
  type insetDaysTable,
  outboxTable,
  type Row,
  type staffTable,
  type Table,
} from '../../../../src/core/tables';
import type { NoticePlan } from '../../../../src/core/wire/office-server';
import {
  findSheet,
  keyedRows,
  makeBook,
  makeTab,
  makeTabs,
  rowsIn,
  type TabRows,
} from '../../../fakes/books';
import { type FakeOffice, makeOffice } from '../../../fakes/office';

export const lead = 's02@cwmffug.example.org';
const head = 's01@cwmffug.example.org';

const settings = {
  'school-name-en': 'Cwm Ffug Primary School',
  'school-name-cy': 'Ysgol Gynradd Cwm Ffug',
  'sender-name': 'Ysgol Gynradd Cwm Ffug',
  'reply-to': 'swyddfa@cwmffug.example.org',
  signatory: 'Ann Prawf',
};

export const staff: readonly Partial<Row<typeof staffTable>>[] = [
  { id: 'S01', name: 'Ann Prawf', address: head, officeRole: 'Headteacher', language: 'cy' },
  { id: 'S02', name: 'Nia Enghraifft', address: lead, officeRole: 'PL lead', language: 'en' },
  { id: 'S03', name: 'Llŷr Ffug', address: 's03@cwmffug.example.org' },
  { id: 'S98', name: 'Wedi Gadael', address: 's98@cwmffug.example.org', leaves: '2026-08-31' },
  { id: 'S99', name: 'Heb Gyfeiriad', address: '' },
];

/** When families are told of `day`. */
export const noticeTime = '2026-11-16T16:00';

/** 28 school days before is Monday 16 November 2026. */
export const day: Partial<Row<typeof insetDaysTable>> = {
  id: 'D3',
  date: '2026-12-14',
  titleEnglish: 'Additional learning needs',
  titleWelsh: 'Anghenion dysgu ychwanegol',
  aimEnglish: 'Know the new code',
  purposeEnglish: 'Every learner is included',
  outcomeEnglish: 'A plan for each class',
  priority: 'P3',
  pupilsReturn: '2026-12-15',
  clubsEnglish: 'There will be no breakfast club or after-school club.',
  clubsWelsh: 'Ni fydd clwb brecwast na chlwb ar ôl ysgol.',
};

export const contacts: readonly Partial<Row<typeof contactsTable>>[] = [
  { id: 'R001', name: 'A. Rhiant-Prawf', address: 'r001@rhieni.example.org', language: 'cy' },
  { id: 'R002', name: 'B. Rhiant-Prawf', address: 'r002@rhieni.example.org', language: 'en' },
  { id: 'R003', name: 'C. Gofalwr-Ffug', address: 'r003@rhieni.example.com', language: 'both' },
  { id: 'R004', name: 'D. Sampl', address: 'R004@Rhieni.Example.org', language: 'en' },
  { id: 'R005', name: 'D. Sampl', address: 'r004@rhieni.example.org', language: 'en' },
  { id: 'R006', name: 'E. Ffug', address: '', language: 'cy' },
  { id: 'R007', name: 'F. Ffug', address: 'r007@rhieni', language: 'en' },
  { id: 'R008', name: 'G. Prawf', address: 'r008@rhieni.example.org', status: 'opted out' },
  { id: 'R009', name: 'Ŵ. Enghraifft', address: 'r009@rhieni.example.org', language: 'cy' },
];

/** Those of `contacts` who get a message, in the order of the addresses. */
export const told = [
  'r001@rhieni.example.org',
  'r002@rhieni.example.org',
  'r003@rhieni.example.com',
  'r004@rhieni.example.org',
  'r009@rhieni.example.org',
];

const tables = { ...officeTables, ...eventTables };

const usual: TabRows<typeof tables> = {
  staff,
  priorities: [{ id: 'P3', kind: 'SDP', english: 'Inclusion', welsh: 'Cynhwysiant', active: true }],
  days: [day],
  terms: [
    { year: '2026-27', kind: 'term', first: '2026-09-01', last: '2026-12-18' },
    { year: '2026-27', kind: 'holiday', first: '2026-10-26', last: '2026-10-30' },
    { year: '2026-27', kind: 'term', first: '2027-01-04', last: '2027-07-20' },
  ],
  state: keyedRows({ 'contacts-id': 'contacts', runner: lead, 'next-mail-at': '' }),
};

export type School = FakeOffice & {
  rows(): readonly OutboxRow[];
  /** Address and state of every family row of a stage, sorted. */
  states(stage: 'notice' | 'reminder'): readonly string[];
  /** As typed by hand: one cell of the row whose first cell is `id`. */
  type(table: Table, id: string, column: string, value: string | null): void;
  /** One scheduled run’s mail, as the run does it. */
  run(deadlineMs?: number): MailOutcome;
  /** Subjects and recipients of everything sent so far. */
  read(): Promise<readonly { to: string; subject: string; text: string }[]>;
};

/** PL Office’s tabs, and those of `Contacts`. */
export type SchoolRows = Omit<TabRows<typeof tables>, 'settings'> & {
  readonly contacts?: readonly Partial<Row<typeof contactsTable>>[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly now?: string;
};

export function makeSchool(rows: SchoolRows = {}): School {
  const office = makeOffice({ address: lead, now: rows.now ?? '2026-11-09T08:30' });
  const filled: TabRows<typeof tables> = {
    ...usual,
    ...rows,
    settings: keyedRows({ ...settings, ...rows.settings }),
  };
  makeBook(office.books, 'office', makeTabs(tables, filled));
  makeBook(office.books, 'contacts', [makeTab(contactsTable, rows.contacts ?? contacts)]);
  const readRows = (): readonly OutboxRow[] => rowsIn(office.books, outboxTable);
  return {
    ...office,
    rows: readRows,
    states: (stage) =>
      readRows()
        .filter((row) => row.kind.startsWith('family') && row.stage === stage)
        .map(({ address, state: one }) => `${address} ${one}`)
        .sort(),
    type: (table, id, column, value) => typeCell(office, table, id, column, value),
    run: (deadlineMs = 260_000) => runMail(office, deadlineMs),
    read: () => Promise.all(office.mail.sent.map(readMessage)),
  };
}

/** What `performRun` does about mail, under the lock. */
export function runMail({ context }: FakeOffice, deadlineMs = 260_000): MailOutcome {
  const done = context.lock.tryWith(() => {
    const session = openSession(context);
    queueDueMail(session);
    const { outcome, afterWrite } = deliverMail(session, context.clock.now().epochMs + deadlineMs);
    session.write();
    afterWrite();
    return outcome;
  });
  if (!done) throw new Error('another run is at work');
  return done;
}

/** What the page sends for day D3 when the number is typed as it is shown. */
export function approvalOf(plan: Pick<NoticePlan, 'count' | 'facts'>, rest: object = {}) {
  const { count, facts } = plan;
  return { dayId: 'D3', typedCount: String(count), facts, newFamiliesOnly: false, ...rest };
}

/** Looks at the plan and approves what it shows. */
export function approve({ context }: FakeOffice, dayId = 'D3'): NoticePlan {
  const plan = prepareNotice(context, dayId);
  return approveNotice(context, approvalOf(plan, { dayId }));
}

async function readMessage(mime: string) {
  const { to, cc, bcc, subject, text } = await new PostalMime().parse(mime);
  if (cc || bcc || to?.length !== 1) throw new Error('not exactly one recipient');
  return { to: to[0]?.address ?? '', subject: subject ?? '', text: text ?? '' };
}

function typeCell(
  office: FakeOffice,
  table: Table,
  id: string,
  column: string,
  value: string | null,
): void {
  const { cells } = findSheet(office.books, table.workbook, table.sheetId);
  const place = Object.keys(table.columns).indexOf(column);
  const line = cells.find(([first]) => first === id);
  if (!line || place < 0) throw new Error(`no ${column} of ${id}`);
  while (line.length <= place) line.push(null);
  line[place] = value;
}
