import { defineTable } from './table';

/** The tabs of PL Log. */

export const journalTable = defineTable({
  key: 'journal',
  workbook: 'log',
  sheetId: 2001,
  title: 'Journal',
  meaning: 'What staff saved in the sidebar, one row an event, only ever appended to.',
  writtenBy: 'journal',
  hidden: true,
  columns: {
    at: { header: 'at', type: 'text', meaning: 'Local moment of saving', required: true },
    by: {
      header: 'by',
      type: 'text',
      meaning: 'Address Google gave for the person',
      required: true,
    },
    kind: {
      header: 'kind',
      type: 'text',
      meaning: 'entry, entry-withdrawn, project',
      required: true,
    },
    id: { header: 'id', type: 'text', meaning: 'Of the entry or project', required: true },
    version: { header: 'version', type: 'text', meaning: 'Counted from 1', required: true },
    data: { header: 'data', type: 'text', meaning: 'JSON of what was typed', required: true },
  },
});

export const publishedLogTable = defineTable({
  key: 'publishedLog',
  workbook: 'log',
  sheetId: 2101,
  title: 'Log',
  meaning: 'The shared log, newest first; a copy for colleagues to read (P-12).',
  writtenBy: 'published',
  columns: {
    date: { header: 'Date / Dyddiad', type: 'date', meaning: 'When it was done', width: 110 },
    who: { header: 'Who / Pwy', type: 'text', meaning: 'Name', width: 160 },
    what: { header: 'What / Beth', type: 'text', meaning: 'What the person did', width: 280 },
    form: { header: 'Kind / Math', type: 'text', meaning: 'Form of learning', width: 220 },
    hours: { header: 'Hours / Oriau', type: 'number', meaning: 'In hours', width: 90 },
    priority: {
      header: 'Priority / Blaenoriaeth',
      type: 'text',
      meaning: 'Of the school, if any',
      width: 220,
    },
    change: {
      header: 'What will change for learners / Beth fydd yn newid i ddysgwyr',
      type: 'long',
      meaning: 'In the person’s words',
      width: 360,
    },
    bringToInset: {
      header: 'Bring to INSET / Dod ag ef i HMS',
      type: 'yesNo',
      meaning: 'P-22',
      width: 120,
    },
  },
});

export const publishedProjectsTable = defineTable({
  key: 'publishedProjects',
  workbook: 'log',
  sheetId: 2102,
  title: 'Projects',
  meaning: 'Research projects and their links; a copy.',
  writtenBy: 'published',
  columns: {
    id: { header: 'Id', type: 'text', meaning: 'Of the project', width: 100 },
    title: { header: 'Title / Teitl', type: 'text', meaning: 'Of the project', width: 240 },
    lead: { header: 'Lead / Arweinydd', type: 'text', meaning: 'Name', width: 160 },
    team: { header: 'Team / Tîm', type: 'text', meaning: 'Names', width: 200 },
    question: { header: 'Question / Cwestiwn', type: 'long', meaning: 'What it asks', width: 300 },
    priority: {
      header: 'Priority / Blaenoriaeth',
      type: 'text',
      meaning: 'Of the school, if any',
      width: 200,
    },
    starts: { header: 'Starts / Dechrau', type: 'date', meaning: 'First day', width: 110 },
    ends: { header: 'Ends / Diwedd', type: 'date', meaning: 'Last day planned', width: 110 },
    state: {
      header: 'State / Statws',
      type: 'text',
      meaning: 'Being set up, or ready',
      width: 140,
    },
    folderLink: {
      header: 'Folder / Ffolder',
      type: 'link',
      meaning: 'Opens the folder',
      width: 200,
    },
    documentLink: {
      header: 'Document / Dogfen',
      type: 'link',
      meaning: 'Opens the working document',
      width: 200,
    },
  },
});

export const publishedInsetTable = defineTable({
  key: 'publishedInset',
  workbook: 'log',
  sheetId: 2103,
  title: 'INSET',
  meaning: 'INSET days: aim, purpose and what can be expected; a copy (P-75).',
  writtenBy: 'published',
  columns: {
    date: { header: 'Date / Dyddiad', type: 'date', meaning: 'The day', width: 110 },
    title: { header: 'Title / Teitl', type: 'text', meaning: 'In both languages', width: 260 },
    aim: { header: 'Aim / Nod', type: 'long', meaning: 'In both languages', width: 300 },
    purpose: { header: 'Purpose / Pwrpas', type: 'long', meaning: 'In both languages', width: 300 },
    outcome: {
      header: 'Expected outcome / Canlyniad disgwyliedig',
      type: 'long',
      meaning: 'In both languages',
      width: 300,
    },
    priority: { header: 'Priority / Blaenoriaeth', type: 'text', meaning: 'SDP link', width: 200 },
    pupilsReturn: {
      header: 'Pupils return / Disgyblion yn dychwelyd',
      type: 'date',
      meaning: 'First day back',
      width: 140,
    },
  },
});

export const listsTable = defineTable({
  key: 'lists',
  workbook: 'log',
  sheetId: 2104,
  title: 'Lists',
  meaning:
    'What the sidebar needs to know: people, priorities, options, last good run. Never contract, hours or FTE.',
  writtenBy: 'published',
  hidden: true,
  columns: {
    list: {
      header: 'list',
      type: 'text',
      meaning: 'staff, priority, form, phase, role-group or about',
      width: 100,
    },
    id: { header: 'id', type: 'text', meaning: 'What is stored', width: 140 },
    english: {
      header: 'en',
      type: 'text',
      meaning: 'English words; the name for staff; the value for about',
      width: 240,
    },
    welsh: { header: 'cy', type: 'text', meaning: 'Welsh words', width: 240 },
    group: {
      header: 'group',
      type: 'text',
      meaning: 'Origin of a form, kind of a priority, role group of a person',
      width: 100,
    },
    address: { header: 'address', type: 'text', meaning: 'Of staff', width: 200 },
    phase: { header: 'phase', type: 'text', meaning: 'Of staff', width: 90 },
  },
});

export const contactsTable = defineTable({
  key: 'contacts',
  workbook: 'contacts',
  sheetId: 3001,
  title: 'Contacts',
  meaning:
    'Families’ addresses, kept by the office staff from the school’s own system. No child’s name.',
  writtenBy: 'people',
  columns: {
    id: {
      header: 'Id',
      type: 'text',
      meaning: 'Short id, never re-used',
      width: 70,
      required: true,
      max: 20,
    },
    name: {
      header: 'Name',
      type: 'text',
      meaning: 'Of the parent or carer; never shown in a log',
      width: 200,
      max: 120,
    },
    address: {
      header: 'Email address',
      type: 'text',
      meaning: 'Where the message goes; empty is on paper',
      width: 260,
      max: 254,
    },
    language: {
      header: 'Language',
      type: 'choice',
      choices: ['en', 'cy', 'both'],
      meaning: 'cy is Welsh first, en English first, both the school’s order',
      width: 80,
    },
    phase: { header: 'Phase', type: 'text', meaning: 'Inf, Jun or both', width: 80, max: 20 },
    sibling: {
      header: 'Sibling at a cluster school',
      type: 'yesNo',
      meaning: 'For shared days',
      width: 150,
    },
    status: {
      header: 'Status',
      type: 'choice',
      choices: ['ok', 'opted out', 'left'],
      meaning: 'Only ok gets email; empty is ok',
      width: 90,
    },
  },
});
