import type { PageTabs } from '../../fakes/page';

export const mair = 'mair@ysgol.example';
export const ffion = 'ffion@ysgol.example';
export const tomos = 'tomos@ysgol.example';

/** A quarter of an hour before the second twilight begins. */
export const beforeTwilight = '2026-11-12T15:30';
export const afterTwilight = '2026-11-12T17:50';

/**
 * A school of four, with one day in school and one taken as three twilights. Mair, who works every day,
 * was at the day and missed the first twilight; Ffion never works on Thursdays; Tomos has no INSET in his
 * contract; Siôn has left.
 */
export const school: PageTabs = {
  staff: [
    {
      id: 'S1',
      name: 'Nia Enghraifft',
      address: 'Nia@ysgol.example',
      officeRole: 'PL lead',
      roleGroup: 'leader',
      insetInContract: 'yes',
    },
    {
      id: 'S2',
      name: 'Mair Ffug',
      address: mair,
      roleGroup: 'teacher',
      insetInContract: 'yes',
    },
    {
      id: 'S3',
      name: 'Ffion Prawf',
      address: ffion,
      roleGroup: 'teacher',
      workingDays: 'Mon Tue Wed',
      insetInContract: 'pro rata',
    },
    {
      id: 'S4',
      name: 'Tomos Sampl',
      address: tomos,
      roleGroup: 'ta',
      insetInContract: 'none',
    },
    {
      id: 'S5',
      name: 'Siôn Gadawodd',
      address: 'sion@ysgol.example',
      roleGroup: 'teacher',
      leaves: '2026-10-23',
    },
    { id: 'S6', name: 'Heb Gyfeiriad', roleGroup: 'other' },
  ],
  priorities: [
    { id: 'P1', kind: 'SDP', english: 'Mathematics', welsh: 'Mathemateg', active: true },
    { id: 'P0', kind: 'SDP', english: 'Last year', active: true, year: '2025-26' },
  ],
  options: [
    { list: 'form', id: 'inset-day', english: 'INSET day', group: 'inset', active: true },
    { list: 'form', id: 'twilight', english: 'Twilight', group: 'inset', active: true },
  ],
  settings: [
    { key: 'school-name-en', value: 'Cwm Ffug' },
    { key: 'school-name-cy', value: 'Ysgol Cwm Ffug' },
  ],
  days: [
    {
      id: 'D1',
      date: '2026-09-01',
      titleEnglish: 'Safeguarding',
      titleWelsh: 'Diogelu',
      priority: 'P1',
      venue: 'Hall',
    },
    {
      id: 'D5',
      date: '2027-07-19',
      titleEnglish: 'Equity',
      titleWelsh: 'Tegwch',
      aimEnglish: 'One aim',
      aimWelsh: 'Un nod',
      outcomeEnglish: 'A list',
      outcomeWelsh: 'Rhestr',
      learnersWelsh: 'fel bod pob plentyn yn cymryd rhan',
      priority: 'P1',
      takenAs: 'twilights',
      national: 'equity',
    },
    { id: 'D9', date: '2027-02-15', titleEnglish: 'Not to be', state: 'called off' },
  ],
  sessions: [
    { id: 'A1', day: 'D5', date: '2026-09-17', starts: '15:45', ends: '17:45', state: 'held' },
    { id: 'A2', day: 'D5', date: '2026-11-12', starts: '15:45', ends: '17:45' },
    { id: 'A3', day: 'D5', date: '2027-01-21', starts: '15:45', ends: '17:45' },
    { id: 'A4', day: 'D5', date: '2027-01-28', state: 'called off' },
  ],
  agenda: [
    { id: 'G2', about: 'A2', order: 2, itemEnglish: 'Second', minutes: 60, lead: 'Tomos Sampl' },
    { id: 'G1', about: 'A2', order: 1, itemEnglish: 'First', itemWelsh: 'Cyntaf', minutes: 60 },
  ],
  resources: [
    {
      id: 'R1',
      titleEnglish: 'Poverty and learning',
      provider: 'University',
      mode: 'recorded',
      language: 'en',
      minutes: 120,
      link: 'https://example.org/poverty',
      about: 'equity',
      active: true,
    },
    { id: 'R2', titleEnglish: 'Set for all', minutes: 90, link: 'javascript:1', active: true },
  ],
  attendance: [
    { about: 'D1', staff: 'S2', by: 'S1', state: 'present', at: '2026-09-01T15:00', logged: true },
    { about: 'D1', staff: 'S4', by: 'S1', state: 'present', at: '2026-09-01T15:00' },
    { about: 'A1', staff: 'S1', by: 'S1', state: 'present', at: '2026-09-17T16:00' },
    { about: 'A1', staff: 'S2', by: 'S1', state: 'not attending', at: '2026-09-17T16:00' },
    { about: 'A2', staff: 'S4', by: 'S1', state: 'open', pay: 'paid', at: '2026-11-01T09:00' },
  ],
};
