import type { Drive, DriveItem, Grant } from '../../src/app/ports';
import { type Remote, serviceError } from './remote';

export type FakeItem = {
  id: string;
  name: string;
  parent: string;
  isFolder: boolean;
  key: string;
  html: string;
  trashed: boolean;
  mayEdit: boolean;
  grants: Grant[];
};

export type FakeDrive = Drive & { readonly items: Map<string, FakeItem> };

/** Drive in memory: a generated id can be used once, a document’s id is Drive’s own. */
export function makeDrive(remote: Remote): FakeDrive {
  const items = new Map<string, FakeItem>([
    ['root', makeItem({ id: 'root', name: 'My Drive', isFolder: true })],
  ]);
  let made = 0;
  const find = (id: string): FakeItem => {
    const item = items.get(id);
    if (!item) throw serviceError(404, 'notFound', `File not found: ${id}.`);
    return item;
  };
  return {
    items,
    generateIds: (count) =>
      remote.run('drive.generateIds', () =>
        Array.from({ length: count }, () => `drive-id-${String(++made).padStart(8, '0')}`),
      ),
    makeFolder: ({ id, name, parent, key }) =>
      remote.run('drive.makeFolder', () => {
        if (items.has(id)) return { outcome: 'already', link: linkOf(id, true) };
        find(parent);
        items.set(id, makeItem({ id, name, parent, key, isFolder: true }));
        return { outcome: 'made', link: linkOf(id, true) };
      }),
    makeDocument: ({ name, parent, html, key }) =>
      remote.run('drive.makeDocument', () => {
        find(parent);
        const item = makeItem({ id: `doc-${++made}`, name, parent, key, isFolder: false });
        items.set(item.id, { ...item, html });
        return viewOf(item);
      }),
    listChildren: (parent) =>
      remote.run('drive.listChildren', () => {
        find(parent);
        return [...items.values()]
          .filter((item) => item.parent === parent && !item.trashed)
          .map(viewOf);
      }),
    findMade: (parent, key) =>
      remote.run('drive.findMade', () => {
        find(parent);
        const made = [...items.values()].find(
          (item) => item.parent === parent && item.key === key && !item.trashed,
        );
        return made ? viewOf(made) : null;
      }),
    lookUp: (id) =>
      remote.run('drive.lookUp', () => {
        const item = items.get(id);
        return item ? viewOf(item) : null;
      }),
    grants: (id) => remote.run('drive.grants', () => [...find(id).grants]),
    grant: (id, address, role) =>
      remote.run('drive.grant', () => addGrant(find(id), address.toLowerCase(), role)),
    revoke: (id, grantId) =>
      remote.run('drive.revoke', () => {
        const item = find(id);
        item.grants = item.grants.filter((grant) => grant.id !== grantId);
      }),
  };
}

export function makeItem(
  item: Pick<FakeItem, 'id' | 'name' | 'isFolder'> & Partial<FakeItem>,
): FakeItem {
  return { parent: '', key: '', html: '', trashed: false, mayEdit: true, grants: [], ...item };
}

/** One permission a person: granting again changes the role, as in Drive. */
function addGrant(item: FakeItem, address: string, role: 'reader' | 'writer'): { id: string } {
  const id = `grant-${address}`;
  const others = item.grants.filter((grant) => grant.id !== id);
  item.grants = [...others, { id, address, role, inherited: false, kind: 'user' }];
  return { id };
}

function viewOf(item: FakeItem): DriveItem {
  const { id, name, trashed, isFolder, key, parent, mayEdit } = item;
  return { id, name, trashed, isFolder, key, parent, mayEdit, link: linkOf(id, isFolder) };
}

function linkOf(id: string, isFolder: boolean): string {
  return isFolder
    ? `https://drive.google.com/drive/folders/${id}`
    : `https://docs.google.com/document/d/${id}/edit`;
}
