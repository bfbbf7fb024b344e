import { familyWording, staffWording } from '../../../../src/app/office/mail/inset-wording';
import { projectWording } from '../../../../src/app/office/mail/project-wording';
import { reportWording } from '../../../../src/app/office/mail/report-wording';
import { findInsetDay } from '../../../../src/app/office/mail/school-rules';
import { openSession } from '../../../../src/app/office/session';
import { findTemplateProblems } from '../../../../src/core/mail/template';
import {
  commonTags,
  type TemplateKey,
  templateTags,
} from '../../../../src/text/mail/template-tags';
import { templateDefaults } from '../../../../src/text/mail/templates';
import { makeSchool } from './school';

const session = openSession(
  makeSchool({ projects: [{ id: 'p-1', lead: 'S03', title: 'Oracy' }] }).context,
);

function wordingOf(key: TemplateKey) {
  const day = findInsetDay(session.data, 'D3');
  const project = projectWording(session, 'p-1');
  if (!day || !project) throw new Error('not in the sample');
  if (key === 'staff-reminder') return staffWording(session.data, day);
  if (key === 'project-ready') return project;
  if (key === 'lead-report') return reportWording(session);
  return familyWording(session.data, day, key === 'inset-notice' ? 'notice' : 'reminder');
}

describe.each(Object.keys(templateTags) as TemplateKey[])('the message %s', (key) => {
  it('may say exactly what the school is told it may', () => {
    const { views } = wordingOf(key);
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
