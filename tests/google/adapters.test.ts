import { join } from 'node:path';
import { readManifest } from '../../build/build';
import { bundleCode } from '../../build/bundle-code';
import { createWorkspace, type Workspace } from '../../local';
import { insetDaysTable, publishedLogTable, staffTable, stateTable } from '../../src/core/tables';

const lead = 'lead@ysgol.example';
const mair = 'mair@ysgol.example';

const pages = { sidebar: '<p>page</p>' };

let code: string;
let workspace: Workspace;
let office: string;
let log: string;

beforeAll(async () => {
  ({ code } = await bundleCode(join(__dirname, 'adapters-entry.ts')));
});

beforeEach(() => {
  workspace = createWorkspace({
    bundles: {
      log: { code, pages, manifest: readManifest('log') },
      office: { code, pages, manifest: readManifest('office') },
    },
    start: '2026-11-09T08:30',
  });
  workspace.people.add({ address: lead, name: 'Nia Rees' });
  workspace.people.add({ address: mair, name: 'Mair Ellis' });
  const tabs = [staffTable, stateTable, insetDaysTable].map(({ sheetId, title, columns }) => ({
    sheetId,
    title,
    rows: [Object.values(columns).map(({ header }) => header)],
  }));
  office = workspace.files.makeSpreadsheet(lead, { title: 'PL Office', sheets: tabs });
  log = workspace.files.makeSpreadsheet(lead, {
    title: 'PL Log',
    sheets: [{ sheetId: 2001, title: 'Journal', rows: [['at']] }],
  });
  workspace.files.bindScript(office, 'office');
  workspace.files.bindScript(log, 'log');
});

function call(file: string, port: string, method: string, ...args: unknown[]): unknown {
  const { shown } = workspace.clickMenu(lead, file, 'openPage');
  const answer = workspace.callFromPage(shown.page?.token ?? '', 'call', [port, method, args]);
  if (!answer.ok) throw new Error(answer.error.message);
  const { value, error } = answer.value as { value?: unknown; error?: unknown };
  return error ? { error } : value;
}

const remoteOf = (): string[] =>
  (workspace.executions().at(-1)?.remote ?? []).map(
    ({ service, method }) => `${service}.${method}`,
  );

