/** What the workspace does without a source, and how to find out with a Google account. */

export interface Assumption {
  /** In the code: `assumed` and this. */
  id: string;
  what: string;
  howToTry: string;
}

export function listAssumptions(): readonly Assumption[] {
  return ASSUMPTIONS;
}

const ASSUMPTIONS: readonly Assumption[] = [
  {
    id: 'A-remote-ms',
    what: 'A call to Drive, Gmail or Calendar takes 400 ms, and making a spreadsheet 1 second.',
    howToTry:
      'Run each call twenty times in the script editor and compare Date.now() before and after.',
  },
  {
    id: 'A-minute-code',
    what: 'Spending a minute’s Gmail units answers 403 rateLimitExceeded; 429 has been seen as well.',
    howToTry: 'Make 700 drafts in a loop in a trial account and read the error’s details.',
  },
  {
    id: 'A-invalid-to',
    what: 'Gmail refuses a malformed To header when the draft is made: 400, “Invalid To header”.',
    howToTry: 'Make a draft to “not an address” with Gmail.Users.Drafts.create.',
  },
  {
    id: 'A-html-verbatim',
    what: 'What createHtmlOutputFromFile(name).getContent() answers is the file as it stands, data in a script element too, also in a run that a trigger starts.',
    howToTry:
      'Choose Check the workbooks, which reads words-check.html, and look whether the first scheduled run after a failure reports it in whole sentences.',
  },
  {
    id: 'A-from',
    what: 'A From header that names another account is replaced by one’s own address.',
    howToTry: 'Send a draft with such a header to oneself and look at the source of the message.',
  },
  {
    id: 'A-generated-id-code',
    what: 'A document made with an id from generateIds is refused: 400 generatedIdNotSupported.',
    howToTry:
      'Upload HTML with mimeType document and a generated id, and read the error’s details.',
  },
  {
    id: 'A-folder-owner',
    what: 'The owner of a folder can edit a file that somebody else put into it.',
    howToTry: 'Put a file into a colleague’s shared folder and open it as the colleague.',
  },
  {
    id: 'A-inherited',
    what: 'A permission that comes from the folder above cannot be changed or removed below: 403.',
    howToTry: 'Share a folder, then remove that permission from a file in it with the API.',
  },
  {
    id: 'A-share-twice',
    what: 'Giving a lesser role to somebody who has a greater one leaves the greater one.',
    howToTry: 'Create a reader permission for somebody who is a writer, and list the permissions.',
  },
  {
    id: 'A-no-account',
    what: 'An address without a Google account cannot be given a file while sendNotificationEmail is false: 400 invalidSharingRequest.',
    howToTry: 'Create such a permission for an address that has no Google account.',
  },
  {
    id: 'A-shared-drive-protection',
    what: 'In a shared drive its managers can edit protected ranges, as an owner can.',
    howToTry: 'Protect a tab of a file in a shared drive for one editor, and type as a manager.',
  },
  {
    id: 'A-outside-grid',
    what: 'Writing with updateCells below the last row is refused, in the words used here.',
    howToTry: 'updateCells at row 2000 of a tab with 1000 rows.',
  },
  {
    id: 'A-filter-order',
    what: 'batchGetByDataFilter answers in the order of its filters, empty tabs included.',
    howToTry: 'Read six tabs in mixed order, two of them empty, and compare.',
  },
  {
    id: 'A-response-range',
    what: 'A write that asks to see a tab which is not there is refused as a whole; what it shows of a tab is as right after it.',
    howToTry:
      'batchUpdate with includeSpreadsheetInResponse, responseIncludeGridData and responseRanges of a hidden tab that its requests write to; then with the name of no tab.',
  },
  {
    id: 'A-copy-order',
    what: 'copyPaste with PASTE_VALUES takes what the requests before it in the same batch have left.',
    howToTry:
      'Sort INSET days in the second in which a day is saved, many times over: the tab Before must show it, and the page say so.',
  },
  {
    id: 'A-validation',
    what: 'The Sheets API writes values that strict data validation would refuse a person.',
    howToTry: 'Set a strict list on a cell, then write another value with updateCells.',
  },
  {
    id: 'A-date-pattern',
    what: 'A date without a pattern is shown as dd/mm/yyyy in a spreadsheet set to the United Kingdom.',
    howToTry: 'Type 9/11/2026 into a new spreadsheet with locale en_GB.',
  },
  {
    id: 'A-formula',
    what: 'Formulas are not evaluated: each shows #ERROR!.',
    howToTry: 'A limit of the workspace; nothing to try.',
  },
  {
    id: 'A-cross-domain',
    what: 'The active user’s address is blank for somebody from another domain than the file’s owner.',
    howToTry: 'Share PL Log with an account of another domain and open the sidebar there.',
  },
  {
    id: 'A-calendar-owner',
    what: 'Another account’s run of the same script cannot reach the calendar it made: 404.',
    howToTry: 'Take over as runner with a second account and run the daily check.',
  },
  {
    id: 'A-timeout-effect',
    what: 'The call during which the six minutes end has no effect.',
    howToTry: 'Not to be relied on either way: the record is written before the act.',
  },
  {
    id: 'A-coalesce',
    what: 'Moving the clock by more than a day fires each trigger at most once an hour.',
    howToTry: 'A limit of the workspace; nothing to try.',
  },
  {
    id: 'A-error-text',
    what: 'A page’s failure handler gets an Error whose message is “Name: message”.',
    howToTry: 'Throw an error in a server function and show error.message in the page.',
  },
  {
    id: 'A-illegal-result',
    what: 'A function that returns a Date fails the page’s call.',
    howToTry: 'Return { at: new Date() } to a page.',
  },
  {
    id: 'A-web-user-properties',
    what: 'In a web app that runs as its owner the user properties are the owner’s; My page keeps none there.',
    howToTry: 'Not to be relied on either way.',
  },
  {
    id: 'A-web-locale',
    what: 'In a web app that runs as its owner Session.getActiveUserLocale() answers the visitor’s language.',
    howToTry: 'Visit My page first with an account set to Welsh: it should open in Welsh.',
  },
  {
    id: 'A-web-address',
    what: 'ScriptApp.getService().getUrl() answers the address under which the web app is deployed, also in google.script.run.',
    howToTry: 'Connect My page, and compare the address it shows with the one in the browser.',
  },
  {
    id: 'A-web-refusal',
    what: 'Whoever is not of the owner’s domain, or is signed in with a consumer account, is shown Google’s own page and no code runs.',
    howToTry:
      'Open My page’s address with a private Gmail account: nothing appears under Executions.',
  },
  {
    id: 'A-meta-tag',
    what: 'addMetaTag refuses other names than Google lists, in the words used here.',
    howToTry: 'A limit of the workspace; nothing to try.',
  },
];
