/**
 * Every service call: whether it is remote (a read or write of data) or other, its modelled milliseconds, the scopes
 * of which it needs one, and whether it needs full authorisation (a simple trigger has none).
 */

export interface Cost {
  kind: 'remote' | 'other';
  ms: number;
  basis: 'measured' | 'sourced' | 'assumed';
  scopes?: readonly string[];
  full?: true;
}

const AUTH = 'https://www.googleapis.com/auth/';
const SHEET_SCOPES = [`${AUTH}spreadsheets.currentonly`, `${AUTH}spreadsheets`];
const SHEETS_API_SCOPES = [`${AUTH}spreadsheets`, `${AUTH}drive`];
const UI_SCOPES = [`${AUTH}script.container.ui`];
const DRIVE_SCOPES = [`${AUTH}drive`];
const GMAIL_SCOPES = [`${AUTH}gmail.compose`, `${AUTH}gmail.modify`, 'https://mail.google.com/'];
const CALENDAR_SCOPES = [`${AUTH}calendar.app.created`, `${AUTH}calendar`];
const EMAIL_SCOPES = [`${AUTH}userinfo.email`];
const TRIGGER_SCOPES = [`${AUTH}script.scriptapp`];

// sourced: a read and a write of a sheet take 800 ms and more together (Poehnelt); half for each.
const SHEET_MS = 400;
// sourced: the Sheets API reads 35 % and writes 19 % faster than SpreadsheetApp (Tanaike).
const SHEETS_API_READ_MS = 260;
const SHEETS_API_WRITE_MS = 324;
// assumed A-remote-ms: nobody has published times for these.
const REMOTE_MS = 400;
const SEND_MS = 400;
const UI_MS = 100;
const SMALL_MS = 5;

const sheet = (ms = SHEET_MS): Cost => ({
  kind: 'remote',
  ms,
  basis: 'sourced',
  scopes: SHEET_SCOPES,
});
const api = (
  scopes: readonly string[],
  ms = REMOTE_MS,
  basis: Cost['basis'] = 'assumed',
): Cost => ({
  kind: 'remote',
  ms,
  basis,
  scopes,
  full: true,
});
const other = (ms: number, basis: Cost['basis'], rest: Partial<Cost> = {}): Cost => ({
  kind: 'other',
  ms,
  basis,
  ...rest,
});

const shown = other(UI_MS, 'assumed', { scopes: UI_SCOPES, full: true });
const trigger = other(UI_MS, 'assumed', { scopes: TRIGGER_SCOPES, full: true });
const email = other(SMALL_MS, 'assumed', { scopes: EMAIL_SCOPES });
const bound = other(SMALL_MS, 'assumed', { scopes: SHEET_SCOPES });
const sheetsWrite = api(SHEETS_API_SCOPES, SHEETS_API_WRITE_MS, 'sourced');
const sheetsRead = api(SHEETS_API_SCOPES, SHEETS_API_READ_MS, 'sourced');
const drive = api(DRIVE_SCOPES);
const gmail = api(GMAIL_SCOPES);
const calendar = api(CALENDAR_SCOPES);

/** By method; `Name.*` stands for the rest of an object's methods. */
const COSTS: Readonly<Record<string, Cost>> = {
  'Range.getValues': sheet(),
  'Range.getDisplayValues': sheet(),
  'Range.setValues': sheet(),
  'Sheet.appendRow': sheet(),
  'Sheet.getLastRow': sheet(160), // sourced: bugbugnow.net, 160 s for 1,000 calls
  'SpreadsheetApp.*': bound,
  'Spreadsheet.*': bound,
  'Sheet.*': bound,
  'Range.*': bound,
  'Spreadsheet.toast': other(UI_MS, 'assumed', { scopes: SHEET_SCOPES }),
  'SpreadsheetApp.getUi': other(SMALL_MS, 'assumed'),
  'Ui.showSidebar': shown,
  'Ui.showModalDialog': shown,
  'Ui.showModelessDialog': shown,
  'Ui.alert': other(UI_MS, 'assumed', { full: true }),
  'Ui.*': other(SMALL_MS, 'assumed'),
  'Menu.addToUi': other(UI_MS, 'assumed'),
  'Menu.*': other(0, 'assumed'),
  'HtmlService.*': other(SMALL_MS, 'assumed'),
  'HtmlOutput.*': other(0, 'assumed'),
  'Session.getActiveUser': email,
  'Session.getEffectiveUser': email,
  'Session.*': other(SMALL_MS, 'assumed'),
  'Utilities.*': other(1, 'assumed'),
  'Blob.*': other(0, 'assumed'),
  'PropertiesService.*': other(0, 'assumed'),
  'Properties.setProperty': other(62, 'sourced'), // sourced: ziritione.org, mean of 100
  'Properties.setProperties': other(62, 'assumed'),
  'Properties.deleteProperty': other(62, 'assumed'),
  'Properties.*': other(30, 'sourced'), // sourced: ziritione.org, mean of 100
  'CacheService.*': other(0, 'assumed'),
  'Cache.put': other(93, 'sourced'), // sourced: ziritione.org, mean of 100
  'Cache.remove': other(93, 'assumed'),
  'Cache.*': other(3, 'sourced'),
  'LockService.*': other(0, 'assumed'),
  'Lock.*': other(30, 'assumed'),
  'ScriptApp.newTrigger': trigger,
  'ScriptApp.getProjectTriggers': trigger,
  'ScriptApp.deleteTrigger': trigger,
  'ClockTriggerBuilder.create': trigger,
  'ScriptApp.*': other(SMALL_MS, 'assumed'),
  'Sheets.Spreadsheets.create': api(SHEETS_API_SCOPES, 1000),
  'Sheets.Spreadsheets.get': api(SHEETS_API_SCOPES, 300, 'sourced'), // sourced: Tanaike, metadata 0.3 s
  'Sheets.Spreadsheets.batchUpdate': sheetsWrite,
  'Sheets.Spreadsheets.Values.*': sheetsRead,
  'Drive.Files.*': drive,
  'Drive.Permissions.*': drive,
  'Drive.Drives.*': drive,
  'Gmail.Users.*': gmail,
  'Gmail.Users.Drafts.send': api(GMAIL_SCOPES, SEND_MS),
  'Gmail.Users.Drafts.*': gmail,
  'Calendar.Calendars.*': calendar,
  'Calendar.Events.*': calendar,
};

const FREE: Cost = { kind: 'other', ms: 0, basis: 'assumed' };

/** Objects whose methods only hold a value in the script's own memory cost nothing. */
export function costOf(method: string): Cost {
  return COSTS[method] ?? COSTS[method.replace(/\.[^.]+$/, '.*')] ?? FREE;
}
