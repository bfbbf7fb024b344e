import type { CheckNoteText } from './check';

const found = (b: string): string => (b ? `it says “${b}”` : 'it is empty');

export const checkNotesEn: CheckNoteText = {
  sections: {
    running: { title: 'Running', fine: 'It is set up and running.' },
    tabs: { title: 'Tabs and headings', fine: 'Every tab and heading is there and protected.' },
    cells: { title: 'What is typed in the tabs', fine: 'Every cell can be read.' },
    lists: { title: 'People and lists', fine: 'Ids, addresses and links between tabs are right.' },
    dates: { title: 'Dates', fine: 'Term dates and INSET days fit together.' },
    settings: { title: 'Settings and messages', fine: 'Every setting and message can be used.' },
    journal: {
      title: 'What staff saved in PL Log',
      fine: 'Everything that was saved can be read.',
    },
    things: {
      title: 'Folders and documents',
      fine: 'Every folder and document that was made is there.',
    },
    access: { title: 'Who can open what', fine: 'Only the people who should can open things.' },
  },
  notes: {
    'not-set-up': () => 'This workbook is not set up yet. Choose Set up….',
    'half-set-up': () => 'The last set-up was not finished. Choose Set up…: it carries on.',
    'a-copy': () =>
      'This workbook is a copy. It sends nothing and makes nothing. Use the original, or set this one up.',
    'no-trigger': () =>
      'Nothing happens by itself: the ten-minute timer is not there. Choose Set up… to put it back.',
    'trigger-not-seen': (runner) =>
      `The ten-minute timer belongs to ${runner}. Only that account can see it.`,
    'never-ran': () =>
      'It has not run yet. The first run comes within ten minutes, or choose Run now.',
    'ran-long-ago': (moment) =>
      `Since ${moment} nothing has run to the end. Ask the runner to choose Run now and to read what it says.`,
    'sending-stopped': () => 'All sending is stopped. Nothing leaves until somebody resumes it.',
    'sending-paused': (moment) =>
      `Google’s daily limit was reached. Sending goes on by itself after ${moment}.`,
    'projects-wait': (count) => `New research projects that wait for your yes: ${count}.`,
    'mail-needs-you': (count) =>
      `Messages about which nobody knows whether they were sent: ${count}. Open INSET notice… and decide.`,
    'no-workbook': () =>
      'It cannot be opened with your account: it is gone, or not shared with you.',
    'tab-missing': () => 'This tab is not there. Choose Set up… to make it again.',
    'header-missing': (header) => `The heading “${header}” is not in row 1. Choose Set up….`,
    'header-renamed': (header, others) =>
      `The heading “${header}” is not in row 1, but there is ${others}. If it was renamed, give it its old name back.`,
    'header-repeated': (header) =>
      `The heading “${header}” is there twice. Only the first column is read.`,
    'not-protected': () =>
      'The protection against slips is missing. Choose Set up… to put it back.',
    'locked-journal': () =>
      'This tab is locked, so nobody can save in the sidebar. Choose Set up… to open it.',
    'locked-out': (runner) =>
      `This tab is locked against ${runner}, who must be able to write here.`,
    'time-zone': (zone, wanted) => `The time zone is ${zone}, not ${wanted}. Choose Set up….`,
    locale: (locale) => `Dates follow ${locale}: 9/11 may be read as 11 September. Choose Set up….`,
    'expected-number': (column, b) => `${column}: ${found(b)}; a number is expected.`,
    'expected-date': (column, b) =>
      `${column}: ${found(b)}; a date such as 09/11/2026 is expected.`,
    'expected-moment': (column, b) =>
      `${column}: ${found(b)}; a date and time such as 09/11/2026 16:00 is expected.`,
    'expected-yesNo': (column, b) => `${column}: ${found(b)}; yes or no is expected.`,
    'expected-choice': (column, b, choices) =>
      `${column}: ${found(b)}; one of these is expected: ${choices}.`,
    'expected-required': (column) => `${column}: it is empty, and every row needs one.`,
    'expected-shorter': (column, b, max) =>
      `${column}: it says “${b}”, which is too long; at most ${max} characters count.`,
    'id-twice': (id, row) => `The id “${id}” is already in row ${row}. Each row needs its own.`,
    'address-twice': (address, row) =>
      `The address ${address} is already in row ${row}. It is written to once.`,
    'address-malformed': (name, address) =>
      `${name}: “${address}” is not an email address, so nothing can be sent to it.`,
    'address-missing': (name) => `${name}: no email address, so they must be told on paper.`,
    'no-lead': () => 'Nobody has the office role PL lead. Enter it for the person who leads.',
    'own-mentor': (name) => `${name} is entered as their own mentor.`,
    'not-in-list': (column, b, tab) => `${column}: “${b}” is not in the tab ${tab}.`,
    'no-term-dates': (year) =>
      `There are no terms for ${year}, so every Monday to Friday counts as a school day.`,
    'dates-reversed': (name) => `${name}: the last day is before the first.`,
    'terms-overlap': (name, other) => `${name} begins before ${other} has ended.`,
    'on-weekend': (name) => `${name} is on a Saturday or Sunday.`,
    'returns-before': (name) => `${name}: pupils return on a day that is not after it.`,
    'setting-unknown': (key) => `“${key}” is not a setting; nothing reads it.`,
    'setting-wrong': (key, value, instead) =>
      `${key}: “${value}” cannot be used${instead ? `; ${instead} is used instead` : ''}.`,
    'setting-twice': (key, row) => `“${key}” is already in row ${row}. The lower row counts.`,
    'message-unknown': (key) => `“${key}” is not a message; nothing uses it.`,
    'message-missing': (key, language) =>
      `The message ${key} (${language}) is not there; the words it came with are used.`,
    'message-twice': (key, row) => `The message ${key} is already in row ${row}.`,
    'tag-unknown': (tag, key, tags) =>
      `{{${tag}}} means nothing in ${key}, so it cannot be sent. These can be used: ${tags}.`,
    'tags-unreadable': (key) =>
      `In ${key} something is opened with {{ and not closed, or the other way round, so it cannot be sent.`,
    'journal-columns': (header) =>
      `The column “${header}” is not in its place, so nothing can be taken in. Put the columns back as they were.`,
    'journal-row': (problem) => `This row was not taken in: ${problem}.`,
    'journal-nobodys': (address, count) =>
      `${address} is not in Staff. What was taken in from them before is kept; nothing new of theirs is taken in. Rows: ${count}.`,
    'area-gone': () =>
      'The team’s area is gone, in the bin, or not shared with you. Bring it back, or choose another under Set up….',
    'area-holds': (name) =>
      `${name} lies inside the team’s area, and all staff can read what lies there. Move it out.`,
    'thing-gone': (name) =>
      `“${name}” is gone, or not shared with you. It is not made again by itself.`,
    'thing-in-bin': (name) => `“${name}” is in the bin. Take it out.`,
    'not-looked-at': (count) =>
      `There was no time to look at these: ${count}. Check again another day.`,
    'could-not-look': (name) =>
      `We could not look at ${name}. Google did not answer, or your account may only read there. Try again, or ask for the right to edit.`,
    'some-left-out': (count) => `More like these, not listed: ${count}.`,
    anyone: () => 'Anyone who has the link can open this. Take that off under Share.',
    'whole-domain': (domain) =>
      `Everyone at ${domain} can open this, pupils too where they have accounts. Take that off under Share.`,
    group: (group) => `The group ${group} can open this. Who is in it cannot be seen from here.`,
    leaver: (who) => `${who} has left and can still open this. Take them off under Share.`,
    stranger: (who) =>
      `${who} is not in Staff and can open this. Take them off under Share, or list them.`,
    'no-role': (who) => `${who} has no office role and can open this. Take them off under Share.`,
    'may-edit': (who) => `${who} can change everything here; reading would do.`,
    'no-access-yet': (count) =>
      `Staff who cannot open the team’s area yet: ${count}. The next run gives them access.`,
  },
};
