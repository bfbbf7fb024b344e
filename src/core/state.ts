import type { Language } from './language';
import { type SettingKey, type StateKey, settingDefaults, wholeNumber } from './settings';

export type Settings = Readonly<Record<SettingKey, string>>;
export type State = Readonly<Partial<Record<StateKey, string>>>;

/** Every setting, the school's own where it has one; the last row of a repeated key counts. */
export function readSettings(
  rows: readonly { readonly key: string; readonly value: string }[],
): Settings {
  const settings: Record<string, string> = { ...settingDefaults };
  for (const { key, value } of rows) {
    if (key in settingDefaults && value !== '') settings[key] = value;
  }
  return settings as Settings;
}

/** The last row of a repeated key counts. */
export function readState(
  rows: readonly { readonly key: string; readonly value: string }[],
): State {
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}

/** Which language comes first where a cell or a message says both; Welsh unless the school says otherwise. */
export function readSchoolFirst(settings: Settings): Language {
  return settings['school-order'].toLowerCase() === 'english' ? 'en' : 'cy';
}

/** A setting that should be a whole number; what the school typed wrong falls back to the default. */
export function numberSetting(settings: Settings, key: SettingKey): number {
  const typed = settings[key].trim();
  return Number(wholeNumber.test(typed) ? typed : settingDefaults[key]);
}
