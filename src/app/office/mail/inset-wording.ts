import { fingerprint } from '../../../core/fingerprint';
import { inLanguage, type Language } from '../../../core/language';
import { buildCalendarFile } from '../../../core/mail/calendar-file';
import type { Message } from '../../../core/mail/mime';
import { findWordingProblems, renderMessage, type Wording } from '../../../core/mail/render';
import type { View } from '../../../core/mail/template';
import type { Settings } from '../../../core/state';
import { formatDateLong, formatDateOn } from '../../../text/dates';
import { insetDayName } from '../../../text/mail/frame';
import type { OfficeData } from '../office-data';
import { findLead } from './office-people';
import { type InsetDay, readLanguageRule } from './school-rules';
import {
  makeViews,
  readFrame,
  readTemplates,
  schoolName,
  senderName,
  unattendedWording,
} from './wording';

export type FamilyStage = 'notice' | 'reminder';

/** What families read about the day: its date, title, clubs and when pupils return. */
export function familyWording(data: OfficeData, day: InsetDay, stage: FamilyStage): Wording {
  const key = stage === 'notice' ? 'inset-notice' : 'inset-reminder';
  const views = makeViews(data.settingValues, (language) => dayView(day, language));
  return { key, templates: readTemplates(data, key), views };
}

/** What staff read beforehand (P-75, P-76); what the day does not say is left out. */
export function staffWording(data: OfficeData, day: InsetDay): Wording {
  const priority = data.priorities.rows.find(({ row }) => row.id === day.priority)?.row;
  const views = makeViews(data.settingValues, (language) => ({
    ...dayView(day, language),
    aim: inLanguage({ en: day.aimEnglish, cy: day.aimWelsh }, language),
    purpose: inLanguage({ en: day.purposeEnglish, cy: day.purposeWelsh }, language),
    outcome: inLanguage({ en: day.outcomeEnglish, cy: day.outcomeWelsh }, language),
    priority: priority ? inLanguage({ en: priority.english, cy: priority.welsh }, language) : '',
    leadName: findLead(data, day.date)?.name ?? '',
  }));
  return unattendedWording(data, 'staff-reminder', views);
}

/**
 * A fingerprint of everything families will read and who it says it is from: both stages, whichever
 * language comes first. What only staff read is not in it.
 */
export function familyFacts(data: OfficeData, day: InsetDay): string {
  const settings = data.settingValues;
  const wordings = (['notice', 'reminder'] as const).map((stage) =>
    familyWording(data, day, stage),
  );
  const rule = readLanguageRule(settings);
  const said = wordings.flatMap((wording) => {
    if (findWordingProblems(wording).length > 0) return [JSON.stringify(wording)];
    const { subject, text } = renderMessage(wording, 'cy', readFrame(data));
    return [subject, text];
  });
  const from = [senderName(settings), settings['reply-to'], ...Object.values(schoolName(settings))];
  const format = day.takenAs === 'twilights' ? [day.takenAs] : [];
  return fingerprint(day.date, ...format, rule.order, rule.schoolFirst, ...from, ...said);
}

/** The day as a file to add to a calendar, with the same identity in every message. */
export function dayCalendarFile(
  settings: Settings,
  day: InsetDay,
  first: Language,
  where: { readonly officeId: string; readonly epochMs: number },
): NonNullable<Message['calendar']> {
  const school = schoolName(settings);
  const second: Language = first === 'en' ? 'cy' : 'en';
  const title = (language: Language): string =>
    inLanguage({ en: day.titleEnglish, cy: day.titleWelsh }, language);
  const ics = buildCalendarFile({
    uid: `inset-${fingerprint(where.officeId, day.id)}@professional-learning`,
    date: day.date,
    summary: `${insetDayName[first]} / ${insetDayName[second]}: ${school[first]}`,
    description: [title(first), title(second)].join('\n'),
    epochMs: where.epochMs,
  });
  return { fileName: `inset-${day.date}.ics`, ics };
}

function dayView(day: InsetDay, language: Language): View {
  const back = day.pupilsReturn;
  return {
    date: formatDateLong(day.date, language),
    dateOn: formatDateOn(day.date, language),
    title: inLanguage({ en: day.titleEnglish, cy: day.titleWelsh }, language),
    clubs: inLanguage({ en: day.clubsEnglish, cy: day.clubsWelsh }, language),
    pupilsReturn: back === null ? '' : formatDateLong(back, language),
    pupilsReturnOn: back === null ? '' : formatDateOn(back, language),
  };
}
