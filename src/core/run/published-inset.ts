import { compare } from '../compare';
import { titleOf } from '../inset/occasions';
import type {
  InsetPlan,
  PlannedDay,
  PlannedSession,
  ResourceRow,
  SessionRow,
} from '../inset/types';
import type { Bilingual } from '../language';
import type { publishedInsetTable, publishedResourcesTable, Row } from '../tables';
import type { Labels } from './labels';

type Published = Row<typeof publishedInsetTable>;

/** What a day or session is called, in both languages. */
export type InsetWords = Readonly<
  Record<
    | 'day'
    | 'half'
    | 'dayAsTwilights'
    | 'halfAsTwilights'
    | 'twilight'
    | 'towards'
    | 'calledOff'
    | 'all'
    | 'teachers'
    | 'TAs'
    | 'live'
    | 'recorded'
    | 'noTitle',
    Bilingual
  >
> & { readonly date: (date: string) => Bilingual };

/**
 * Days and twilight sessions in the order of the year, in both languages (P-75). What was called off
 * stays, so that nobody wonders where it went.
 */
export function publishInset(
  plans: readonly InsetPlan[],
  labels: Labels,
  words: InsetWords,
): Published[] {
  return plans
    .flatMap((plan) => [
      ...plan.days.map((day) => ({ at: day.startsAt, row: publishDay(day, labels, words) })),
      ...plan.sessions.map((session) => ({
        at: session.startsAt,
        row: publishSession(session, plan.dayOf.get(session.dayId), labels, words),
      })),
    ])
    .sort((one, other) => compare(one.at, other.at))
    .map(({ row }) => row);
}

function publishDay(day: PlannedDay, labels: Labels, words: InsetWords): Published {
  const { row } = day;
  return {
    date: day.date,
    times: day.isTwilights ? '' : timesOf(day),
    what: labels.both(words[kindOfDay(day)]),
    title: labels.both(titleOf(row)) || labels.both(words.noTitle),
    audience: labels.both(words[day.crowd]),
    venue: day.isTwilights ? '' : row.venue,
    state: day.isCalledOff ? labels.both(words.calledOff) : '',
    aim: labels.both({ en: row.aimEnglish, cy: row.aimWelsh }, '\n\n'),
    purpose: labels.both({ en: row.purposeEnglish, cy: row.purposeWelsh }, '\n\n'),
    outcome: labels.both({ en: row.outcomeEnglish, cy: row.outcomeWelsh }, '\n\n'),
    priority: row.priority === '' ? '' : labels.priority(row.priority),
    pupilsReturn: row.pupilsReturn,
  };
}

/** How a day is taken, for the tab and for the calendar. */
export function kindOfDay({
  row,
  isTwilights,
}: PlannedDay): 'day' | 'half' | 'dayAsTwilights' | 'halfAsTwilights' {
  if (row.part === 'half') return isTwilights ? 'halfAsTwilights' : 'half';
  return isTwilights ? 'dayAsTwilights' : 'day';
}

/** Aim, purpose and outcome stand with the day that it counts towards. */
function publishSession(
  session: PlannedSession,
  day: PlannedDay | undefined,
  labels: Labels,
  words: InsetWords,
): Published {
  const { row } = session;
  const what = [labels.both(words.twilight), ...(day ? [towards(day, labels, words)] : [])];
  return {
    date: session.date,
    times: timesOf(session),
    what: what.join('\n'),
    title: titleOfSession(row, day, labels, words),
    audience: labels.both(words[session.crowd]),
    venue: row.venue,
    state: session.state === 'called off' ? labels.both(words.calledOff) : '',
    aim: '',
    purpose: '',
    outcome: '',
    priority: '',
    pupilsReturn: null,
  };
}

/** `Counts towards the INSET day: Monday 19 July 2027`, in both languages. */
export function towards(day: PlannedDay, labels: Labels, words: InsetWords): string {
  const date = words.date(day.date);
  const { en, cy } = words.towards;
  return labels.both({ en: `${en}: ${date.en}`, cy: `${cy}: ${date.cy}` });
}

/** A session without a title of its own is called as its day. */
export function titleOfSession(
  row: SessionRow,
  day: PlannedDay | undefined,
  labels: Labels,
  words: InsetWords,
): string {
  return labels.both(titleOf(day?.row ?? row, row)) || labels.both(words.noTitle);
}

function timesOf({ startsAt, endsAt }: Pick<PlannedDay, 'startsAt' | 'endsAt'>): string {
  return `${startsAt.slice(11, 16)}–${endsAt.slice(11, 16)}`;
}

/** Resources in use, by title; `about` is a day’s title or a national priority (P-60). */
export function publishResources(
  resources: readonly ResourceRow[],
  plans: readonly InsetPlan[],
  labels: Labels,
  words: InsetWords,
): Row<typeof publishedResourcesTable>[] {
  const days = new Map(plans.flatMap(({ dayOf }) => [...dayOf]));
  const nameOf = (about: string): string => {
    const day = days.get(about);
    return (day && labels.both(titleOf(day.row))) || labels.national(about);
  };
  return resources
    .filter(({ id, active }) => id !== '' && active)
    .map((row) => ({
      title: labels.both(titleOf(row)),
      provider: row.provider,
      mode: row.mode === 'live' || row.mode === 'recorded' ? labels.both(words[row.mode]) : '',
      language: languagesOf[row.language] ?? '',
      minutes: row.minutes,
      link: row.link,
      about: nameOf(row.about),
      checkedOn: row.checkedOn,
    }))
    .sort((one, other) => compare(one.title, other.title));
}

/** Each in its own language, as on a road sign. */
const languagesOf: Readonly<Record<string, string>> = {
  en: 'English',
  cy: 'Cymraeg',
  both: 'Cymraeg, English',
};
