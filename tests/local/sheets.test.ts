import { inOffice, LEAD, result, school, TEACHER } from './school';

const OWN = 'const id = SpreadsheetApp.getActive().getId();';
const batch = (requests: string): string =>
  `${OWN} return Sheets.Spreadsheets.batchUpdate({ requests: ${requests} }, id);`;
const reading = (options = ''): string =>
  `Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [{ gridRange: { sheetId: 7 } }], valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' ${options} }, id).valueRanges[0].valueRange`;

type Shown = { readonly properties: object; readonly data: readonly object[] };

describe('a batch of changes', () => {
  test('is applied whole or not at all, and says which request was refused', () => {
    const { workspace, office } = school({
      office: {
        go: batch(`[
        { updateCells: { start: { sheetId: 7, rowIndex: 1, columnIndex: 0 }, fields: 'userEnteredValue', rows: [{ values: [{ userEnteredValue: { stringValue: 'kept?' } }] }] } },
        { deleteSheet: { sheetId: 99 } }]`),
      },
    });
    const execution = workspace.clickMenu(LEAD, office, 'go');
    expect(execution.error).toMatchObject({
      name: 'GoogleJsonResponseException',
      message:
        'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[1].deleteSheet: No grid with id: 99',
    });
    expect(workspace.files.sheets(LEAD, office)[0]?.display).toEqual([['at', 'by']]);
  });

  test('carries the code and the reason in the error', () => {
    expect(
      inOffice(
        `try { ${batch('[{ deleteSheet: { sheetId: 99 } }]')} } catch (e) { return [e instanceof Error, e.details.code, e.details.errors[0].reason]; }`,
      ),
    ).toEqual([true, 400, 'badRequest']);
  });

  test('writes strings as they are, formulas or not', () => {
    expect(
      inOffice(`${OWN} Sheets.Spreadsheets.batchUpdate({ requests: [{ appendCells: { sheetId: 7, fields: 'userEnteredValue', rows: [{ values: [
        { userEnteredValue: { stringValue: '=1+1' } }, { userEnteredValue: { numberValue: 46000.5 } }, { userEnteredValue: { boolValue: false } }] }] } }] }, id);
        return ${reading()};`),
    ).toEqual({
      range: "'Journal'!A1:Z1000",
      majorDimension: 'ROWS',
      values: [
        ['at', 'by'],
        ['=1+1', 46000.5, false],
      ],
    });
  });

  test('adds a sheet with the id it is given, once', () => {
    const add =
      "{ addSheet: { properties: { sheetId: 42, title: 'Staff', gridProperties: { rowCount: 5, columnCount: 3, frozenRowCount: 1 } } } }";
    expect(inOffice(`${batch(`[${add}]`)}`)).toMatchObject({
      replies: [
        {
          addSheet: {
            properties: { sheetId: 42, title: 'Staff', index: 1, gridProperties: { rowCount: 5 } },
          },
        },
      ],
    });
    expect(() => inOffice(batch(`[${add}, ${add}]`))).toThrow('already exists');
    const sameTitle = "{ addSheet: { properties: { sheetId: 43, title: 'journal' } } }";
    expect(() => inOffice(batch(`[${sameTitle}]`))).toThrow('"journal" already exists');
  });

  test('refuses to write below the grid, but appends beyond it', () => {
    const small =
      "{ addSheet: { properties: { sheetId: 1, title: 'Small', gridProperties: { rowCount: 1, columnCount: 1 } } } }";
    const row = "rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }]";
    const write = `{ updateCells: { start: { sheetId: 1, rowIndex: 1, columnIndex: 0 }, fields: '*', ${row} } }`;
    const append = `{ appendCells: { sheetId: 1, fields: '*', ${row} } }`;
    expect(() => inOffice(batch(`[${small}, ${write}]`))).toThrow('Attempting to write row: 1');
    expect(inOffice(batch(`[${small}, ${append}, ${append}, ${append}]`))).toBeDefined();
  });

  test('refuses more than 50,000 characters in a cell', () => {
    const cell = "{ userEnteredValue: { stringValue: 'x'.repeat(50001) } }";
    expect(() =>
      inOffice(
        batch(`[{ appendCells: { sheetId: 7, fields: '*', rows: [{ values: [${cell}] }] } }]`),
      ),
    ).toThrow('50000 characters');
  });

  test('shows in its answer what it has left of some ranges, and copies values in the order of its requests', () => {
    const range = (row: number): string =>
      `{ sheetId: 7, startRowIndex: ${row}, endRowIndex: ${row + 1}, startColumnIndex: 0, endColumnIndex: 2 }`;
    const put = (row: number, content: string): string =>
      `{ updateCells: { start: { sheetId: 7, rowIndex: ${row}, columnIndex: 1 }, fields: 'userEnteredValue', rows: [{ values: [{ userEnteredValue: ${content} }] }] } }`;
    const copy = (from: number, to: number): string =>
      `{ copyPaste: { source: ${range(from)}, destination: ${range(to)}, pasteType: 'PASTE_VALUES' } }`;
    const requests = [
      put(3, '{ numberValue: 2 }'),
      copy(3, 5),
      put(3, "{ formulaValue: '=1/0' }"),
      copy(3, 6),
    ];
    const answer =
      inOffice(`${OWN} return Sheets.Spreadsheets.batchUpdate({ requests: [${requests}],
      includeSpreadsheetInResponse: true, responseIncludeGridData: true, responseRanges: ["'Journal'!4:7", "'Journal'!1:1"] }, id);`);
    const [{ properties, data }] = (answer as { updatedSpreadsheet: { sheets: [Shown] } })
      .updatedSpreadsheet.sheets;
    expect(properties).toMatchObject({ sheetId: 7, title: 'Journal' });
    expect(data).toEqual([
      {
        startRow: 3,
        rowData: [
          {
            values: [
              {},
              { effectiveValue: { errorValue: { type: 'ERROR' } }, formattedValue: '#ERROR!' },
            ],
          },
          { values: [] },
          { values: [{}, { effectiveValue: { numberValue: 2 }, formattedValue: '2' }] },
          {
            values: [{}, { effectiveValue: { stringValue: '#ERROR!' }, formattedValue: '#ERROR!' }],
          },
        ],
      },
      {
        rowData: [
          {
            values: ['at', 'by'].map((stringValue) => ({
              effectiveValue: { stringValue },
              formattedValue: stringValue,
            })),
          },
        ],
      },
    ]);
  });

  test('that asks to see a tab which is not there changes nothing', () => {
    const request = `{ updateCells: { start: { sheetId: 7, rowIndex: 1, columnIndex: 0 }, fields: 'userEnteredValue', rows: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }] } }`;
    expect(
      inOffice(`${OWN} try { Sheets.Spreadsheets.batchUpdate({ requests: [${request}],
      includeSpreadsheetInResponse: true, responseIncludeGridData: true, responseRanges: ["'Gone'!1:1"] }, id); } catch (e) { return [e.details.code, ${reading()}.values]; }`),
    ).toEqual([400, [['at', 'by']]]);
  });

  test('is refused for a kind of request the workspace does not have', () => {
    expect(() => inOffice(batch('[{ mergeCells: {} }]'))).toThrow(
      'not in the local workspace: Sheets request mergeCells',
    );
  });

  test('changes formats by field mask and leaves the values', () => {
    const { workspace, office } = school({
      office: {
        go: batch(`[
          { repeatCell: { range: { sheetId: 7, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 }, fields: 'userEnteredFormat.numberFormat', cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'ddd d mmm yyyy' } } } } },
          { updateCells: { start: { sheetId: 7, rowIndex: 1, columnIndex: 0 }, fields: 'userEnteredValue', rows: [{ values: [{ userEnteredValue: { numberValue: 46335 } }] }] } }]`),
      },
    });
    result(workspace.clickMenu(LEAD, office, 'go'));
    expect(workspace.files.sheets(LEAD, office)[0]?.display[1]).toEqual(['Mon 9 Nov 2026', '']);
  });
});

