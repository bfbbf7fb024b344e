import { academicYearOf, dateOf } from '../../core/civil-date';
import { personDays } from '../../core/inset/person-ledger';
import type { InsetPlan, PersonDay } from '../../core/inset/types';
import { worksOn } from '../../core/run/people';
import type { FormChoice, PriorityChoice } from '../../core/wire/log-server';
import type { MyPage } from '../../core/wire/my-page';
import { describeCatchUp } from './my-catch-up';
import { listMyDrafts } from './my-drafts';
import { describeOccasions } from './my-occasions';
import { listMyRequests } from './my-requests';
import { planOf, settingsOf, type Visit } from './visit';

/** Everything the page shows this person, and nothing about anybody else but who leads. */
export function describePage(visit: Visit): MyPage {
  const { me, language, now, read } = visit;
  const plan = planOf(visit);
  const settings = settingsOf(read);
  return {
    me: { id: me.id, name: me.name },
    school: { en: settings['school-name-en'], cy: settings['school-name-cy'] },
    leadName: leadOf(visit),
    language,
    now,
    year: plan.year,
    hours: sumHours(visit, plan),
    occasions: describeOccasions(visit),
    catchUp: describeCatchUp(visit),
    ...listMyDrafts(visit),
    requests: listMyRequests(visit),
    forms: listForms(visit),
    priorities: listPriorities(visit),
  };
}

/** The PL lead’s name; `''` where Staff names none who works here today. */
export function leadOf({ read, now }: Visit): string {
  const lead = read.rows.staff.find(
    (one) => one.officeRole === 'PL lead' && worksOn(one, dateOf(now)),
  );
  return lead?.name ?? '';
}

/** What was done beyond what one day asks takes nothing off another. */
function sumHours({ read, me }: Visit, plan: InsetPlan): MyPage['hours'] {
  const days = personDays(plan, [me], read.rows.catchUp);
  const sum = (minutesOf: (day: PersonDay) => number): number =>
    days.reduce((total, day) => total + minutesOf(day), 0);
  return {
    owed: sum(({ owed }) => owed),
    credited: sum(({ owed, short }) => owed - short),
    toCatchUp: sum(({ toCatchUp }) => toCatchUp),
  };
}

function listForms({ read }: Visit): readonly FormChoice[] {
  return read.rows.options
    .filter(({ list, id, active }) => list === 'form' && id !== '' && active)
    .map(({ id, english, welsh, group }) => ({
      id,
      label: { en: english, cy: welsh },
      origin: group === 'inset' || group === 'external' ? group : 'school',
    }));
}

/** Those in use this year. */
export function listPriorities({ read, now }: Visit): readonly PriorityChoice[] {
  const current = academicYearOf(dateOf(now));
  return read.rows.priorities
    .filter(({ id, active, year }) => id !== '' && active && (year === '' || year === current))
    .map(({ id, english, welsh, kind }) => ({
      id,
      label: { en: english, cy: welsh },
      kind: kind === 'MER' ? 'MER' : 'SDP',
    }));
}
