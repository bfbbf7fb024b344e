import { defineTable } from './table';

/** The tabs of PL Office that only the scheduled run and the menu commands write. */

export const projectsTable = defineTable({
  key: 'projects',
  workbook: 'office',
  sheetId: 1201,
  title: 'Projects',
  writtenBy: 'machine',
  columns: {
    id: { header: 'Id', type: 'text', width: 120, required: true },
    version: { header: 'Version', type: 'number', width: 70 },
    state: {
      header: 'State',
      type: 'choice',
      choices: ['waiting', 'setting up', 'ready', 'withdrawn'],
      width: 100,
    },
    title: { header: 'Title', type: 'text', width: 260 },
    lead: { header: 'Lead', type: 'text', width: 70 },
    team: { header: 'Team', type: 'text', width: 120 },
    question: { header: 'Question', type: 'long', width: 260 },
    objective: { header: 'Objective', type: 'long', width: 260 },
    baseline: { header: 'Baseline', type: 'long', width: 260 },
    measure: { header: 'How we will know', type: 'long', width: 260 },
    starts: { header: 'Starts', type: 'date', width: 100 },
    ends: { header: 'Ends', type: 'date', width: 100 },
    priority: { header: 'Priority', type: 'text', width: 80 },
    folderLink: { header: 'Folder', type: 'link', width: 200 },
    documentLink: { header: 'Document', type: 'link', width: 200 },
    savedAt: { header: 'Saved at', type: 'moment', width: 130 },
  },
});

export const entriesTable = defineTable({
  key: 'entries',
  workbook: 'office',
  sheetId: 1202,
  title: 'Entries',
  writtenBy: 'machine',
  columns: {
    id: { header: 'Id', type: 'text', width: 120, required: true },
    version: { header: 'Version', type: 'number', width: 70 },
    state: { header: 'State', type: 'choice', choices: ['live', 'withdrawn'], width: 90 },
    staff: { header: 'Staff', type: 'text', width: 70 },
    date: { header: 'Date', type: 'date', width: 100 },
    what: { header: 'What', type: 'text', width: 260 },
    hours: { header: 'Hours', type: 'number', width: 60 },
    form: { header: 'Form', type: 'text', width: 120 },
    idea: {
      header: 'Whose idea',
      type: 'choice',
      choices: ['priority', 'interest', 'both'],
      width: 90,
    },
    priority: { header: 'Priority', type: 'text', width: 80 },
    change: { header: 'What will change for learners', type: 'long', width: 320 },
    bringToInset: { header: 'Bring to INSET', type: 'yesNo', width: 110 },
    savedAt: { header: 'Saved at', type: 'moment', width: 130 },
  },
});

export const noticesTable = defineTable({
  key: 'notices',
  workbook: 'office',
  sheetId: 1203,
  title: 'Notices',
  writtenBy: 'machine',
  columns: {
    id: { header: 'Id', type: 'text', width: 160, required: true },
    day: { header: 'INSET day', type: 'text', width: 80 },
    state: { header: 'State', type: 'choice', choices: ['approved', 'stopped', 'void'], width: 90 },
    facts: { header: 'Facts', type: 'text', width: 140 },
    count: { header: 'Count', type: 'number', width: 70 },
    approvedBy: { header: 'Approved by', type: 'text', width: 90 },
    approvedAt: { header: 'Approved at', type: 'moment', width: 130 },
    noticeAt: { header: 'Leaves at', type: 'moment', width: 130 },
    reminderAt: { header: 'Reminder at', type: 'moment', width: 130 },
  },
});

export const outboxTable = defineTable({
  key: 'outbox',
  workbook: 'office',
  sheetId: 1204,
  title: 'Outbox',
  writtenBy: 'machine',
  columns: {
    key: { header: 'Key', type: 'text', width: 240, required: true },
    kind: {
      header: 'Kind',
      type: 'choice',
      choices: [
        'family notice',
        'family reminder',
        'staff reminder',
        'project',
        'report',
        'register',
        'catch-up',
        'catch-up reminder',
      ],
      width: 120,
    },
    about: { header: 'About', type: 'text', width: 160 },
    stage: { header: 'Stage', type: 'text', width: 80 },
    person: { header: 'Person', type: 'text', width: 80 },
    address: { header: 'Address', type: 'text', width: 220 },
    language: { header: 'Language', type: 'choice', choices: ['en', 'cy'], width: 80 },
    facts: { header: 'Facts', type: 'text', width: 140 },
    notBefore: { header: 'Not before', type: 'moment', width: 130 },
    notAfter: { header: 'Not after', type: 'moment', width: 130 },
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
      width: 90,
    },
    draftId: { header: 'Draft', type: 'text', width: 120 },
    account: { header: 'Account', type: 'text', width: 180 },
    sendingSince: { header: 'Sending since', type: 'moment', width: 130 },
    sentAt: { header: 'Sent at', type: 'moment', width: 130 },
    detail: { header: 'Detail', type: 'text', width: 240 },
  },
});

export const madeTable = defineTable({
  key: 'made',
  workbook: 'office',
  sheetId: 1205,
  title: 'Made',
  writtenBy: 'machine',
  hidden: true,
  columns: {
    key: { header: 'Key', type: 'text', width: 240, required: true },
    id: { header: 'Google id', type: 'text', width: 240 },
    link: { header: 'Link', type: 'link', width: 240 },
    state: {
      header: 'State',
      type: 'choice',
      choices: ['making', 'made', 'gone', 'ended', 'failed'],
      width: 80,
    },
    facts: { header: 'Facts', type: 'text', width: 140 },
    at: { header: 'At', type: 'moment', width: 130 },
  },
});

export const trailTable = defineTable({
  key: 'trail',
  workbook: 'office',
  sheetId: 1206,
  title: 'Trail',
  writtenBy: 'machine',
  columns: {
    at: { header: 'At', type: 'moment', width: 130 },
    who: { header: 'Who', type: 'text', width: 80 },
    what: { header: 'What', type: 'text', width: 160 },
    result: { header: 'Result', type: 'text', width: 420 },
  },
});

export const stateTable = defineTable({
  key: 'state',
  workbook: 'office',
  sheetId: 1207,
  title: 'State',
  writtenBy: 'machine',
  hidden: true,
  columns: {
    key: { header: 'Key', type: 'text', width: 200, required: true },
    value: { header: 'Value', type: 'text', width: 400 },
  },
});

/**
 * For the moment of a save: what the rows it writes over were taken for, held right before, and hold right
 * after. The cells of a row stand to the right of these columns, as wide as the tab they are of.
 */
export const beforeTable = defineTable({
  key: 'before',
  workbook: 'office',
  sheetId: 1213,
  title: 'Before',
  writtenBy: 'machine',
  hidden: true,
  columns: {
    tab: { header: 'Tab id', type: 'number', width: 70 },
    row: { header: 'Row', type: 'number', width: 60 },
    line: {
      header: 'What stands here',
      type: 'choice',
      choices: ['read', 'before', 'after', 'added'],
      width: 120,
    },
  },
});