describe('a range that is written to with fewer rows than it has', () => {
  const cell = (text: string): string => `{ userEnteredValue: { stringValue: '${text}' } }`;
  const append = `{ appendCells: { sheetId: 7, fields: 'userEnteredValue', rows: [{ values: [${cell('a')}] }, { values: [${cell('b')}] }] } }`;

  test('is emptied below them, keeps its looks, and is appended to right after', () => {
    const { workspace, office } = school({
      office: {
        go: batch(`[${append},
          { repeatCell: { range: { sheetId: 7, startColumnIndex: 0, endColumnIndex: 1 }, fields: 'userEnteredFormat.numberFormat', cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'd mmm yyyy' } } } } },
          { updateCells: { range: { sheetId: 7 }, fields: 'userEnteredValue', rows: [{ values: [${cell('head')}] }] } },
          { appendCells: { sheetId: 7, fields: 'userEnteredValue', rows: [{ values: [{ userEnteredValue: { numberValue: 46335 } }] }] } },
          ${append}]`),
      },
    });
    result(workspace.clickMenu(LEAD, office, 'go'));
    expect(workspace.files.sheets(LEAD, office)[0]?.display).toEqual([
      ['head'],
      ['9 Nov 2026'],
      ['a'],
      ['b'],
    ]);
  });

  test('does not touch what is protected right below it', () => {
    const { workspace, office } = school({
      office: {
        protect: batch(
          `[{ addProtectedRange: { protectedRange: { range: { sheetId: 7, startRowIndex: 3 }, editors: { users: ['${LEAD}'] } } } }]`,
        ),
        go: batch(
          "[{ updateCells: { range: { sheetId: 7, startRowIndex: 1, endRowIndex: 3 }, fields: 'userEnteredValue' } }]",
        ),
      },
    });
    workspace.files.share(office, TEACHER, 'writer');
    result(workspace.clickMenu(LEAD, office, 'protect'));
    expect(workspace.clickMenu(TEACHER, office, 'go').outcome).toBe('completed');
  });
});

