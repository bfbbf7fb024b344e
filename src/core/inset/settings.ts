import { readTime } from '../civil-date';
import { settingDefaults } from '../settings';
import { numberSetting, type Settings } from '../state';
import type { InsetSettings } from './types';

/** The settings of the school that fill in what a day, a session or a year’s rules leave open. */
export function readInsetSettings(settings: Settings): InsetSettings {
  const time = (key: 'day-starts' | 'day-ends' | 'twilight-starts' | 'pupils-leave'): string =>
    readTime(settings[key], settingDefaults[key]);
  return {
    dayStarts: time('day-starts'),
    dayEnds: time('day-ends'),
    twilightStarts: time('twilight-starts'),
    pupilsLeave: time('pupils-leave'),
    noticeDays: numberSetting(settings, 'notice-days'),
    reminderDays: numberSetting(settings, 'reminder-days'),
    signInBefore: numberSetting(settings, 'sign-in-before'),
    signInAfter: numberSetting(settings, 'sign-in-after'),
    catchUpDays: numberSetting(settings, 'catch-up-days'),
  };
}
