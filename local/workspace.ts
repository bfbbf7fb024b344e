import type { Workspace, WorkspaceOptions } from './types';

export function createWorkspace(_options: WorkspaceOptions): Workspace {
  throw new Error('being written');
}
