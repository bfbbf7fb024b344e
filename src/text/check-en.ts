import type { CheckNoteText } from './check';

export const checkNotesEn: CheckNoteText = {
  sections: {
    running: { title: 'Running', fine: 'It is set up and running.' },
    tabs: { title: 'Tabs and headings', fine: 'Every tab and heading is there and protected.' },
    cells: { title: 'What is typed in the tabs', fine: 'Every cell can be read.' },
    lists: { title: 'People and lists', fine: 'Ids, addresses and links between tabs are right.' },
    dates: { title: 'Dates', fine: 'Term dates fit together.' },
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
  found: 'it says “{b}”',
  foundNothing: 'it is empty',
  instead: '; {c} is used instead',
  notes: {
    'not-set-up': 'This workbook is not set up yet. Choose Set up….',
    'half-set-up': 'The last set-up was not finished. Choose Set up…: it carries on.',
    'a-copy':
      'This workbook is a copy. It sends nothing and makes nothing. Use the original, or set this one up.',
    'no-trigger':
      'Nothing happens by itself: the ten-minute timer is not there. Choose Set up… to put it back.',
    'trigger-not-seen': 'The ten-minute timer belongs to {a}. Only that account can see it.',
    'never-ran': 'It has not run yet. The first run comes within ten minutes, or choose Run now.',
    'ran-long-ago':
      'Since {a} nothing has run to the end. Ask the runner to choose Run now and to read what it says.',
    'sending-stopped': 'All sending is stopped. Nothing leaves until somebody resumes it.',
    'sending-paused': 'Google’s daily limit was reached. Sending goes on by itself after {a}.',
    'projects-wait': 'New research projects that wait for your yes: {a}.',
    'mail-needs-you':
      'Messages about which nobody knows whether they were sent: {a}. Open INSET notice… and decide.',
    'no-workbook': 'It cannot be opened with your account: it is gone, or not shared with you.',
    'tab-missing': 'This tab is not there. Choose Set up… to make it again.',
    'header-missing': 'The heading “{a}” is not in row 1. Choose Set up….',
    'header-renamed':
      'The heading “{a}” is not in row 1, but there is {b}. If it was renamed, give it its old name back.',
    'header-repeated': 'The heading “{a}” is there twice. Only the first column is read.',
    'not-protected': 'The protection against slips is missing. Choose Set up… to put it back.',
    'locked-journal':
      'This tab is locked, so nobody can save in the sidebar. Choose Set up… to open it.',
    'locked-out': 'This tab is locked against {a}, who must be able to write here.',
    'time-zone': 'The time zone is {a}, not {b}. Choose Set up….',
    locale: 'Dates follow {a}: 9/11 may be read as 11 September. Choose Set up….',
    'expected-number': '{a}: {found}; a number is expected.',
    'expected-date': '{a}: {found}; a date such as 09/11/2026 is expected.',
    'expected-moment': '{a}: {found}; a date and time such as 09/11/2026 16:00 is expected.',
    'expected-yesNo': '{a}: {found}; yes or no is expected.',
    'expected-choice': '{a}: {found}; one of these is expected: {c}.',
    'expected-required': '{a}: it is empty, and every row needs one.',
    'expected-shorter': '{a}: it says “{b}”, which is too long; at most {c} characters count.',
    'id-twice': 'The id “{a}” is already in row {b}. Each row needs its own.',
    'address-twice': 'The address {a} is already in row {b}. It is written to once.',
    'address-malformed': '{a}: “{b}” is not an email address, so nothing can be sent to it.',
    'address-missing': '{a}: no email address, so they must be told on paper.',
    'no-lead': 'Nobody has the office role PL lead. Enter it for the person who leads.',
    'own-mentor': '{a} is entered as their own mentor.',
    'not-in-list': '{a}: “{b}” is not in the tab {c}.',
    'no-term-dates':
      'There are no terms for {a}, so every Monday to Friday counts as a school day.',
    'dates-reversed': '{a}: the last day is before the first.',
    'terms-overlap': '{a} begins before {b} has ended.',
    'setting-unknown': '“{a}” is not a setting; nothing reads it.',
    'setting-wrong': '{a}: “{b}” cannot be used{instead}.',
    'setting-twice': '“{a}” is already in row {b}. The lower row counts.',
    'message-unknown': '“{a}” is not a message; nothing uses it.',
    'message-missing': 'The message {a} ({b}) is not there; the words it came with are used.',
    'message-twice': 'The message {a} is already in row {b}.',
    'tag-unknown': '{{{a}}} means nothing in {b}, so it cannot be sent. These can be used: {c}.',
    'tags-unreadable':
      'In {a} something is opened with {{ and not closed, or the other way round, so it cannot be sent.',
    'journal-columns':
      'The column “{a}” is not in its place, so nothing can be taken in. Put the columns back as they were.',
    'journal-row': 'This row was not taken in: {a}.',
    'journal-nobodys':
      '{a} is not in Staff. What was taken in from them before is kept; nothing new of theirs is taken in. Rows: {b}.',
    'area-gone':
      'The team’s area is gone, in the bin, or not shared with you. Bring it back, or choose another under Set up….',
    'area-holds':
      '{a} lies inside the team’s area, and all staff can read what lies there. Move it out.',
    'thing-gone': '“{a}” is gone, or not shared with you. It is not made again by itself.',
    'thing-in-bin': '“{a}” is in the bin. Take it out.',
    'not-looked-at': 'There was no time to look at these: {a}. Check again another day.',
    'could-not-look':
      'We could not look at {a}. Google did not answer, or your account may only read there. Try again, or ask for the right to edit.',
    'some-left-out': 'More like these, not listed: {a}.',
    anyone: 'Anyone who has the link can open this. Take that off under Share.',
    'whole-domain':
      'Everyone at {a} can open this, pupils too where they have accounts. Take that off under Share.',
    group: 'The group {a} can open this. Who is in it cannot be seen from here.',
    leaver: '{a} has left and can still open this. Take them off under Share.',
    stranger: '{a} is not in Staff and can open this. Take them off under Share, or list them.',
    'no-role': '{a} has no office role and can open this. Take them off under Share.',
    'may-edit': '{a} can change everything here; reading would do.',
    'no-access-yet':
      'Staff who cannot open the team’s area yet: {a}. The next run gives them access.',
  },
};