describe('a protected tab', () => {
  const protect = batch(
    `[{ addProtectedRange: { protectedRange: { range: { sheetId: 7 }, editors: { users: ['${LEAD}'] } } } }]`,
  );
  const append =
    "try { SpreadsheetApp.getActive().getSheetByName('Journal').appendRow(['x']); return 'written'; } catch (e) { return e.name + ': ' + e.message; }";
  const made = () => {
    const all = school({ office: { protect, append } });
    all.workspace.files.share(all.office, TEACHER, 'writer');
    result(all.workspace.clickMenu(LEAD, all.office, 'protect'));
    return all;
  };

  test('is written to by its editors and the owner only', () => {
    const { workspace, office } = made();
    expect(workspace.clickMenu(LEAD, office, 'append').result).toBe('written');
    expect(workspace.clickMenu(TEACHER, office, 'append').result).toContain(
      'Exception: You are trying to edit a protected cell or object.',
    );
    expect(() => workspace.files.typeCell(TEACHER, office, 7, 'A2', 'x')).toThrow('protected');
    expect(() => workspace.files.deleteSheet(TEACHER, office, 7)).toThrow('protected');
    expect(workspace.files.sheets(TEACHER, office)[0]?.protections[0]?.editable).toBe(false);
  });

  test('loses its protection in a copy, whose script starts with nothing stored', () => {
    const { workspace, office } = made();
    const copy = workspace.files.copy(TEACHER, office);
    expect(workspace.clickMenu(TEACHER, copy, 'append').result).toBe('written');
    expect(workspace.files.get(TEACHER, copy)).toMatchObject({
      name: 'Copy of PL Office',
      role: 'owner',
      script: 'office',
    });
    expect(workspace.files.sheets(TEACHER, office)[0]?.display).toHaveLength(1);
    expect(workspace.files.sheets(TEACHER, copy)[0]).toMatchObject({ sheetId: 7, protections: [] });
  });
});

describe('a cell', () => {
  const typed = (text: string) => {
    const { workspace, office } = school({ office: {} });
    workspace.files.typeCell(LEAD, office, 7, 'A2', text);
    const [sheet] = workspace.files.sheets(LEAD, office);
    return [sheet?.values[1]?.[0], sheet?.display[1]?.[0]];
  };

  test.each([
    ['1,234.5', 1234.5, '1234.5'],
    ['12%', 0.12, '12%'],
    ['true', true, 'TRUE'],
    ["'007", '007', '007'],
    ['9/11/2026', 46335, '09/11/2026'],
    ['2026-11-09', 46335, '09/11/2026'],
    ['9 Nov 2026', 46335, '09/11/2026'],
    ['31/02/2026', '31/02/2026', '31/02/2026'],
    ['9/11/2026 16:30', 46335.6875, '09/11/2026 16:30:00'],
    ['=A1', '#ERROR!', '#ERROR!'],
    ['Tuesday', 'Tuesday', 'Tuesday'],
    ['-', '-', '-'],
  ])('into which "%s" is typed holds %p', (text, value, display) => {
    expect(typed(text)).toEqual([value, display]);
  });

  test('is read as typed by appendRow, except after an apostrophe', () => {
    const body = `const sheet = SpreadsheetApp.getActive().getSheets()[0];
      sheet.appendRow(["'=1", '=1', '7', true, new Date(2026, 10, 9), '']);
      const values = sheet.getRange(2, 1, 1, 6).getValues()[0];
      return values.map((v) => v instanceof Date ? 'date' : v);`;
    expect(inOffice(body)).toEqual(['=1', '#ERROR!', 7, true, 'date', '']);
  });

  test('refuses what its strict list does not hold', () => {
    const { workspace, office } = school({ office: {} });
    const rule = {
      condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'yes' }] },
      strict: true,
    };
    const range = { sheetId: 7, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 };
    workspace.files.edit(LEAD, office, [{ setDataValidation: { range, rule } }]);
    workspace.files.typeCell(LEAD, office, 7, 'A2', 'yes');
    expect(() => workspace.files.typeCell(LEAD, office, 7, 'A3', 'no')).toThrow('violates');
  });
});

