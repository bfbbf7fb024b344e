import { formatDate } from '../../local/services/format-date';
import { epochOf, localOf, localOfSerial, serialOf } from '../../local/world/time';
import { inOffice } from './school';

describe('formatDate', () => {
  test.each([
    ['2026-03-29T00:59:59Z', 'HH:mm Z', '00:59 +0000'],
    ['2026-03-29T01:00:00Z', 'HH:mm XXX', '02:00 +01:00'],
    ['2026-10-25T00:30:00Z', "d MMMM yyyy 'at' h:mm a", '25 October 2026 at 1:30 AM'],
    ['2026-10-25T01:30:00Z', 'EEE dd/MM/yy HH:mm X', 'Sun 25/10/26 01:30 Z'],
    ['2026-11-09T08:05:04.003Z', "yyyy-MM-dd'T'HH:mm:ss.SSS", '2026-11-09T08:05:04.003'],
    ['2026-11-09T08:05:04Z', "EEEE u ''m''", "Monday 1 '5'"],
  ])('writes %s as %s', (instant, pattern, text) => {
    expect(formatDate(new Date(instant), 'Europe/London', pattern)).toBe(text);
  });
});

test('local times come back through both changes of the clocks', () => {
  for (const local of ['2026-03-29T00:30:00', '2026-03-29T02:30:00', '2026-10-25T03:00:00']) {
    expect(localOf(epochOf(local, 'Europe/London'), 'Europe/London')).toBe(local);
  }
  expect(epochOf('2026-10-25T01:30', 'Europe/London')).toBe(Date.parse('2026-10-25T00:30:00Z'));
  expect(localOf(epochOf('2026-03-29T01:30', 'Europe/London'), 'Europe/London')).toBe(
    '2026-03-29T02:30:00',
  );
  expect(serialOf('2026-11-09T12:00:00')).toBe(46335.5);
  expect(localOfSerial(46335.5)).toBe('2026-11-09T12:00:00');
});

test('properties hold 9 KB a value, and text only', () => {
  expect(
    inOffice(`const p = PropertiesService.getUserProperties(); p.setProperty('n', 5); const kept = p.getProperty('n');
      try { p.setProperty('long', 'x'.repeat(9217)); } catch (e) { return [kept, e.message, p.getKeys(), p.getProperty('none')]; }`),
  ).toEqual(['5', 'Argument too large: value', ['n'], null]);
});

test('the cache forgets', () => {
  expect(
    inOffice(
      `const c = CacheService.getScriptCache(); c.put('a', 'b', 60); const first = c.get('a'); Utilities.sleep(61000); return [first, c.get('a')];`,
    ),
  ).toEqual(['b', null]);
});

test('bytes are signed and base64 is UTF-8', () => {
  expect(
    inOffice(
      `const blob = Utilities.newBlob('ŵ', 'text/plain', 'a.txt'); return [blob.getBytes(), blob.getDataAsString(), Utilities.base64EncodeWebSafe('ŵ?>'), Utilities.base64Decode('xbU=')];`,
    ),
  ).toEqual([[-59, -75], 'ŵ', 'xbU_Pg==', [-59, -75]]);
});

test('sleep takes five minutes at most', () => {
  expect(() => inOffice('Utilities.sleep(300001)')).toThrow('300000');
});

test('an alert is answered as the test says, and the lock is lost meanwhile', () => {
  expect(
    inOffice(
      `const lock = LockService.getScriptLock(); lock.waitLock(1); const ui = SpreadsheetApp.getUi(); const answer = ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO); return [answer === ui.Button.YES, lock.hasLock()];`,
    ),
  ).toEqual([true, false]);
});