describe('spreadsheets', () => {
  const state = { sheetId: stateTable.sheetId };

  test('what is written is read, each in one remote call', () => {
    const changes = [
      {
        kind: 'append',
        ...state,
        cells: [
          ['runner', '=1+1'],
          ['journal-count', '12'],
        ],
      },
      { kind: 'cells', ...state, row: 1, column: 1, cells: [['lead']] },
      { kind: 'append', sheetId: staffTable.sheetId, cells: [['S01', 'Mair', mair]] },
    ];
    call(office, 'workbooks', 'write', office, changes);
    expect(remoteOf()).toHaveLength(1);
    const ranges = [state, { sheetId: staffTable.sheetId, fromRow: 1 }, { ...state, toRow: 1 }];
    expect(call(office, 'workbooks', 'read', office, ranges)).toEqual([
      [
        ['Key', 'Value'],
        ['runner', 'lead'],
        ['journal-count', '12'],
      ],
      [['S01', 'Mair', mair]],
      [['Key', 'Value']],
    ]);
    expect(remoteOf()).toHaveLength(1);
  });

  test('a write shows the rows it leaves, and what a row held before it, in the same remote call', () => {
    const rows = {
      kind: 'append',
      ...state,
      cells: [
        ['a', 1],
        ['b', 46330.5],
        ['c', true],
      ],
    };
    call(office, 'workbooks', 'write', office, [rows]);
    const to = { sheetId: staffTable.sheetId, row: 1, column: 1 };
    const changes = [
      { kind: 'copy', ...state, row: 2, columns: 2, to },
      { kind: 'cells', ...state, row: 2, column: 1, cells: [['=1+1']] },
      { kind: 'copy', ...state, row: 2, columns: 2, to: { ...to, row: 2 } },
    ];
    const see = [
      { ...state, fromRow: 2, toRow: 4 },
      { sheetId: staffTable.sheetId },
      { ...state, fromRow: 0, toRow: 1 },
      { ...state, fromRow: 9, toRow: 10 },
    ];
    expect(call(office, 'workbooks', 'write', office, changes, see)).toMatchObject([
      [
        ['b', '=1+1'],
        ['c', true],
      ],
      [{}, ['', 'b', 46330.5], ['', 'b', '=1+1']],
      [['Key', 'Value']],
      [[]],
    ]);
    expect(remoteOf()).toHaveLength(1);
  });

  test('a write shows a tab that people have renamed or hidden, once it has been read', () => {
    const properties = { ...state, title: 'Nia’s state', hidden: true };
    const fields = 'title,hidden';
    workspace.files.edit(lead, office, [{ updateSheetProperties: { properties, fields } }]);
    const changes = [{ kind: 'append', ...state, cells: [['a', '=x']] }];
    expect(call(office, 'workbooks', 'readAndWrite', office, changes, [state])).toEqual([
      [
        ['Key', 'Value'],
        ['a', '=x'],
      ],
    ]);
    expect(remoteOf()).toHaveLength(2);
  });

  test('a tab is made exactly as large as it is to be, and holds nothing beyond', () => {
    const cells = [['a', 'b'], ['c']];
    call(office, 'workbooks', 'write', office, [{ kind: 'append', ...state, cells }]);
    const size = { kind: 'resize', ...state, rows: 2, columns: 1 };
    expect(call(office, 'workbooks', 'write', office, [size], [state])).toEqual([[['Key'], ['a']]]);
    const larger = { kind: 'resize', ...state, rows: 7, columns: 40 };
    const far = { kind: 'cells', ...state, row: 6, column: 39, cells: [['z']] };
    call(office, 'workbooks', 'write', office, [larger, far]);
    const [lines] = call(office, 'workbooks', 'read', office, [state]) as unknown[][][];
    expect(lines?.[6]?.[39]).toBe('z');
  });

  test('dates come and go as serial numbers, a formula as its text', () => {
    const cells = [['D1', 46330.5, '=NOW()']];
    const { sheetId } = insetDaysTable;
    call(office, 'workbooks', 'write', office, [{ kind: 'append', sheetId, cells }]);
    expect(call(office, 'workbooks', 'read', office, [{ sheetId, fromRow: 1 }])).toEqual([cells]);
  });

  test('a replaced tab holds what it was given and nothing else', () => {
    const change = (cells: unknown[][]) => [{ kind: 'replace', ...state, cells }];
    call(
      office,
      'workbooks',
      'write',
      office,
      change([
        ['Key', 'Value'],
        ['a', 'b'],
        ['c', 'd'],
      ]),
    );
    call(office, 'workbooks', 'write', office, change([['Key', 'Value'], ['e']]));
    expect(call(office, 'workbooks', 'read', office, [state])).toEqual([[['Key', 'Value'], ['e']]]);
  });

  test('dates in a replaced tab are shown as dates', () => {
    const { sheetId, title } = publishedLogTable;
    workspace.files.edit(lead, office, [{ addSheet: { properties: { sheetId, title } } }]);
    const cells = [['Date / Dyddiad'], [46330]];
    call(office, 'workbooks', 'write', office, [{ kind: 'replace', sheetId, cells }]);
    expect(call(office, 'logBook', 'read', sheetId)).toEqual([['Date / Dyddiad'], ['04/11/2026']]);
  });

  test('the first tab to be seen of another’s sheet comes as it is shown, in one remote call', () => {
    const sheets = [
      { sheetId: 7, title: 'Hidden', rows: [['secret']] },
      { sheetId: 8, title: 'Dates', rows: [['Date', '', 'What'], [46330, '', 'INSET'], ['third']] },
    ];
    const theirs = workspace.files.makeSpreadsheet(mair, { title: 'Bryn Prawf', sheets });
    const cell = { sheetId: 8, rowIndex: 1, columnIndex: 0 };
    workspace.files.edit(mair, theirs, [
      { updateSheetProperties: { properties: { sheetId: 7, hidden: true }, fields: 'hidden' } },
      {
        updateCells: {
          start: cell,
          rows: [
            {
              values: [
                { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } } },
              ],
            },
          ],
          fields: 'userEnteredFormat.numberFormat',
        },
      },
    ]);
    const read = (most: object) => call(office, 'workbooks', 'readShown', theirs, most);
    expect(read({ rows: 5, columns: 5 })).toEqual({
      error: expect.objectContaining({ code: 'no-access' }),
    });
    workspace.files.share(theirs, lead, 'reader');
    expect(read({ rows: 9000, columns: 40 })).toEqual({
      name: 'Bryn Prawf',
      lines: [['Date', '', 'What'], ['04/11/2026', '', 'INSET'], ['third']],
    });
    expect(remoteOf()).toHaveLength(1);
    expect(read({ rows: 1, columns: 2 })).toEqual({ name: 'Bryn Prawf', lines: [['Date']] });
    const { shown } = workspace.clickMenu(lead, office, 'openPage');
    const refusal = { code: 400, message: 'This operation is not supported for this document' };
    workspace.faults.failCall(1, { error: refusal });
    const asked = ['workbooks', 'readShown', [theirs, { rows: 5, columns: 5 }]];
    const answer = workspace.callFromPage(shown.page?.token ?? '', 'call', asked);
    expect(answer).toMatchObject({ value: { error: { code: 'not-a-sheet' } } });
  });

  test('a tab that is gone is named, and nothing is written', () => {
    workspace.files.deleteSheet(lead, office, insetDaysTable.sheetId);
    const missing = { sheetId: insetDaysTable.sheetId };
    const expected = {
      error: expect.objectContaining({ code: 'tab-missing', details: { tab: 'INSET days' } }),
    };
    expect(call(office, 'workbooks', 'read', office, [state, missing])).toEqual(expected);
    const changes = [
      { kind: 'append', ...state, cells: [['a']] },
      { kind: 'append', ...missing, cells: [['a']] },
    ];
    expect(call(office, 'workbooks', 'write', office, changes)).toEqual(expected);
    expect(call(office, 'workbooks', 'read', office, [state])).toEqual([[['Key', 'Value']]]);
  });

  test('rows asked for below the last one are none', () => {
    const ranges = [{ ...state, fromRow: 5000 }, state];
    expect(call(office, 'workbooks', 'read', office, ranges)).toEqual([[], [['Key', 'Value']]]);
  });

  test('a file that is gone or not shared is no access', () => {
    const expected = { error: expect.objectContaining({ code: 'no-access' }) };
    expect(call(office, 'workbooks', 'read', 'nowhere', [state])).toEqual(expected);
    const other = workspace.files.makeSpreadsheet(mair, {
      title: 'Hers',
      sheets: [{ title: 'x' }],
    });
    expect(call(office, 'workbooks', 'read', other, [state])).toEqual(expected);
    expect(call(office, 'structure', 'readStructure', other)).toEqual(expected);
  });

  test('a new workbook is built and looked at', () => {
    const made = call(office, 'structure', 'createWorkbook', {
      title: 'PL Contacts',
      timeZone: 'Europe/London',
      locale: 'en_GB',
    }) as { id: string; link: string };
    const range = { sheetId: 3001, startRowIndex: 0, endRowIndex: 1 };
    call(office, 'structure', 'reshape', made.id, [
      {
        addSheet: {
          properties: {
            sheetId: 3001,
            title: 'Contacts',
            hidden: false,
            gridProperties: { frozenRowCount: 1 },
          },
        },
      },
      { setBasicFilter: { filter: { range: { sheetId: 3001 } } } },
      {
        addProtectedRange: {
          protectedRange: {
            range,
            description: 'headers',
            warningOnly: false,
            editors: { users: [lead] },
          },
        },
      },
    ]);
    const found = call(office, 'structure', 'readStructure', made.id);
    expect(found).toMatchObject({
      title: 'PL Contacts',
      timeZone: 'Europe/London',
      locale: 'en_GB',
      link: made.link,
    });
    expect((found as { sheets: unknown[] }).sheets).toContainEqual(
      expect.objectContaining({
        sheetId: 3001,
        title: 'Contacts',
        frozenRows: 1,
        hasFilter: true,
        protections: [expect.objectContaining({ description: 'headers', editors: [lead], range })],
      }),
    );
  });
});

