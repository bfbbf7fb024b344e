import { UserError } from '../../core/errors';
import { composeId, readProjectInput } from '../../core/journal';
import { findProjectProblems, type ProjectInput } from '../../core/project';
import type { Saved } from '../../core/wire/log-server';
import { authorise } from '../authorise';
import { appendEvent } from './append-event';
import type { LogContext } from './context';

/** P-26 to P-28. The same key saved again is the same project. One remote call. */
export function startProject(
  context: LogContext,
  openedFor: string,
  save: { readonly key: string; readonly project: ProjectInput },
): Saved {
  const by = authorise(context.identity, openedFor);
  const project = readProjectInput(save?.project);
  const id = composeId('p', by, save?.key);
  if (!project || !id) throw new UserError('bad-input');
  const problems = findProjectProblems(project);
  if (Object.keys(problems).length > 0) throw new UserError('bad-input', problems);
  return appendEvent(context, { by, kind: 'project', id, version: 1, data: project });
}
