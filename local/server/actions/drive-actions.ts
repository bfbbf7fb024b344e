import type { Access, FileNode, FileView, Workspace } from '../../types';
import { action, text } from '../action';
import { localiseLinks } from '../localise-links';

const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
const DOCUMENT = 'application/vnd.google-apps.document';

export const driveActions = {
  /** The school's workbooks, which its owner has, and those that this person has besides. */
  listWorkbooks: action({ as: text }, ({ workspace, school }, { as }) => {
    const owned = spreadsheets(workspace.files.tree(school.owner)).filter(
      (file) => file.role === 'owner' && !file.trashed,
    );
    const mine = spreadsheets(workspace.files.tree(as)).filter((file) => !file.trashed);
    const known = new Set(owned.map((file) => file.id));
    return [...owned, ...mine.filter((file) => !known.has(file.id))].map((file) => ({
      id: file.id,
      name: file.name,
      script: file.script,
      mayOpen: mine.some((own) => own.id === file.id),
    }));
  }),

  readTree: action({ as: text }, ({ workspace }, { as }) => workspace.files.tree(as)),

  /** A file as this person sees it, with who else may see it. */
  readFile: action({ as: text, fileId: text }, ({ workspace }, { as, fileId }) => {
    const file = workspace.files.get(as, fileId);
    const html =
      file.mimeType === DOCUMENT ? localiseLinks(workspace.files.document(as, fileId)) : undefined;
    return { file, html, access: traceAccess(workspace, as, file) };
  }),

  moveToTrash: action({ as: text, fileId: text }, ({ workspace }, { as, fileId }) =>
    workspace.files.trash(as, fileId),
  ),

  deleteForGood: action({ as: text, fileId: text }, ({ workspace }, { as, fileId }) =>
    workspace.files.remove(as, fileId),
  ),
};

function spreadsheets(nodes: readonly FileNode[]): FileNode[] {
  return nodes.flatMap((node) => [
    ...(node.mimeType === SPREADSHEET ? [node] : []),
    ...spreadsheets(node.children),
  ]);
}

/** Access with the name of the folder it comes from, where it comes from one that this person sees. */
function traceAccess(workspace: Workspace, as: string, file: FileView) {
  return workspace.files.access(file.id).map((access) => ({
    ...access,
    name: workspace.people.list().find((person) => person.address === access.who)?.name,
    from: access.inherited ? findSource(workspace, as, file.parent, access) : undefined,
  }));
}

function findSource(
  workspace: Workspace,
  as: string,
  parent: string | undefined,
  access: Access,
): string | undefined {
  for (let id = parent; id !== undefined; ) {
    const folder = tryGet(workspace, as, id);
    if (!folder) return undefined;
    const own = workspace.files.access(id).find((one) => one.who === access.who);
    if (own && !own.inherited) return folder.name;
    id = folder.parent;
  }
  return undefined;
}

function tryGet(workspace: Workspace, as: string, id: string): FileView | undefined {
  try {
    return workspace.files.get(as, id);
  } catch {
    return undefined;
  }
}
