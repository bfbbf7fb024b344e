import type { LocalMoment } from '../../../core/civil-date';
import { fingerprint } from '../../../core/fingerprint';
import { titleOf } from '../../../core/inset/occasions';
import { inLanguage, type Language, otherLanguage } from '../../../core/language';
import { buildCalendarFile } from '../../../core/mail/calendar-file';
import type { Message } from '../../../core/mail/mime';
import { findWordingProblems, renderMessage, type Wording } from '../../../core/mail/render';
import { publishedInsetText } from '../../../text/published';
import type { OfficeData } from '../office-data';
import { familyView, phaseName, twilightsView } from './family-view';
import { type InsetDay, readLanguageRule } from './school-rules';
import { makeViews, readFrame, readTemplates, schoolName, senderName } from './wording';

export type FamilyStage = 'notice' | 'reminder';

/**
 * What families read about the day. A day that staff take as twilight sessions, and half a day, have words
 * of their own, so that neither can be announced as a day with staff in school from morning on.
 */
export function familyWording(
  data: OfficeData,
  day: InsetDay,
  stage: FamilyStage,
  now: LocalMoment,
): Wording {
  const kind = kindOf(day);
  const views = makeViews(data.settingValues, (language) => ({
    ...familyView(data, day, language),
    ...(kind === 'twilights' && twilightsView(data, day, now, language)),
  }));
  const key = `${kind}-${stage}` as const;
  return { key, templates: readTemplates(data, key), views };
}

function kindOf({ takenAs, part }: InsetDay): 'inset' | 'half-day' | 'twilights' {
  if (takenAs === 'twilights') return 'twilights';
  return part === 'half' ? 'half-day' : 'inset';
}

/** Before any session was held: that one is over is no change of what was approved. */
const beforeAll = '0001-01-01T00:00';

/**
 * A fingerprint of everything families will read and who it says it is from: both stages, whichever
 * language comes first; and whether it was called off. What only staff read is not in it.
 */
export function familyFacts(data: OfficeData, day: InsetDay): string {
  const settings = data.settingValues;
  const wordings = (['notice', 'reminder'] as const).map((stage) =>
    familyWording(data, day, stage, beforeAll),
  );
  const rule = readLanguageRule(settings);
  const said = wordings.flatMap((wording) => {
    if (findWordingProblems(wording).length > 0) return [JSON.stringify(wording)];
    const { subject, text } = renderMessage(wording, 'cy', readFrame(data));
    return [subject, text];
  });
  const from = [senderName(settings), settings['reply-to'], ...Object.values(schoolName(settings))];
  const state = day.state === 'called off' ? [day.state] : [];
  return fingerprint(day.date, ...state, rule.order, rule.schoolFirst, ...from, ...said);
}

/** The day as a file to add to a calendar, with the same identity in every message. */
export function dayCalendarFile(
  data: OfficeData,
  day: InsetDay,
  first: Language,
  where: { readonly officeId: string; readonly epochMs: number },
): NonNullable<Message['calendar']> {
  const school = schoolName(data.settingValues);
  const name = day.part === 'half' ? publishedInsetText.half : publishedInsetText.day;
  const only = phaseName(data, day.phase, first);
  const second = otherLanguage(first);
  const title = (language: Language): string => inLanguage(titleOf(day), language);
  const ics = buildCalendarFile({
    uid: `inset-${fingerprint(where.officeId, day.id)}@professional-learning`,
    date: day.date,
    summary: `${name[first]} / ${name[second]}${only && ` (${only})`}: ${school[first]}`,
    description: [title(first), title(second)].join('\n'),
    epochMs: where.epochMs,
  });
  return { fileName: `inset-${day.date}.ics`, ics };
}