describe('a person', () => {
  test('sorts, deletes rows, moves columns and renames tabs by hand', () => {
    const { workspace, office } = school({ office: {} });
    ['b', 'a', 'c'].forEach((text, index) => {
      workspace.files.typeCell(LEAD, office, 7, `A${index + 2}`, text);
    });
    workspace.files.sortRange(LEAD, office, 7, 0);
    workspace.files.deleteRow(LEAD, office, 7, 4);
    workspace.files.edit(LEAD, office, [
      {
        moveDimension: {
          source: { sheetId: 7, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 },
          destinationIndex: 2,
        },
      },
    ]);
    workspace.files.renameSheet(LEAD, office, 7, 'Mine');
    expect(workspace.files.sheets(LEAD, office)[0]).toMatchObject({
      title: 'Mine',
      display: [
        ['by', 'at'],
        ['', 'a'],
        ['', 'b'],
      ],
    });
  });

  test('without access reads nothing through the Sheets API, and a reader writes nothing', () => {
    const body = `try { Sheets.Spreadsheets.get(a); } catch (e) { return e.details.code; } try { Sheets.Spreadsheets.batchUpdate({requests: []}, a); } catch (e) { return 'read, ' + e.details.code; }`;
    const { workspace, office } = school({
      office: {
        go: `const a = PropertiesService.getScriptProperties().getProperty('id'); ${body}`,
        keep: "PropertiesService.getScriptProperties().setProperty('id', SpreadsheetApp.getActive().getId())",
      },
    });
    const other = workspace.files.makeSpreadsheet(TEACHER, {
      title: 'Other',
      sheets: [{ title: 'S' }],
    });
    workspace.setBundle('office', {
      ...{ pages: {} },
      manifest: {
        timeZone: 'Europe/London',
        oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'],
        dependencies: {
          enabledAdvancedServices: [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }],
        },
      },
      code: `function go() { const a = '${other}'; ${body} }`,
    });
    expect(workspace.clickMenu(LEAD, office, 'go').result).toBe(403);
    workspace.files.share(other, LEAD, 'reader');
    expect(workspace.clickMenu(LEAD, office, 'go').result).toBe('read, 403');
  });
});

test('a spreadsheet made by the API has the tabs it was given, and can be described by fields', () => {
  expect(
    inOffice(`const { spreadsheetId } = Sheets.Spreadsheets.create({ properties: { title: 'PL Contacts', timeZone: 'Europe/London' }, sheets: [{ properties: { sheetId: 5, title: 'Families' } }] });
      return Sheets.Spreadsheets.get(spreadsheetId, { fields: 'properties(title,timeZone),sheets.properties(sheetId,title)' });`),
  ).toEqual({
    properties: { title: 'PL Contacts', timeZone: 'Europe/London' },
    sheets: [{ properties: { sheetId: 5, title: 'Families' } }],
  });
});

test('the 61st read of a minute is refused', () => {
  const { workspace, office } = school({
    office: {
      go: `${OWN} Sheets.Spreadsheets.get(id); Sheets.Spreadsheets.get(id); try { Sheets.Spreadsheets.get(id); } catch (e) { return e.details.code; }`,
    },
  });
  workspace.setQuotas({ sheetsCallsPerMinute: 2 });
  expect(workspace.clickMenu(LEAD, office, 'go').result).toBe(429);
});
