import { idKey } from '../../core/inset/id-list';
import { inTime } from '../../core/inset/in-time';
import { inLanguage } from '../../core/language';
import type { EntryDraft, MyPage } from '../../core/wire/my-page';
import { publishedInsetText } from '../../text/published';
import { listMyOccasions, type MyOccasion } from './my-occasions';
import type { Visit } from './visit';

/**
 * P-76: what was attended, is over, and does not stand in the person’s log yet; by whether it was put away.
 */
export function listMyDrafts(visit: Visit): Pick<MyPage, 'drafts' | 'draftsAway'> {
  const away = findDraftsAway(visit);
  const all = listMyOccasions(visit).filter(
    (occasion) => isAttended(occasion) && !occasion.mark?.logged,
  );
  const describe = (isAway: boolean) =>
    all
      .filter(({ planned }) => away.has(idKey(planned.id)) === isAway)
      .map((occasion) => describeDraft(visit, occasion));
  return { drafts: describe(false), draftsAway: describe(true) };
}

/** Keys of the days and sessions whose draft this person has put away, and not brought back since. */
export function findDraftsAway({ read, me }: Visit): ReadonlySet<string> {
  const own = read.rows.attendance.filter(({ staff, draft }) => staff === me.id && draft !== '');
  const away = new Set<string>();
  for (const { about, draft } of inTime(own)) {
    if (draft === 'put away') away.add(idKey(about));
    else if (draft === 'brought back') away.delete(idKey(about));
  }
  return away;
}

export function isAttended({ plan, planned, mark }: MyOccasion): boolean {
  return mark?.state === 'present' && planned.endsAt <= plan.now;
}

/** The day’s outcome is said to be the day’s, so that nobody signs the school’s hopes as their own words. */
function describeDraft({ read, language }: Visit, { planned, attended }: MyOccasion): EntryDraft {
  const { row } = planned.day;
  const outcome = { en: row.outcomeEnglish, cy: row.outcomeWelsh };
  const expected = inLanguage(outcome, language);
  const form = planned.session ? 'twilight' : 'inset-day';
  const kind = publishedInsetText[planned.session ? 'twilight' : 'day'];
  const isForm = read.rows.options.some(
    ({ list, id, active }) => list === 'form' && id === form && active,
  );
  return {
    about: planned.id,
    entry: {
      what: inLanguage(planned.title, language) || kind[language],
      date: planned.date,
      hours: Math.round((attended / 60) * 100) / 100,
      form: isForm ? form : '',
      idea: 'priority',
      priority: row.priority,
      change: expected && `${publishedInsetText.wasToBring[language]} ${expected}`,
      bringToInset: false,
    },
  };
}
