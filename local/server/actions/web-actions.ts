import type { FileNode } from '../../types';
import { action, text } from '../action';
import { tellOutcome } from '../summarise';

const SCRIPT = 'application/vnd.google-apps.script';

export const webActions = {
  /** Scripts that stand alone, in the Drive of the school's owner. Who may visit is another question. */
  listWebApps: action({}, ({ workspace, school }) =>
    scripts(workspace.files.tree(school.owner)).map(({ id, name }) => ({ id, name })),
  ),

  openWebApp: action({ as: text, fileId: text }, ({ workspace }, { as, fileId }) =>
    tellOutcome(workspace.openWebApp(as, fileId)),
  ),
};

function scripts(nodes: readonly FileNode[]): FileNode[] {
  return nodes.flatMap((node) => [
    ...(node.mimeType === SCRIPT && !node.trashed ? [node] : []),
    ...scripts(node.children),
  ]);
}
