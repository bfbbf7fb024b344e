import { defineTable } from './table';

/** The tabs of PL Office that people type into. */

export const staffTable = defineTable({
  key: 'staff',
  workbook: 'office',
  sheetId: 1101,
  title: 'Staff',
  writtenBy: 'people',
  columns: {
    id: { header: 'Id', type: 'text', width: 60, required: true, max: 20 },
    name: { header: 'Name', type: 'text', width: 180, required: true, max: 120 },
    address: { header: 'Email address', type: 'text', width: 220, max: 254 },
    role: { header: 'Role', type: 'text', width: 160, max: 120 },
    roleGroup: { header: 'Role group', type: 'text', width: 120, max: 40 },
    phase: { header: 'Phase', type: 'text', width: 90, max: 40 },
    officeRole: {
      header: 'Office role',
      type: 'choice',
      choices: ['PL lead', 'Deputy', 'Headteacher'],
      width: 110,
    },
    language: { header: 'Language', type: 'choice', choices: ['en', 'cy', 'both'], width: 80 },
    fte: { header: 'FTE', type: 'number', width: 50 },
    workingDays: { header: 'Working days', type: 'text', width: 120, max: 200 },
    contractGroup: { header: 'Contract group', type: 'text', width: 110, max: 40 },
    insetInContract: { header: 'INSET in contract', type: 'text', width: 120, max: 40 },
    insetDays: { header: 'INSET days expected', type: 'text', width: 140, max: 120 },
    mentor: { header: 'Mentor', type: 'text', width: 90, max: 60 },
    starts: { header: 'Starts', type: 'date', width: 100 },
    leaves: { header: 'Leaves', type: 'date', width: 100 },
    awayFrom: { header: 'Away from', type: 'date', width: 100 },
    awayUntil: { header: 'Away until', type: 'date', width: 100 },
    alsoAway: { header: 'Also away', type: 'text', width: 180, late: true, max: 300 },
    notes: { header: 'Notes', type: 'long', width: 200, optional: true, max: 2000 },
  },
});

export const prioritiesTable = defineTable({
  key: 'priorities',
  workbook: 'office',
  sheetId: 1102,
  title: 'Priorities',
  writtenBy: 'people',
  columns: {
    id: { header: 'Id', type: 'text', width: 60, required: true, max: 20 },
    kind: { header: 'Kind', type: 'choice', choices: ['SDP', 'MER'], width: 70, required: true },
    english: { header: 'English', type: 'text', width: 260, required: true, max: 200 },
    welsh: { header: 'Cymraeg', type: 'text', width: 260, max: 200 },
    year: { header: 'Academic year', type: 'text', width: 110, max: 10 },
    active: { header: 'In use', type: 'yesNo', width: 70 },
  },
});

export const termDatesTable = defineTable({
  key: 'termDates',
  workbook: 'office',
  sheetId: 1104,
  title: 'Term dates',
  writtenBy: 'people',
  columns: {
    year: { header: 'Academic year', type: 'text', width: 110, required: true, max: 10 },
    kind: {
      header: 'Kind',
      type: 'choice',
      choices: ['term', 'holiday', 'bank holiday'],
      width: 100,
      required: true,
    },
    english: { header: 'English', type: 'text', width: 180, max: 120 },
    welsh: { header: 'Cymraeg', type: 'text', width: 180, max: 120 },
    first: { header: 'First day', type: 'date', width: 100, required: true },
    last: { header: 'Last day', type: 'date', width: 100, required: true },
  },
});

export const optionsTable = defineTable({
  key: 'options',
  workbook: 'office',
  sheetId: 1105,
  title: 'Options',
  writtenBy: 'people',
  columns: {
    list: {
      header: 'List',
      type: 'choice',
      choices: ['form', 'phase', 'role-group', 'national', 'factor', 'principle', 'napl'],
      width: 100,
      required: true,
    },
    id: { header: 'Id', type: 'text', width: 140, required: true, max: 40 },
    english: { header: 'English', type: 'text', width: 240, required: true, max: 120 },
    welsh: { header: 'Cymraeg', type: 'text', width: 240, max: 120 },
    group: { header: 'Group', type: 'choice', choices: ['inset', 'school', 'external'], width: 90 },
    active: { header: 'In use', type: 'yesNo', width: 70 },
  },
});

export const templatesTable = defineTable({
  key: 'templates',
  workbook: 'office',
  sheetId: 1106,
  title: 'Templates',
  writtenBy: 'people',
  columns: {
    key: { header: 'Message', type: 'text', width: 160, required: true, max: 60 },
    language: {
      header: 'Language',
      type: 'choice',
      choices: ['en', 'cy'],
      width: 80,
      required: true,
    },
    subject: { header: 'Subject', type: 'text', width: 320, required: true, max: 200 },
    body: { header: 'Message text', type: 'long', width: 560, required: true, max: 8000 },
  },
});

export const settingsTable = defineTable({
  key: 'settings',
  workbook: 'office',
  sheetId: 1107,
  title: 'Settings',
  writtenBy: 'people',
  columns: {
    key: { header: 'Setting', type: 'text', width: 200, required: true, max: 60 },
    value: { header: 'Value', type: 'text', width: 280, max: 500 },
    meaning: { header: 'What it means', type: 'long', width: 480, optional: true, max: 500 },
  },
});