describe('the log’s own spreadsheet', () => {
  test('a row of texts is added and read as typed', () => {
    const cells = ['2026-11-09T08:30', '=1+1', '007', "'quoted", '', '{"a":1}'];
    expect(call(log, 'logBook', 'appendRow', 2001, cells)).toBe(true);
    expect(remoteOf()).toHaveLength(1);
    expect(call(log, 'logBook', 'read', 2001)).toEqual([['at', '', '', '', '', ''], cells]);
    expect(remoteOf()).toHaveLength(1);
  });

  test('a tab that is not there is told apart from an empty one', () => {
    expect(call(log, 'logBook', 'read', 2104)).toBeNull();
    expect(call(log, 'logBook', 'appendRow', 2104, ['a'])).toBe(false);
  });

  test('PL Log’s script can reach no other service', () => {
    expect(call(log, 'workbooks', 'read', office, [])).toEqual([]);
    for (const [port, method] of [
      ['drive', 'generateIds'],
      ['mail', 'listDrafts'],
    ] as const) {
      expect(call(log, port, method)).toHaveProperty('error');
    }
  });
});

describe('Drive', () => {
  const folder = (id: string, parent = 'root') => ({
    id,
    name: 'Prosiect ŵ',
    parent,
    key: 'project:1',
  });

  test('a folder under an id made ahead is made once', () => {
    const [id = ''] = call(office, 'drive', 'generateIds', 1) as string[];
    expect(call(office, 'drive', 'makeFolder', folder(id))).toMatchObject({ outcome: 'made' });
    expect(call(office, 'drive', 'makeFolder', folder(id))).toMatchObject({ outcome: 'already' });
    expect(call(office, 'drive', 'lookUp', id)).toMatchObject({
      id,
      name: 'Prosiect ŵ',
      isFolder: true,
      key: 'project:1',
      trashed: false,
      mayEdit: true,
    });
  });

  test('a document lies in its folder and keeps its key', () => {
    const [id = ''] = call(office, 'drive', 'generateIds', 1) as string[];
    call(office, 'drive', 'makeFolder', folder(id));
    const document = { name: 'Plan', parent: id, html: '<h1>Cynllun</h1>', key: 'document:1' };
    const made = call(office, 'drive', 'makeDocument', document) as { id: string };
    expect(made).toMatchObject({ name: 'Plan', key: 'document:1', isFolder: false, parent: id });
    expect(call(office, 'drive', 'listChildren', id)).toEqual([made]);
    expect(workspace.files.document(lead, made.id)).toContain('Cynllun');
  });

  test('what was made for a key is found in its folder, until it is put in the bin', () => {
    const document = { name: 'List', parent: 'root', html: '<p>x</p>', key: 'pay-list:1' };
    const made = call(office, 'drive', 'makeDocument', document) as { id: string };
    expect(call(office, 'drive', 'findMade', 'root', 'pay-list:1')).toEqual(made);
    expect(remoteOf()).toEqual(['Drive.Files.list']);
    expect(call(office, 'drive', 'findMade', 'root', "pay-list:1' or name != '")).toBeNull();
    expect(call(office, 'drive', 'findMade', 'root', 'pay-list:2')).toBeNull();
    workspace.files.trash(lead, made.id);
    expect(call(office, 'drive', 'findMade', 'root', 'pay-list:1')).toBeNull();
  });

  test('what is not there, or not to be seen, is nothing', () => {
    expect(call(office, 'drive', 'lookUp', 'nowhere')).toBeNull();
    expect(call(office, 'drive', 'lookUp', workspace.files.makeFolder(mair, 'Hers'))).toBeNull();
  });

  test('sharing is quiet, can be looked at, and can be taken back twice', () => {
    const id = workspace.files.makeFolder(lead, 'Area');
    const { id: grant } = call(office, 'drive', 'grant', id, mair, 'reader') as { id: string };
    expect(workspace.mail.inbox(mair)).toEqual([]);
    expect(call(office, 'drive', 'grants', id)).toContainEqual({
      id: grant,
      address: mair,
      role: 'reader',
      inherited: false,
      kind: 'user',
    });
    call(office, 'drive', 'revoke', id, grant);
    expect(call(office, 'drive', 'revoke', id, grant)).toBeNull();
    expect(call(office, 'drive', 'grants', id)).toHaveLength(1);
  });

  test('works in a shared drive', () => {
    const shared = workspace.files.makeSharedDrive('Dysgu', { [lead]: 'organizer' });
    const [id = ''] = call(office, 'drive', 'generateIds', 1) as string[];
    expect(call(office, 'drive', 'makeFolder', folder(id, shared))).toMatchObject({
      outcome: 'made',
    });
    expect(call(office, 'drive', 'listChildren', shared)).toHaveLength(1);
  });
});

