import { minutesMarked } from '../../core/inset/marks';
import { inLanguage } from '../../core/language';
import type { EntryDraft } from '../../core/wire/my-page';
import { listMyOccasions, type MyOccasion } from './my-occasions';
import type { Visit } from './visit';

/** P-76: what was attended, is over, and neither stands in the person’s log nor was put away. */
export function listMyDrafts(visit: Visit): readonly EntryDraft[] {
  return listMyOccasions(visit)
    .filter((occasion) => isAttended(occasion) && !occasion.mark?.logged)
    .map((occasion) => describeDraft(visit, occasion));
}

export function isAttended({ plan, planned, mark }: MyOccasion): boolean {
  return mark?.state === 'present' && planned.endsAt <= plan.now;
}

function describeDraft({ read, language }: Visit, { planned, mark }: MyOccasion): EntryDraft {
  const { row } = planned.day;
  const learners = { en: row.learnersEnglish, cy: row.learnersWelsh };
  const outcome = { en: row.outcomeEnglish, cy: row.outcomeWelsh };
  const form = planned.session ? 'twilight' : 'inset-day';
  const isForm = read.rows.options.some(
    ({ list, id, active }) => list === 'form' && id === form && active,
  );
  return {
    about: planned.id,
    entry: {
      what: inLanguage(planned.title, language),
      date: planned.date,
      hours: Math.round((minutesMarked(mark, planned.minutes) / 60) * 100) / 100,
      form: isForm ? form : '',
      idea: 'priority',
      priority: row.priority,
      change: inLanguage(learners, language) || inLanguage(outcome, language),
      bringToInset: false,
    },
  };
}
