import type { CivilDate } from '../../../core/civil-date';
import type { ActionRow, AgendaRow, InsetDayRow, SessionRow } from '../../../core/inset/types';

export function blankDay(date: CivilDate | null): InsetDayRow {
  return {
    id: '',
    date,
    titleEnglish: '',
    titleWelsh: '',
    aimEnglish: '',
    aimWelsh: '',
    purposeEnglish: '',
    purposeWelsh: '',
    outcomeEnglish: '',
    outcomeWelsh: '',
    priority: '',
    pupilsReturn: null,
    clubsEnglish: '',
    clubsWelsh: '',
    part: 'whole',
    takenAs: 'day',
    state: 'planned',
    phase: '',
    starts: '',
    ends: '',
    mer: '',
    mandatory: false,
    extra: false,
    national: '',
    factors: '',
    napl: '',
    principles: '',
    audience: 'all',
    lead: '',
    venue: '',
    why: '',
    partners: '',
    host: '',
    headcount: null,
    learnersEnglish: '',
    learnersWelsh: '',
    checkOn: null,
    checkFound: '',
    transportEnglish: '',
    transportWelsh: '',
  };
}

export function blankSession(day: string, date: CivilDate | null): SessionRow {
  return {
    id: '',
    day,
    date,
    starts: '',
    ends: '',
    state: 'planned',
    titleEnglish: '',
    titleWelsh: '',
    audience: 'all',
    lead: '',
    venue: '',
    reason: '',
  };
}

export function blankItem(about: string, key: string): AgendaRow {
  return {
    id: `new-${key}`,
    about,
    order: null,
    itemEnglish: '',
    itemWelsh: '',
    minutes: null,
    priority: '',
    national: '',
    lead: '',
    from: '',
  };
}

export function blankAction(about: string, priority: string): ActionRow {
  return {
    id: '',
    about,
    priority,
    action: '',
    owner: '',
    due: null,
    closedOn: null,
    found: '',
  };
}
