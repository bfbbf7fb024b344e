import { defineTable } from './table';

/** The tabs of PL Log. */

export const journalTable = defineTable({
  key: 'journal',
  workbook: 'log',
  sheetId: 2001,
  title: 'Journal',
  writtenBy: 'journal',
  hidden: true,
  columns: {
    at: { header: 'at', type: 'text', required: true },
    by: { header: 'by', type: 'text', required: true },
    kind: { header: 'kind', type: 'text', required: true },
    id: { header: 'id', type: 'text', required: true },
    version: { header: 'version', type: 'text', required: true },
    data: { header: 'data', type: 'text', required: true },
  },
});

export const publishedLogTable = defineTable({
  key: 'publishedLog',
  workbook: 'log',
  sheetId: 2101,
  title: 'Log',
  writtenBy: 'published',
  columns: {
    date: { header: 'Date / Dyddiad', type: 'date', width: 110 },
    who: { header: 'Who / Pwy', type: 'text', width: 160 },
    what: { header: 'What / Beth', type: 'text', width: 280 },
    form: { header: 'Kind / Math', type: 'text', width: 220 },
    hours: { header: 'Hours / Oriau', type: 'number', width: 90 },
    priority: { header: 'Priority / Blaenoriaeth', type: 'text', width: 220 },
    change: {
      header: 'What will change for learners / Beth fydd yn newid i ddysgwyr',
      type: 'long',
      width: 360,
    },
    bringToInset: { header: 'Bring to INSET / Dod ag ef i HMS', type: 'yesNo', width: 120 },
  },
});

export const publishedProjectsTable = defineTable({
  key: 'publishedProjects',
  workbook: 'log',
  sheetId: 2102,
  title: 'Projects',
  writtenBy: 'published',
  columns: {
    title: { header: 'Title / Teitl', type: 'text', width: 240 },
    lead: { header: 'Lead / Arweinydd', type: 'text', width: 160 },
    team: { header: 'Team / Tîm', type: 'text', width: 200 },
    question: { header: 'Question / Cwestiwn', type: 'long', width: 300 },
    priority: { header: 'Priority / Blaenoriaeth', type: 'text', width: 200 },
    starts: { header: 'Starts / Dechrau', type: 'date', width: 110 },
    ends: { header: 'Ends / Diwedd', type: 'date', width: 110 },
    state: { header: 'State / Statws', type: 'text', width: 140 },
    folderLink: { header: 'Folder / Ffolder', type: 'link', width: 200 },
    documentLink: { header: 'Document / Dogfen', type: 'link', width: 200 },
    // For the sidebar, so it stands where people do not look first.
    id: { header: 'Id', type: 'text', width: 100 },
  },
});

export const publishedInsetTable = defineTable({
  key: 'publishedInset',
  workbook: 'log',
  sheetId: 2103,
  title: 'INSET',
  writtenBy: 'published',
  columns: {
    date: { header: 'Date / Dyddiad', type: 'date', width: 110 },
    times: { header: 'Times / Amserau', type: 'text', width: 110 },
    what: { header: 'What it is / Beth ydyw', type: 'text', width: 220 },
    title: { header: 'Title / Teitl', type: 'text', width: 260 },
    audience: { header: 'For / I bwy', type: 'text', width: 150 },
    venue: { header: 'Venue / Lleoliad', type: 'text', width: 160 },
    state: { header: 'State / Statws', type: 'text', width: 130 },
    aim: { header: 'Aim / Nod', type: 'long', width: 300 },
    purpose: { header: 'Purpose / Pwrpas', type: 'long', width: 300 },
    outcome: { header: 'Expected outcome / Canlyniad disgwyliedig', type: 'long', width: 300 },
    priority: { header: 'Priority / Blaenoriaeth', type: 'text', width: 200 },
    pupilsReturn: { header: 'Pupils return / Disgyblion yn dychwelyd', type: 'date', width: 140 },
  },
});

/** What people can catch up with (P-60). */
export const publishedResourcesTable = defineTable({
  key: 'publishedResources',
  workbook: 'log',
  sheetId: 2105,
  title: 'Resources',
  writtenBy: 'published',
  columns: {
    title: { header: 'Title / Teitl', type: 'text', width: 280 },
    provider: { header: 'Provider / Darparwr', type: 'text', width: 180 },
    mode: { header: 'Live or recorded / Yn fyw neu wedi’i recordio', type: 'text', width: 170 },
    language: { header: 'Language / Iaith', type: 'text', width: 130 },
    minutes: { header: 'Minutes / Munudau', type: 'number', width: 90 },
    link: { header: 'Link / Dolen', type: 'link', width: 280 },
    about: { header: 'For / Ar gyfer', type: 'text', width: 220 },
    checkedOn: { header: 'Link checked on / Gwiriwyd y ddolen', type: 'date', width: 140 },
  },
});

export const listsTable = defineTable({
  key: 'lists',
  workbook: 'log',
  sheetId: 2104,
  title: 'Lists',
  writtenBy: 'published',
  hidden: true,
  columns: {
    list: { header: 'list', type: 'text', width: 100 },
    id: { header: 'id', type: 'text', width: 140 },
    english: { header: 'en', type: 'text', width: 240 },
    welsh: { header: 'cy', type: 'text', width: 240 },
    group: { header: 'group', type: 'text', width: 100 },
    address: { header: 'address', type: 'text', width: 200 },
    phase: { header: 'phase', type: 'text', width: 90 },
  },
});

export const contactsTable = defineTable({
  key: 'contacts',
  workbook: 'contacts',
  sheetId: 3001,
  title: 'Contacts',
  writtenBy: 'people',
  columns: {
    id: { header: 'Id', type: 'text', width: 70, required: true, max: 20 },
    name: { header: 'Name', type: 'text', width: 200, max: 120 },
    address: { header: 'Email address', type: 'text', width: 260, max: 254 },
    language: { header: 'Language', type: 'choice', choices: ['en', 'cy', 'both'], width: 80 },
    phase: { header: 'Phase', type: 'text', width: 80, max: 20 },
    sibling: { header: 'Sibling at a cluster school', type: 'yesNo', width: 150 },
    status: { header: 'Status', type: 'choice', choices: ['ok', 'opted out', 'left'], width: 90 },
  },
});
