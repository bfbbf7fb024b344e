import type { SetUpNoteText } from './set-up-notes';

export const setUpNotesEn: SetUpNoteText = {
  'tabs-made': '{a}: {b} tabs made.',
  'tab-made': '{a}: the tab “{b}” made.',
  'column-added': '{a}, {b}: the column “{c}” added at the right.',
  'tabs-protected': '{a}: {b} tabs protected again.',
  protected: '{a}, {b}: protected again.',
  opened: '{a}, {b}: a lock taken off, because with it nobody could save in the sidebar.',
  hidden: '{a}, {b}: hidden again.',
  frozen: '{a}, {b}: the row of headings fixed at the top again.',
  filter: '{a}, {b}: the filter put back.',
  renewed: '{a}: lists to choose from and formats brought up to date.',
  'to-publish': '{a}, {b}: is written again by the next run.',
  'time-zone': '{a}: time zone set to the school’s.',
  locale: '{a}: dates set to day before month.',
  'settings-saved': 'Settings written: {a}.',
  'options-added': 'Options put in to start from: {a}.',
  'templates-added': 'Message texts put in to start from: {a}.',
  'rules-added':
    'INSET rules put in for {a}, with this many days: {b}. Please confirm the number with your local authority.',
  'contacts-made': 'The workbook “{a}” made, for families’ addresses.',
  'area-made': 'The folder “{a}” made in your Drive.',
  'folders-made': 'Folders made in the team’s area: {a}.',
  'folder-found': 'The folder “{a}” was there already and is used.',
  'calendar-made': 'The calendar “{a}” made.',
  'schedule-made': 'From now on this workbook looks every ten minutes for what is due.',
  'readers-added': 'Staff who can now read the team’s area: {a}.',
  'copy-reset':
    'This copy stands on its own now: nothing that waited to be sent is sent from here, and the original’s folders are left to the original.',
  'header-renamed':
    '{a}: the heading {b} is not in row 1. There is one that is not known: {c}. If it was renamed, give it its old name back. If that column is your own, type the missing heading into an empty column at the right. Then run Set up again. Until then nothing is written to this tab.',
  'title-taken':
    'You have a tab of your own called “{b}”, so the new one is called “{a}”. You can rename both.',
  'tab-unreadable': '{a}: could not be read, so nothing was added to it.',
  'area-own':
    'The team’s area lies in one person’s Drive and ends when that account ends. A shared drive would belong to the school.',
  'contacts-own':
    'PL Contacts was made in your own Drive. Only you can open it until you share it with the office staff. Never move it into the team’s area: all staff can read what lies there.',
  'calendar-twice':
    'Google did not answer while the calendar “{a}” was being made. If there are two of that name in Google Calendar, delete the empty one.',
  'log-changed':
    'PL Log is another workbook than before. What staff save there is taken in from its first row.',
  'area-changed':
    'The team’s area is another one than before. Folders and documents made until now stay where they are.',
  'nobody-listed':
    'Staff has no email address yet, so the team’s area is shared with nobody. Staff are given access once they are listed.',
  'reader-refused':
    '{a}: Google did not let the team’s area be shared with {b}. Is it their school account?',
};
