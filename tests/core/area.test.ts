import { areaFolderPath, areaFolders, areaReaderKey, projectsYearKey } from '../../src/core/area';

test('the year of the folders is the academic year, which begins in September', () => {
  const keys = (today: string) => areaFolders(today).map(({ key }) => key);
  expect(keys('2026-08-31')).toContain(projectsYearKey('2025-26'));
  expect(keys('2026-09-01')).toContain(projectsYearKey('2026-27'));
});

test('parents come before what lies in them', () => {
  const seen = new Set(['']);
  for (const { key, parentKey } of areaFolders('2026-11-09')) {
    expect(seen).toContain(parentKey);
    seen.add(key);
  }
});

test.each([
  ['area:resources', 'Resources'],
  ['area:inset:2026-27', 'INSET/2026-27'],
  ['area:projects:2025-26', 'Professional Research Projects/2025-26'],
  ['area', 'Professional Learning Team'],
])('%s is said as %s', (key, path) => {
  expect(areaFolderPath(key)).toBe(path);
});

test('one person has one record, however the address is written', () => {
  expect(areaReaderKey('S01@Ysgol.Example')).toBe(areaReaderKey('s01@ysgol.example'));
});
