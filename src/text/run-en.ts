import type { RunReportText } from './run';

export const runEn: RunReportText = {
  deeds: {
    'entries-new': 'New entries taken in',
    'entries-changed': 'Entries changed by their authors',
    'entries-withdrawn': 'Entries withdrawn',
    'projects-new': 'New research projects',
    'projects-ready': 'Research projects set up',
    'folders-made': 'Folders made',
    'shares-given': 'People who can now edit a project’s folder',
    'shares-ended': 'People who can no longer edit a project’s folder',
    'readers-added': 'People who can now read the team area',
    'readers-ended': 'People who can no longer read the team area',
    'events-put': 'INSET days put into the calendar',
    'events-removed': 'INSET days taken out of the calendar',
    'tabs-published': 'Tabs brought up to date in PL Log',
    'texts-blanked': 'Withdrawn texts taken out of the workbooks',
    'mails-sent': 'Messages sent',
    'mails-missed': 'Messages too late to send',
    'mails-left-out': 'Messages left out, because the person opted out or has left',
    'things-back': 'Folders and documents found again',
  },
  reasons: {
    refused: 'Google refused it: the account that runs this needs the right to edit there.',
    'not-there': 'What it belongs to is not there any more, or this account cannot see it.',
    limit: 'Google’s limit for now is reached. It is tried again by itself.',
    'not-made': 'The folder it belongs in is missing.',
    failed: 'Google did not do it this time. It is tried again by itself.',
  },
  rowProblems: {
    at: 'the time cannot be read',
    by: 'there is no email address',
    kind: 'it does not say what it is',
    id: 'the id is none that the sidebar makes',
    version: 'the version is not a number',
    data: 'what was typed cannot be read',
    'unknown-person': 'the address is nobody’s in Staff',
    'after-leaving': 'it was saved after the person’s last day',
    'not-theirs': 'it is about something that belongs to another person',
  },
  pauses: {
    'daily-limit': 'Gmail’s limit for a day is reached. Sending goes on by itself tomorrow.',
    rate: 'Gmail asked for a pause. Sending goes on by itself.',
  },
  troubles: {
    'journal-row':
      'PL Log, Journal, row {row}: {problem}. It was left where it is and not taken in.',
    'unknown-choice': '“{title}” names “{found}”, which is not in {list}. It counts all the same.',
    'journal-unread':
      'What staff saved in PL Log could not be read, so nothing new was taken in; nothing is lost. {reason}',
    'journal-columns':
      'PL Log, Journal: the column “{header}” is not in its place, so nothing new was taken in; nothing is lost. Put the columns back as they were.',
    'journal-read-again':
      'The Journal in PL Log had been sorted or rows were removed. It was read again from the start.',
    'publish-failed': 'The tabs of PL Log could not be brought up to date. {reason}',
    'check-failed': 'The daily check could not be finished. {reason}',
    'mail-failed': 'Sending stopped. What was not sent waits for the next run. {reason}',
    'step-failed': 'One step could not be done. {reason}',
    'folder-failed': 'The folder “{name}” could not be made. {reason}',
    'project-failed': 'The project “{title}” could not be set up. {reason}',
    'share-failed': '{name} could not be given the folder of “{title}”. {reason}',
    'share-stays': '{name} still has access that should have ended. {reason}',
    'reader-failed': '{name} could not be let into the team area. {reason}',
    'event-failed': 'The INSET day {day} could not be put right in the calendar. {reason}',
    'area-gone':
      'The Professional Learning Team area is not there any more, or this account cannot see it. Nothing was made anew: bring it back from the bin, or run Set up.',
    'folder-gone':
      'The folder of “{title}” is not there any more. Nothing was made anew: bring it back from the bin if it is needed.',
    'document-gone':
      'The working document of “{title}” is not there any more. Nothing was made anew: bring it back from the bin if it is needed.',
    'cells-unread':
      'Cells in PL Office that cannot be read: {count}. The first is {first}. Open Check the workbooks.',
    'inset-clashes':
      'Things in the INSET plan that do not fit, as a date that is no school day or two on one date: {count}. Open Check the workbooks.',
    'contacts-empty':
      'PL Contacts is empty or cannot be read, so messages to families wait. Put its list and headings right; they leave by themselves.',
    'mails-failed': 'Messages that Gmail would not take: {count}. See Outbox.',
    'drafts-gone':
      'Messages whose draft is gone, so that somebody must say whether they were sent: {count}. Open INSET notice.',
    'mail-paused': '{why}',
  },
  readyProject: '“{title}” has its folder and its working document.',
  problemCount: 'What needs a person',
  unfinished: 'The rest is left to the next run.',
  approved: 'Projects approved',
  leftToRunner: 'The scheduled run belongs to {runner}. It does what is due.',
};
