import { defineTable } from './table';

/** The tabs of PL Office that only the scheduled run and the menu commands write. */

export const projectsTable = defineTable({
  key: 'projects',
  workbook: 'office',
  sheetId: 1201,
  title: 'Projects',
  meaning: 'The register of research projects (P-26 to P-28).',
  writtenBy: 'machine',
  columns: {
    id: { header: 'Id', type: 'text', meaning: 'From the sidebar', width: 120, required: true },
    version: {
      header: 'Version',
      type: 'number',
      meaning: 'Of the text, counted from 1',
      width: 70,
    },
    state: {
      header: 'State',
      type: 'choice',
      choices: ['waiting', 'setting up', 'ready', 'withdrawn'],
      meaning: 'waiting is for the lead’s yes',
      width: 100,
    },
    title: { header: 'Title', type: 'text', meaning: 'Of the project', width: 260 },
    lead: { header: 'Lead', type: 'text', meaning: 'Staff id', width: 70 },
    team: { header: 'Team', type: 'text', meaning: 'Staff ids, comma between them', width: 120 },
    question: {
      header: 'Question',
      type: 'long',
      meaning: 'What the project asks (P-28)',
      width: 260,
    },
    objective: { header: 'Objective', type: 'long', meaning: 'P-28', width: 260 },
    baseline: {
      header: 'Baseline',
      type: 'long',
      meaning: 'Where things stand at the start (P-28)',
      width: 260,
    },
    measure: {
      header: 'How we will know',
      type: 'long',
      meaning: 'The measure of success (P-28)',
      width: 260,
    },
    starts: { header: 'Starts', type: 'date', meaning: 'First day', width: 100 },
    ends: { header: 'Ends', type: 'date', meaning: 'Last day planned', width: 100 },
    priority: {
      header: 'Priority',
      type: 'text',
      meaning: 'Id from Priorities, SDP or MER; empty is own interest (P-27, P-87)',
      width: 80,
    },
    folderLink: {
      header: 'Folder',
      type: 'link',
      meaning: 'In the Professional Learning Team area',
      width: 200,
    },
    documentLink: { header: 'Document', type: 'link', meaning: 'The working document', width: 200 },
    savedAt: {
      header: 'Saved at',
      type: 'moment',
      meaning: 'When the person saved it',
      width: 130,
    },
  },
});

export const entriesTable = defineTable({
  key: 'entries',
  workbook: 'office',
  sheetId: 1202,
  title: 'Entries',
  meaning: 'The lasting record of professional learning, one row an entry (P-03, P-11, P-14).',
  writtenBy: 'machine',
  columns: {
    id: { header: 'Id', type: 'text', meaning: 'From the sidebar', width: 120, required: true },
    version: { header: 'Version', type: 'number', meaning: 'Counted from 1', width: 70 },
    state: {
      header: 'State',
      type: 'choice',
      choices: ['live', 'withdrawn'],
      meaning: 'A withdrawn entry keeps its id and date only',
      width: 90,
    },
    staff: { header: 'Staff', type: 'text', meaning: 'Staff id', width: 70 },
    date: { header: 'Date', type: 'date', meaning: 'When it was done', width: 100 },
    what: { header: 'What', type: 'text', meaning: 'What the person did', width: 260 },
    hours: { header: 'Hours', type: 'number', meaning: 'In hours', width: 60 },
    form: {
      header: 'Form',
      type: 'text',
      meaning: 'Id from Options, list form (P-14)',
      width: 120,
    },
    idea: {
      header: 'Whose idea',
      type: 'choice',
      choices: ['priority', 'interest', 'both'],
      meaning: 'School priority, own interest or both (P-11)',
      width: 90,
    },
    priority: { header: 'Priority', type: 'text', meaning: 'Id from Priorities', width: 80 },
    change: {
      header: 'What will change for learners',
      type: 'long',
      meaning: 'In the person’s words',
      width: 320,
    },
    bringToInset: { header: 'Bring to INSET', type: 'yesNo', meaning: 'P-22', width: 110 },
    savedAt: {
      header: 'Saved at',
      type: 'moment',
      meaning: 'When the person saved this version',
      width: 130,
    },
  },
});

export const noticesTable = defineTable({
  key: 'notices',
  workbook: 'office',
  sheetId: 1203,
  title: 'Notices',
  meaning: 'What was approved to be sent to families, by whom, and for which facts (P-62).',
  writtenBy: 'machine',
  columns: {
    id: { header: 'Id', type: 'text', meaning: 'One approval', width: 160, required: true },
    day: { header: 'INSET day', type: 'text', meaning: 'Id from INSET days', width: 80 },
    state: {
      header: 'State',
      type: 'choice',
      choices: ['approved', 'stopped', 'void'],
      meaning: 'void is by a changed fact',
      width: 90,
    },
    facts: {
      header: 'Facts',
      type: 'text',
      meaning: 'A fingerprint of all that the message says',
      width: 140,
    },
    count: {
      header: 'Count',
      type: 'number',
      meaning: 'Messages approved, typed by the approver',
      width: 70,
    },
    approvedBy: { header: 'Approved by', type: 'text', meaning: 'Staff id', width: 90 },
    approvedAt: { header: 'Approved at', type: 'moment', meaning: 'When', width: 130 },
    noticeAt: { header: 'Leaves at', type: 'moment', meaning: 'Not before this', width: 130 },
    reminderAt: {
      header: 'Reminder at',
      type: 'moment',
      meaning: 'Empty where no reminder is due',
      width: 130,
    },
  },
});