describe('mail', () => {
  const mime = [
    'To: mair@ysgol.example',
    'Subject: Hysbysiad',
    'X-PL-Key: notice:D1:families:notice:mair@ysgol.example',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Dydd da, ŵyl',
  ].join('\r\n');

  test('a draft can be found by its key, sent once, and is then gone', () => {
    const id = call(office, 'mail', 'createDraft', mime) as string;
    expect(call(office, 'mail', 'listDrafts')).toEqual([id]);
    expect(call(office, 'mail', 'readDraftKey', id)).toBe(
      'notice:D1:families:notice:mair@ysgol.example',
    );
    call(office, 'mail', 'sendDraft', id);
    expect(workspace.mail.inbox(mair)[0]?.raw).toContain('Dydd da, ŵyl');
    const gone = { error: expect.objectContaining({ name: 'MailError', failure: 'not-found' }) };
    expect(call(office, 'mail', 'sendDraft', id)).toEqual(gone);
    expect(call(office, 'mail', 'readDraftKey', id)).toEqual(gone);
  });

  test('the day’s limit and the minute’s units are told apart', () => {
    const first = call(office, 'mail', 'createDraft', mime);
    workspace.setQuotas({ mailPerDay: 0 });
    expect(call(office, 'mail', 'sendDraft', first)).toMatchObject({
      error: { failure: 'daily-limit' },
    });
    for (const gmailMinuteErrorCode of [403, 429] as const) {
      workspace.setQuotas({ mailPerDay: 1000, gmailUnitsPerMinute: 5, gmailMinuteErrorCode });
      expect(call(office, 'mail', 'sendDraft', first)).toMatchObject({
        error: { failure: 'rate' },
      });
    }
  });

  test('a draft taken back is not sent', () => {
    const id = call(office, 'mail', 'createDraft', mime);
    call(office, 'mail', 'deleteDraft', id);
    expect(workspace.mail.drafts(lead)).toEqual([]);
  });
});

