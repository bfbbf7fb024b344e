import { dateOf } from '../../../core/civil-date';
import { fingerprint } from '../../../core/fingerprint';
import { waitingRow } from '../../../core/mail/outbox';
import { slotOfDays } from '../../../core/mail/timetable';
import type { StaffMember } from '../../../core/run/people';
import type { OfficeSession } from '../session';
import { rememberNextMail } from './next-mail';
import { findStaffToTell } from './office-people';
import { staffFirst } from './school-rules';

/** A mail about links nobody has waited for this long says nothing new. */
const keptDays = 3;

/**
 * Tells the lead and team of a project where its folder and document are. Each person once, also when
 * it is called again; those who join the team later are told then. Writes nothing: the caller does.
 */
export function queueProjectMail(session: OfficeSession, projectId: string): void {
  const project = session.projects.find(projectId);
  if (!project || project.state === 'withdrawn' || project.folderLink === '') return;
  const { local } = session.context.clock.now();
  const ids = [project.lead, ...project.team.split(',').map((id) => id.trim())];
  const people = findStaffToTell(session.data, dateOf(local)).filter(({ id }) => ids.includes(id));
  const madeKey = `project-mail:${projectId}`;
  const facts = fingerprint(...people.map(({ address }) => address).sort());
  if (session.made.find(madeKey)?.facts === facts) return;
  for (const person of people) queueOne(session, projectId, person);
  // Last: the Outbox may not answer, and then nobody has been told.
  session.made.put({ key: madeKey, id: '', link: '', state: 'made', facts, at: local });
  rememberNextMail(session);
}

function queueOne(session: OfficeSession, projectId: string, person: StaffMember): void {
  const { outbox } = session.growing();
  const key = `project:${projectId}:${person.address}`;
  if (outbox.find(key)) return;
  const notBefore = session.context.clock.now().local.slice(0, 16);
  outbox.put(
    waitingRow({
      key,
      kind: 'project',
      about: projectId,
      stage: '',
      person: person.id,
      address: person.address,
      language: staffFirst(session.data.settingValues, person.language),
      facts: '',
      ...slotOfDays(notBefore, keptDays),
    }),
  );
}