export const outboxTable = defineTable({
  key: 'outbox',
  workbook: 'office',
  sheetId: 1204,
  title: 'Outbox',
  meaning: 'One row a message: who is told what, when, and how far it is.',
  writtenBy: 'machine',
  columns: {
    key: {
      header: 'Key',
      type: 'text',
      meaning: 'One message, for ever',
      width: 240,
      required: true,
    },
    kind: {
      header: 'Kind',
      type: 'choice',
      choices: ['family notice', 'family reminder', 'staff reminder', 'project', 'report'],
      meaning: 'Which message it is',
      width: 120,
    },
    about: {
      header: 'About',
      type: 'text',
      meaning: 'Notice, INSET day or project it belongs to',
      width: 160,
    },
    stage: {
      header: 'Stage',
      type: 'text',
      meaning: 'notice, reminder, or days before',
      width: 80,
    },
    person: { header: 'Person', type: 'text', meaning: 'Id from Contacts or Staff', width: 80 },
    address: { header: 'Address', type: 'text', meaning: 'The one recipient', width: 220 },
    language: {
      header: 'Language',
      type: 'choice',
      choices: ['en', 'cy'],
      meaning: 'Which language comes first',
      width: 80,
    },
    facts: { header: 'Facts', type: 'text', meaning: 'Fingerprint of what it says', width: 140 },
    notBefore: { header: 'Not before', type: 'moment', meaning: 'Leaves from then', width: 130 },
    notAfter: { header: 'Not after', type: 'moment', meaning: 'Missed after then', width: 130 },
    state: {
      header: 'State',
      type: 'choice',
      choices: [
        'waiting',
        'sending',
        'sent',
        'missed',
        'left out',
        'draft gone',
        'failed',
        'stopped',
      ],
      meaning: 'How far it is',
      width: 90,
    },
    draftId: { header: 'Draft', type: 'text', meaning: 'Gmail’s id of the draft', width: 120 },
    account: {
      header: 'Account',
      type: 'text',
      meaning: 'Whose Gmail holds the draft',
      width: 180,
    },
    sendingSince: {
      header: 'Sending since',
      type: 'moment',
      meaning: 'Written before it is sent',
      width: 130,
    },
    sentAt: { header: 'Sent at', type: 'moment', meaning: 'When', width: 130 },
    detail: { header: 'Detail', type: 'text', meaning: 'Why it is as it is', width: 240 },
  },
});

export const madeTable = defineTable({
  key: 'made',
  workbook: 'office',
  sheetId: 1205,
  title: 'Made',
  meaning:
    'Every folder, document, share and calendar event this workbook made, so that none is made twice.',
  writtenBy: 'machine',
  hidden: true,
  columns: {
    key: {
      header: 'Key',
      type: 'text',
      meaning: 'What was made, for which row',
      width: 240,
      required: true,
    },
    id: { header: 'Google id', type: 'text', meaning: 'Drive or Calendar id', width: 240 },
    link: { header: 'Link', type: 'link', meaning: 'Opens it', width: 240 },
    state: {
      header: 'State',
      type: 'choice',
      choices: ['making', 'made', 'gone', 'ended', 'failed'],
      meaning: 'making is recorded before the act',
      width: 80,
    },
    facts: {
      header: 'Facts',
      type: 'text',
      meaning: 'Fingerprint of what it was made from; of what failed, why',
      width: 140,
    },
    at: { header: 'At', type: 'moment', meaning: 'When', width: 130 },
  },
});

export const trailTable = defineTable({
  key: 'trail',
  workbook: 'office',
  sheetId: 1206,
  title: 'Trail',
  meaning: 'Who ran what, when, with what result. No addresses, no texts.',
  writtenBy: 'machine',
  columns: {
    at: { header: 'At', type: 'moment', meaning: 'When', width: 130 },
    who: { header: 'Who', type: 'text', meaning: 'Staff id, or schedule', width: 80 },
    what: { header: 'What', type: 'text', meaning: 'The command', width: 160 },
    result: { header: 'Result', type: 'text', meaning: 'What came of it', width: 420 },
  },
});

export const stateTable = defineTable({
  key: 'state',
  workbook: 'office',
  sheetId: 1207,
  title: 'State',
  meaning: 'What the scheduled run remembers from one run to the next.',
  writtenBy: 'machine',
  hidden: true,
  columns: {
    key: { header: 'Key', type: 'text', meaning: 'What is remembered', width: 200, required: true },
    value: { header: 'Value', type: 'text', meaning: 'Its value', width: 400 },
  },
});
