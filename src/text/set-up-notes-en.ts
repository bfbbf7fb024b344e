import type { SetUpNoteText } from './set-up-notes';

export const setUpNotesEn: SetUpNoteText = {
  'tabs-made': (book, count) => `${book}: ${count} tabs made.`,
  'tab-made': (book, tab) => `${book}: the tab “${tab}” made.`,
  'column-added': (book, tab, column) =>
    `${book}, ${tab}: the column “${column}” added at the right.`,
  'tabs-protected': (book, count) => `${book}: ${count} tabs protected again.`,
  protected: (book, tab) => `${book}, ${tab}: protected again.`,
  opened: (book, tab) =>
    `${book}, ${tab}: a lock taken off, because with it nobody could save in the sidebar.`,
  hidden: (book, tab) => `${book}, ${tab}: hidden again.`,
  frozen: (book, tab) => `${book}, ${tab}: the row of headings fixed at the top again.`,
  filter: (book, tab) => `${book}, ${tab}: the filter put back.`,
  renewed: (book) => `${book}: lists to choose from and formats brought up to date.`,
  'to-publish': (book, tab) => `${book}, ${tab}: is written again by the next run.`,
  'time-zone': (book) => `${book}: time zone set to the school’s.`,
  locale: (book) => `${book}: dates set to day before month.`,
  'settings-saved': (count) => `Settings written: ${count}.`,
  'options-added': (count) => `Options put in to start from: ${count}.`,
  'templates-added': (count) => `Message texts put in to start from: ${count}.`,
  'contacts-made': (title) => `The workbook “${title}” made, for families’ addresses.`,
  'area-made': (name) => `The folder “${name}” made in your Drive.`,
  'folders-made': (count) => `Folders made in the team’s area: ${count}.`,
  'folder-found': (name) => `The folder “${name}” was there already and is used.`,
  'calendar-made': (name) => `The calendar “${name}” made.`,
  'schedule-made': () => 'From now on this workbook looks every ten minutes for what is due.',
  'readers-added': (count) => `Staff who can now read the team’s area: ${count}.`,
  'copy-reset': () =>
    'This copy stands on its own now: nothing that waited to be sent is sent from here, and the original’s folders are left to the original.',
  'header-renamed': (tab, missing, found) =>
    `${tab}: the heading ${missing} is not in row 1. There is one that is not known: ${found}. If it was renamed, give it its old name back. If that column is your own, type the missing heading into an empty column at the right. Then run Set up again. Until then nothing is written to this tab.`,
  'title-taken': (tab, title) =>
    `You have a tab of your own called “${title}”, so the new one is called “${tab}”. You can rename both.`,
  'tab-unreadable': (tab) => `${tab}: could not be read, so nothing was added to it.`,
  'area-own': () =>
    'The team’s area lies in one person’s Drive and ends when that account ends. A shared drive would belong to the school.',
  'contacts-own': () =>
    'PL Contacts was made in your own Drive. Only you can open it until you share it with the office staff. Never move it into the team’s area: all staff can read what lies there.',
  'calendar-twice': (name) =>
    `Google did not answer while the calendar “${name}” was being made. If there are two of that name in Google Calendar, delete the empty one.`,
  'log-changed': () =>
    'PL Log is another workbook than before. What staff save there is taken in from its first row.',
  'area-changed': () =>
    'The team’s area is another one than before. Folders and documents made until now stay where they are.',
  'nobody-listed': () =>
    'Staff has no email address yet, so the team’s area is shared with nobody. Staff are given access once they are listed.',
  'reader-refused': (name, address) =>
    `${name}: Google did not let the team’s area be shared with ${address}. Is it their school account?`,
};
