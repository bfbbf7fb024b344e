import { writeDataDictionary } from '../../../src/core/structure/data-dictionary';
import { allTables } from '../../../src/core/tables';

test('every tab and every column is in it', () => {
  const page = writeDataDictionary();
  for (const table of allTables) {
    expect(page).toContain(`### ${table.title}\n`);
    for (const { header, meaning } of Object.values(table.columns)) {
      expect(page).toContain(`| ${header} | `);
      expect(page).toContain(meaning);
    }
  }
});

test('no table shares its tab id with another', () => {
  const ids = allTables.map(({ sheetId }) => sheetId);
  expect(new Set(ids).size).toBe(ids.length);
});
