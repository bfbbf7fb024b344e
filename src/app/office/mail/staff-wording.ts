import { titleOf } from '../../../core/inset/occasions';
import { inLanguage, type Language } from '../../../core/language';
import { readWebAppLink } from '../../../core/links';
import type { Wording } from '../../../core/mail/render';
import type { View } from '../../../core/mail/template';
import { formatDateLong, formatDateOn, formatTimes } from '../../../text/dates';
import { sayTitle } from '../../../text/inset-title';
import { publishedInsetText } from '../../../text/published';
import type { OfficeData } from '../office-data';
import { findLead } from './office-people';
import type { StaffOccasion } from './staff-occasions';
import { makeViews, unattendedWording } from './wording';

/** What staff read beforehand (P-75, P-76); what the day or session does not say is left out. */
export function staffWording(data: OfficeData, occasion: StaffOccasion): Wording {
  const isSession = occasion.kind === 'session';
  const views = makeViews(data.settingValues, (language) => ({
    ...occasionView(data, occasion, language),
    ...(isSession ? sessionView(occasion, language) : dayView(occasion, language)),
  }));
  return unattendedWording(data, isSession ? 'staff-twilight' : 'staff-reminder', views);
}

/** A session is about what its day is about, unless it says so itself. */
function occasionView(data: OfficeData, occasion: StaffOccasion, language: Language): View {
  const { about } = occasion;
  const day = (occasion.kind === 'session' ? occasion.day : occasion.about)?.row;
  const say = (english: string | undefined, welsh: string | undefined): string =>
    inLanguage({ en: english ?? '', cy: welsh ?? '' }, language);
  const { venue } = about.row;
  const priority = data.priorities.rows.find(({ row }) => row.id === day?.priority)?.row;
  return {
    date: formatDateLong(about.date, language),
    dateOn: formatDateOn(about.date, language),
    times: formatTimes(about),
    title: inLanguage(sayTitle(titleOf(day ?? about.row, about.row)), language),
    audience: about.crowd === 'all' ? '' : publishedInsetText[about.crowd][language],
    venue,
    aim: say(day?.aimEnglish, day?.aimWelsh),
    purpose: say(day?.purposeEnglish, day?.purposeWelsh),
    outcome: say(day?.outcomeEnglish, day?.outcomeWelsh),
    priority: say(priority?.english, priority?.welsh),
    leadName: findLead(data, about.date)?.name ?? '',
    myPage: readWebAppLink(data.settingValues['my-page-link']),
  };
}

function dayView(occasion: Extract<StaffOccasion, { kind: 'day' }>, language: Language): View {
  const { row } = occasion.about;
  const back = row.pupilsReturn;
  return {
    clubs: inLanguage({ en: row.clubsEnglish, cy: row.clubsWelsh }, language),
    pupilsReturn: back === null ? '' : formatDateLong(back, language),
    pupilsReturnOn: back === null ? '' : formatDateOn(back, language),
  };
}

function sessionView(
  occasion: Extract<StaffOccasion, { kind: 'session' }>,
  language: Language,
): View {
  return { dayDate: occasion.day ? formatDateLong(occasion.day.date, language) : '' };
}
