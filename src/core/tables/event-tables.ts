import { defineTable } from './table';

/** The tabs of PL Office in which a row is something that happened, and none is ever changed. */

/**
 * Who took part, one row an event, only ever appended to, by PL Office and by My page: two scripts,
 * which share no lock. An empty state or pay changes nothing of what was said before; `none` takes the
 * pay away.
 */
export const attendanceTable = defineTable({
  key: 'attendance',
  workbook: 'office',
  sheetId: 1208,
  title: 'Attendance',
  writtenBy: 'machine',
  columns: {
    at: { header: 'At', type: 'moment', width: 130 },
    by: { header: 'By', type: 'text', width: 70 },
    about: { header: 'Day or session', type: 'text', width: 110, required: true },
    staff: { header: 'Staff', type: 'text', width: 70, required: true },
    state: {
      header: 'State',
      type: 'choice',
      choices: ['present', 'not attending', 'open'],
      width: 110,
    },
    minutes: { header: 'Minutes', type: 'number', width: 70 },
    pay: { header: 'Pay', type: 'choice', choices: ['paid', 'in lieu', 'none'], width: 80 },
    logged: { header: 'In their log', type: 'yesNo', width: 90 },
    date: { header: 'Of the date', type: 'date', width: 100, late: true },
    draft: {
      header: 'Draft',
      type: 'choice',
      choices: ['put away', 'brought back'],
      width: 100,
      late: true,
    },
  },
});

/** One row an event, only ever appended to, like Attendance. */
export const catchUpTable = defineTable({
  key: 'catchUp',
  workbook: 'office',
  sheetId: 1209,
  title: 'Catch-up',
  writtenBy: 'machine',
  columns: {
    at: { header: 'At', type: 'moment', width: 130 },
    by: { header: 'By', type: 'text', width: 70 },
    day: { header: 'INSET day', type: 'text', width: 80, required: true },
    staff: { header: 'Staff', type: 'text', width: 70, required: true },
    event: { header: 'Event', type: 'choice', choices: ['set', 'done', 'undone'], width: 80 },
    id: { header: 'Done as', type: 'text', width: 120 },
    resource: { header: 'Resource', type: 'text', width: 90 },
    due: { header: 'Due', type: 'date', width: 100 },
    minutes: { header: 'Minutes', type: 'number', width: 70 },
    reflection: { header: 'Reflection', type: 'long', width: 320 },
    onTopOf: { header: 'On top of', type: 'text', width: 120, late: true },
  },
});

/** Answers without names: `key` is sealed with a secret that no workbook holds. */
export const evaluationsTable = defineTable({
  key: 'evaluations',
  workbook: 'office',
  sheetId: 1210,
  title: 'Evaluations',
  writtenBy: 'machine',
  hidden: true,
  columns: {
    key: { header: 'Sealed key', type: 'text', width: 200, required: true },
    about: { header: 'Day or session', type: 'text', width: 110, required: true },
    useful: { header: 'Worth the time', type: 'number', width: 90 },
    learned: { header: 'Learned', type: 'number', width: 90 },
    common: { header: 'Shared understanding', type: 'number', width: 110 },
  },
});

/** What was changed in the plan, and why (P-53); only ever appended to. */
export const changesTable = defineTable({
  key: 'changes',
  workbook: 'office',
  sheetId: 1211,
  title: 'Changes',
  writtenBy: 'machine',
  columns: {
    at: { header: 'At', type: 'moment', width: 130 },
    by: { header: 'By', type: 'text', width: 70 },
    about: { header: 'Day or session', type: 'text', width: 110, required: true },
    what: {
      header: 'What',
      type: 'choice',
      choices: ['added', 'moved', 'called off', 're-instated', 'held', 'corrected', 'changed'],
      width: 100,
    },
    before: { header: 'Before', type: 'text', width: 160 },
    after: { header: 'After', type: 'text', width: 160 },
    reason: { header: 'Reason', type: 'long', width: 320 },
    evaluation: { header: 'What we had seen', type: 'long', width: 320 },
  },
});

/** What people ask INSET for, from My page (P-61); only ever appended to, the last row of an id counts. */
export const requestsTable = defineTable({
  key: 'requests',
  workbook: 'office',
  sheetId: 1212,
  title: 'Requests',
  writtenBy: 'machine',
  columns: {
    id: { header: 'Id', type: 'text', width: 160, required: true },
    at: { header: 'At', type: 'moment', width: 130 },
    staff: { header: 'Staff', type: 'text', width: 70, required: true },
    text: { header: 'Request', type: 'long', width: 320 },
    priority: { header: 'Priority', type: 'text', width: 90 },
    state: { header: 'State', type: 'choice', choices: ['open', 'withdrawn'], width: 90 },
  },
});
