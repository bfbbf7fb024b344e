import { webAppPattern } from '../links';
import { isAddress, normaliseAddress } from '../mail/address';
import { type SettingKey, settingDefaults, wholeNumber } from '../settings';
import type { settingsTable } from '../tables';
import { checkUnique } from './check-lists';
import { type CheckNote, clip, fieldPlace } from './check-note';
import type { OpenTab } from './open-tab';

const timeOfDay = /^([01]?\d|2[0-3])[:.][0-5]\d$/;

/** What a value must look like; what is not here may be any words. */
const rules: Readonly<Partial<Record<SettingKey, RegExp>>> = {
  'language-order': /^(family|welsh-first|english-first)$/,
  'school-order': /^(welsh|english)$/,
  'notice-days': wholeNumber,
  'reminder-days': wholeNumber,
  'staff-reminder-days': /^\d{1,3}(\s*,\s*\d{1,3})*$/,
  'send-time': timeOfDay,
  'day-starts': timeOfDay,
  'day-ends': timeOfDay,
  'twilight-starts': timeOfDay,
  'pupils-leave': timeOfDay,
  'catch-up-reminder-days': wholeNumber,
  'undo-minutes': wholeNumber,
  'daily-limit': wholeNumber,
  'daily-reserve': wholeNumber,
  'my-page-link': webAppPattern,
};

/** Settings nobody knows, and values that are no such thing; then the default counts. */
export function checkSettings(settings: OpenTab<typeof settingsTable>): readonly CheckNote[] {
  const { read, tab } = settings;
  return [
    ...checkUnique(settings, 'key', 'setting-twice', 'know'),
    ...read.rows.flatMap(({ row, index }): readonly CheckNote[] => {
      const about = { a: clip(row.key), b: clip(row.value) };
      if (!isKnown(row.key)) {
        const place = fieldPlace(tab, read.layout, index, 'key');
        return [{ code: 'setting-unknown', kind: 'know', ...place, ...about }];
      }
      if (row.value === '' || isRight(row.key, row.value)) return [];
      const place = fieldPlace(tab, read.layout, index, 'value');
      const instead = { c: settingDefaults[row.key] };
      return [{ code: 'setting-wrong', kind: 'mend', ...place, ...about, ...instead }];
    }),
  ];
}

function isKnown(key: string): key is SettingKey {
  return Object.keys(settingDefaults).includes(key);
}

function isRight(key: SettingKey, value: string): boolean {
  if (key === 'reply-to') return isAddress(normaliseAddress(value));
  return rules[key]?.test(value) ?? true;
}