describe('the calendar', () => {
  test('an event put twice is one, changed and removed', () => {
    const { id } = call(office, 'calendar', 'makeCalendar', 'HMS · INSET') as { id: string };
    const event = { id: 'abc123', date: '2026-12-31', title: 'INSET', description: 'Reading' };
    call(office, 'calendar', 'putEvent', id, event);
    call(office, 'calendar', 'putEvent', id, { ...event, title: 'INSET 2' });
    expect(workspace.calendar.list(lead)[0]?.events).toEqual([
      expect.objectContaining({
        summary: 'INSET 2',
        start: { date: '2026-12-31' },
        end: { date: '2027-01-01' },
      }),
    ]);
    const times = { starts: '15:45', ends: '17:45' };
    call(office, 'calendar', 'putEvent', id, { ...event, times, venue: 'Library' });
    expect(workspace.calendar.list(lead)[0]?.events).toMatchObject([
      {
        location: 'Library',
        transparency: 'opaque',
        start: { dateTime: `${event.date}T15:45:00`, timeZone: 'Europe/London' },
        end: { dateTime: `${event.date}T17:45:00`, timeZone: 'Europe/London' },
      },
    ]);
    call(office, 'calendar', 'removeEvent', id, 'abc123');
    expect(call(office, 'calendar', 'removeEvent', id, 'abc123')).toBeNull();
    call(office, 'calendar', 'putEvent', id, event);
    expect(workspace.calendar.ics(id)).toContain('SUMMARY:INSET');
  });
});

describe('what surrounds the script', () => {
  test('the clock tells school time', () => {
    workspace.setClock('2026-07-01T16:00:30');
    const now = call(office, 'clock', 'now') as { local: string; epochMs: number };
    expect(now.local).toBe('2026-07-01T16:00');
    expect(now.epochMs - Date.parse('2026-07-01T15:00:30Z')).toBeLessThan(1000);
  });

  test('the person is told by their address in small letters', () => {
    expect(call(office, 'identity', 'activeAddress')).toBe(lead);
    expect(call(office, 'identity', 'effectiveAddress')).toBe(lead);
    expect(call(office, 'identity', 'locale')).toBe('en');
  });

  test('small values are kept, for the script and for the person apart', () => {
    call(office, 'scriptStore', 'set', 'a', '1');
    expect(call(office, 'scriptStore', 'get', 'a')).toBe('1');
    expect(call(office, 'userStore', 'get', 'a')).toBeNull();
    call(office, 'scriptStore', 'remove', 'a');
    expect(call(office, 'scriptStore', 'get', 'a')).toBeNull();
  });

  test('ids differ and can be a calendar’s', () => {
    const [first, second] = [call(office, 'ids', 'random'), call(office, 'ids', 'random')];
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(second).not.toBe(first);
  });

  test('triggers are listed, made and removed', () => {
    call(office, 'triggers', 'create', 'call', 10);
    call(office, 'triggers', 'create', 'call', 10);
    expect(call(office, 'triggers', 'list')).toEqual(['call', 'call']);
    call(office, 'triggers', 'remove', 'call');
    expect(workspace.triggers()).toEqual([]);
  });
});
