import { dateOf, isLocalMoment, type LocalMoment } from '../../core/civil-date';
import { type Bilingual, inLanguage } from '../../core/language';
import { readWebAppLink } from '../../core/links';
import { isRunOld } from '../../core/old-run';
import type { Choice, FormChoice, PriorityChoice, SidebarStart } from '../../core/wire/log-server';
import { authorise } from '../authorise';
import { findLanguage } from '../language';
import type { LogContext } from './context';
import { type Lists, readLists, requireStaff } from './lists';

/** All that the sidebar needs to open. One remote call. */
export function loadSidebar(context: LogContext, openedFor: string): SidebarStart {
  const address = authorise(context.identity, openedFor);
  const lists = readLists(context);
  const me = requireStaff(lists, address);
  const now = context.clock.now().local;
  const lastGoodRun = findLastGoodRun(lists);
  return {
    me: { id: me.id, name: me.english, phase: findWords(lists, 'phase', me.phase) },
    school: lists.about('school'),
    leadName: inLanguage(lists.about('lead-name'), 'en'),
    language: findLanguage(context.identity, context.userStore),
    today: dateOf(now),
    forms: lists.of('form').flatMap(toForm),
    priorities: lists.of('priority').flatMap(toPriority),
    colleagues: lists
      .of('staff')
      .filter(({ id }) => id !== me.id)
      .map(({ id, english, group, phase }) => ({
        id,
        name: english,
        roleGroup: findWords(lists, 'role-group', group),
        phase: findWords(lists, 'phase', phase),
      })),
    lastGoodRun,
    lastRunIsOld: lastGoodRun === null || isRunOld(lastGoodRun, now),
    myPageLink: readWebAppLink(lists.about('my-page').en),
  };
}

function findLastGoodRun(lists: Lists): LocalMoment | null {
  const moment = lists.about('last-good-run').en.replace(' ', 'T').slice(0, 16);
  return isLocalMoment(moment) ? moment : null;
}

/** The school’s words, or what stands at the person where the list does not know it. */
function findWords(lists: Lists, list: 'phase' | 'role-group', id: string): Bilingual {
  const found = lists.of(list).find((row) => row.id === id);
  return found ? { en: found.english, cy: found.welsh } : { en: id, cy: id };
}

type ListRow = ReturnType<Lists['of']>[number];

function toChoice(row: ListRow): Choice {
  return { id: row.id, label: { en: row.english, cy: row.welsh } };
}

function toForm(row: ListRow): FormChoice[] {
  const { group } = row;
  const isKnown = group === 'inset' || group === 'school' || group === 'external';
  return row.id ? [{ ...toChoice(row), origin: isKnown ? group : 'school' }] : [];
}

function toPriority(row: ListRow): PriorityChoice[] {
  return row.id ? [{ ...toChoice(row), kind: row.group === 'MER' ? 'MER' : 'SDP' }] : [];
}
