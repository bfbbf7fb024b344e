/** Who may do what with a file: own permissions, those of the folders above, membership of the shared drive. */
import type { Role } from '../types';
import type { Item, Permission } from './records';
import type { World } from './world';

export const FOLDER = 'application/vnd.google-apps.folder';
export const DOCUMENT = 'application/vnd.google-apps.document';
export const SPREADSHEET = 'application/vnd.google-apps.spreadsheet';
export const SCRIPT = 'application/vnd.google-apps.script';

const RANK: Record<Role, number> = {
  reader: 1,
  commenter: 2,
  writer: 3,
  fileOrganizer: 4,
  organizer: 5,
  owner: 6,
};

export function atLeast(role: Role | undefined, needed: Role): boolean {
  return role !== undefined && RANK[role] >= RANK[needed];
}

export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

function matches(permission: Permission, address: string): boolean {
  if (permission.type === 'anyone') return true;
  if (permission.type === 'domain') return permission.domain === domainOf(address);
  return permission.emailAddress === address.toLowerCase();
}

/** The item, then each folder above it. */
export function chain(world: World, id: string): Item[] {
  const found: Item[] = [];
  let item = world.store.get('items', id);
  while (item) {
    found.push(item);
    item = item.parent === undefined ? undefined : world.store.get('items', item.parent);
  }
  return found;
}

/** Undefined for a stranger. */
export function roleOf(world: World, id: string, address: string): Role | undefined {
  const who = address.toLowerCase();
  let best: Role | undefined;
  chain(world, id).forEach((item, depth) => {
    // assumed A-folder-owner: who owns a folder can edit what others put into it.
    const owned: Role[] = item.owner === who ? [depth === 0 ? 'owner' : 'writer'] : [];
    const given = item.permissions.filter((p) => matches(p, who)).map((p) => p.role);
    for (const role of [...owned, ...given]) if (!atLeast(best, role)) best = role;
  });
  return best;
}

/** Permissions with those that come from above; the strongest wins for each person. */
export function effectivePermissions(
  world: World,
  id: string,
): { permission: Permission; inherited: boolean }[] {
  const strongest = new Map<string, { permission: Permission; inherited: boolean }>();
  chain(world, id).forEach((item, depth) => {
    for (const permission of [...ownerPermission(item, depth), ...item.permissions]) {
      const known = strongest.get(permission.id);
      if (known && RANK[known.permission.role] >= RANK[permission.role]) continue;
      strongest.set(permission.id, { permission, inherited: depth > 0 });
    }
  });
  return [...strongest.values()];
}

function ownerPermission(item: Item, depth: number): Permission[] {
  if (item.owner === undefined) return [];
  const role: Role = depth === 0 ? 'owner' : 'writer';
  return [{ id: permissionId('user', item.owner), type: 'user', role, emailAddress: item.owner }];
}

/** sourced: the same account has the same permission id on every file. */
export function permissionId(type: Permission['type'], who: string): string {
  if (type === 'anyone') return 'anyoneWithLink';
  let hash = 7;
  for (const letter of `${type}:${who.toLowerCase()}`) {
    hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  }
  return `${String(hash).padStart(10, '0')}${type === 'domain' ? 'k' : String(who.length).padStart(3, '0')}`;
}

export function rootId(address: string): string {
  return `0AROOT${address.toLowerCase().replace(/[^a-z0-9]/g, '')}`;
}

export function linkTo(item: Item): string {
  if (item.mimeType === FOLDER) return `https://drive.google.com/drive/folders/${item.id}`;
  if (item.mimeType === SPREADSHEET) {
    return `https://docs.google.com/spreadsheets/d/${item.id}/edit`;
  }
  if (item.mimeType === SCRIPT) return `https://script.google.com/d/${item.id}/edit`;
  if (item.mimeType === DOCUMENT) return `https://docs.google.com/document/d/${item.id}/edit`;
  return `https://drive.google.com/file/d/${item.id}/view`;
}
