import type { OfficeSession } from '../session';

/** Tells the lead and team of a project where its folder and document are; once each. */
export function queueProjectMail(_session: OfficeSession, _projectId: string): void {}
