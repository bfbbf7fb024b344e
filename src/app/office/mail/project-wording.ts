import type { Wording } from '../../../core/mail/render';
import type { OfficeSession } from '../session';
import { makeViews, unattendedWording } from './wording';

/** `null` when there is no such project. */
export function projectWording(session: OfficeSession, projectId: string): Wording | null {
  const project = session.projects.find(projectId);
  if (!project) return null;
  const { data } = session;
  const lead = data.staff.rows.find(({ row }) => row.id === project.lead)?.row;
  const views = makeViews(data.settingValues, () => ({
    title: project.title,
    question: project.question,
    projectLead: lead?.name ?? project.lead,
    folderLink: project.folderLink,
    documentLink: project.documentLink,
  }));
  return unattendedWording(data, 'project-ready', views);
}
