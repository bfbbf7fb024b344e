import { catchUpWording } from '../../../../src/app/office/mail/catch-up-wording';
import { familyWording } from '../../../../src/app/office/mail/inset-wording';
import { projectWording } from '../../../../src/app/office/mail/project-wording';
import { registerWording } from '../../../../src/app/office/mail/register-wording';
import { reportWording } from '../../../../src/app/office/mail/report-wording';
import { findInsetDay } from '../../../../src/app/office/mail/school-rules';
import { findStaffOccasion } from '../../../../src/app/office/mail/staff-occasions';
import { staffWording } from '../../../../src/app/office/mail/staff-wording';
import { openSession } from '../../../../src/app/office/session';
import { type OutboxRow, waitingRow } from '../../../../src/core/mail/outbox';
import { writePoints } from '../../../../src/core/mail/points';
import { findTemplateProblems } from '../../../../src/core/mail/template';
import {
  commonTags,
  type TemplateKey,
  templateTags,
} from '../../../../src/text/mail/template-tags';
import { templateDefaults } from '../../../../src/text/mail/templates';
import { day, makeSchool, staff } from './school';

const now = '2026-11-09T08:30';
const session = openSession(
  makeSchool({
    projects: [{ id: 'p-1', lead: 'S03', title: 'Oracy' }],
    days: [
      day,
      { ...day, id: 'D4', part: 'half', starts: '13:00', ends: '15:30' },
      { ...day, id: 'D5', takenAs: 'twilights' },
    ],
    sessions: [
      { id: 'A0', day: 'D5', date: '2026-09-17', state: 'held' },
      { id: 'A1', day: 'D5', date: '2026-11-12' },
      { id: 'A9', day: 'D5', date: '2026-11-05' },
    ],
    attendance: [{ about: 'A0', staff: 'S01', state: 'present', at: '2026-09-17T15:45' }],
    staff: staff.map((person) => ({ ...person, insetInContract: 'yes' })),
  }).context,
);

const inset: OutboxRow = waitingRow({
  ...{ key: '', kind: 'catch-up', about: '', stage: '', person: 'S03', address: '' },
  facts: writePoints([
    ['D5', '120'],
    ['A9', '2026-11-05'],
  ]),
  ...{ language: 'cy', notBefore: now, notAfter: now },
});

function wordingOf(key: TemplateKey) {
  const { data } = session;
  if (key === 'project-ready') return projectWording(session, 'p-1');
  if (key === 'lead-report') return reportWording(session);
  if (key === 'lead-register') return registerWording(session, inset);
  if (key === 'catch-up') return catchUpWording(session, inset);
  if (key === 'catch-up-reminder')
    return catchUpWording(session, { ...inset, kind: 'catch-up reminder' });
  if (key === 'staff-reminder' || key === 'staff-twilight') {
    const occasion = findStaffOccasion(data, now, key === 'staff-reminder' ? 'D3' : 'A1');
    return occasion && staffWording(data, occasion);
  }
  const id = key.startsWith('inset') ? 'D3' : key.startsWith('half') ? 'D4' : 'D5';
  const found = findInsetDay(data, id);
  return found && familyWording(data, found, key.endsWith('notice') ? 'notice' : 'reminder', now);
}

describe.each(Object.keys(templateTags) as TemplateKey[])('the message %s', (key) => {
  it('may say exactly what the school is told it may', () => {
    const wording = wordingOf(key);
    if (!wording) throw new Error('not in the sample');
    expect(wording.key).toBe(key);
    const { views } = wording;
    const tags = [...templateTags[key], ...commonTags].sort();
    expect(Object.keys(views.en).sort()).toEqual(tags);
    expect(Object.keys(views.cy).sort()).toEqual(tags);
  });

  it('has standard words in both languages that name nothing else', () => {
    const everything = Object.fromEntries(
      [...templateTags[key], ...commonTags].map((tag) => [tag, 'x']),
    );
    for (const language of ['en', 'cy'] as const) {
      expect(findTemplateProblems(templateDefaults[language][key], everything)).toEqual([]);
    }
  });
});
