import { writeDataDictionary } from '../../build/docs/data-dictionary';
import { allTables } from '../../src/core/tables';

const toPattern = (text: string): string => text.replace(/[()]/g, '\\$&');

test('every tab and every column is in it', () => {
  const page = writeDataDictionary();
  for (const table of allTables) {
    expect(page).toContain(`### ${table.title}\n`);
    for (const { header } of Object.values(table.columns)) {
      expect(page).toMatch(new RegExp(`\\| ${toPattern(header)} \\| [^|]+ \\| [^|]+ \\|`));
    }
  }
});

test('no table shares its tab id with another', () => {
  const ids = allTables.map(({ sheetId }) => sheetId);
  expect(new Set(ids).size).toBe(ids.length);
});
