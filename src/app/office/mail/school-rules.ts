import { academicYearOf, type CivilDate, readTime } from '../../../core/civil-date';
import { compare } from '../../../core/compare';
import { findClosedDates } from '../../../core/inset/closed-dates';
import { readInsetRules } from '../../../core/inset/rules';
import { readInsetSettings } from '../../../core/inset/settings';
import type { Language } from '../../../core/language';
import type { LanguageRule } from '../../../core/mail/recipients';
import type { SchoolCalendar, TermSpan } from '../../../core/mail/school-days';
import { readDaysList, type TimetableRule } from '../../../core/mail/timetable';
import { settingDefaults } from '../../../core/settings';
import { numberSetting, readSchoolFirst, type Settings } from '../../../core/state';
import { type insetDaysTable, type Row, rowsOf } from '../../../core/tables';
import type { OfficeData } from '../office-data';

/** A row of INSET days that has what every use of it needs. */
export type InsetDay = Row<typeof insetDaysTable> & { readonly date: string };

/** In the order of their dates; a row without id or date is shown by *Check the workbooks*. */
export function findInsetDays(data: OfficeData): readonly InsetDay[] {
  return data.days.rows
    .flatMap(({ row }) => (row.date !== null && row.id !== '' ? [{ ...row, date: row.date }] : []))
    .sort((a, b) => compare(a.date, b.date));
}

export function findInsetDay(data: OfficeData, id: string): InsetDay | undefined {
  return findInsetDays(data).find((day) => day.id === id);
}

/** Days before a date; a year that has rules of its own keeps to those, not to Settings. */
export function readTimetableRule(data: OfficeData, date: CivilDate): TimetableRule {
  const settings = data.settingValues;
  const rows = rowsOf(data.rules);
  const rules = readInsetRules(rows, academicYearOf(date), readInsetSettings(settings));
  const staffDays = readDaysList(settings['staff-reminder-days']);
  return {
    noticeDays: rules.noticeDays,
    reminderDays: rules.reminderDays,
    staffReminderDays:
      staffDays.length > 0 ? staffDays : readDaysList(settingDefaults['staff-reminder-days']),
    sendTime: readTime(settings['send-time'], '16:00'),
    undoMinutes: readUndoMinutes(settings),
  };
}

export function readUndoMinutes(settings: Settings): number {
  return numberSetting(settings, 'undo-minutes');
}

export function readLanguageRule(settings: Settings): LanguageRule {
  const order = settings['language-order'].toLowerCase();
  return {
    order: order === 'welsh-first' || order === 'english-first' ? order : 'family',
    schoolFirst: readSchoolFirst(settings),
  };
}

/** Which language comes first for a member of staff. */
export function staffFirst(settings: Settings, language: string): Language {
  return language === 'en' || language === 'cy' ? language : readSchoolFirst(settings);
}

/** Rows of Term dates that cannot be read say nothing; which phases there are is in Options. */
export function readCalendar(data: OfficeData): SchoolCalendar {
  const spans = data.terms.rows.flatMap(({ row }): readonly TermSpan[] => {
    const { kind, first, last } = row;
    if (first === null || last === null || !isSpanKind(kind)) return [];
    return [{ kind, first, last }];
  });
  const phases = data.options.rows
    .map(({ row }) => row)
    .filter(({ list, active }) => list === 'phase' && active)
    .map(({ id }) => id);
  return { spans, insetDays: findClosedDates(findInsetDays(data), phases) };
}

function isSpanKind(kind: string): kind is TermSpan['kind'] {
  return kind === 'term' || kind === 'holiday' || kind === 'bank holiday';
}
