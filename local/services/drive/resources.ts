/** Drive's own view of files and permissions, and the checks every call makes. */

import type { Role } from '../../types';
import { atLeast, effectivePermissions, linkTo, roleOf, rootId } from '../../world/access';
import { forbidden, type GoogleError, notFound } from '../../world/errors';
import type { Item, Permission } from '../../world/records';
import type { World } from '../../world/world';
import { parseFields, pickFields } from '../fields';
import { isTrashed } from './query';

export interface Options {
  fields?: string;
  supportsAllDrives?: boolean;
}

export const fileNotFound = (id: string): GoogleError => notFound(`File not found: ${id}.`);

const refused = (): GoogleError =>
  forbidden(
    'The user does not have sufficient permissions for this file.',
    'insufficientFilePermissions',
  );

/** sourced: a stranger, and a caller who forgets supportsAllDrives, is told there is no such file. */
export function findItem(world: World, who: string, id: string, options: Options): Item {
  const item = world.store.get('items', id === 'root' ? rootId(who) : id);
  if (!item || !roleOf(world, item.id, who)) throw fileNotFound(id);
  if (item.driveId !== undefined && options.supportsAllDrives !== true) throw fileNotFound(id);
  return item;
}

export function requireRole(world: World, who: string, item: Item, role: Role): void {
  if (!atLeast(roleOf(world, item.id, who), role)) throw refused();
}

/** sourced: in My Drive only the owner bins a file; in a shared drive a content manager does. */
export function requireTrash(world: World, who: string, item: Item): void {
  requireRole(world, who, item, item.driveId === undefined ? 'owner' : 'fileOrganizer');
}

function permissionResource(world: World, permission: Permission, inherited: boolean): object {
  const { id, type, role, emailAddress, domain } = permission;
  const person = emailAddress === undefined ? undefined : world.store.get('people', emailAddress);
  return {
    kind: 'drive#permission',
    id,
    type,
    role,
    ...(emailAddress !== undefined && { emailAddress }),
    ...(domain !== undefined && { domain }),
    ...(person && { displayName: person.name }),
    permissionDetails: [{ permissionType: 'file', role, inherited }],
  };
}

export function permissionsOf(world: World, item: Item): object[] {
  return effectivePermissions(world, item.id).map(({ permission, inherited }) =>
    permissionResource(world, permission, inherited),
  );
}

export function fileResource(world: World, who: string, item: Item): Record<string, unknown> {
  const role = roleOf(world, item.id, who);
  const inMyDrive = item.driveId === undefined;
  const canEdit = atLeast(role, 'writer');
  return {
    kind: 'drive#file',
    id: item.id,
    name: item.name,
    mimeType: item.mimeType,
    ...(item.parent !== undefined && { parents: [item.parent] }),
    trashed: isTrashed(world, item),
    explicitlyTrashed: item.trashed,
    properties: item.properties,
    appProperties: item.appProperties,
    ...(item.description !== undefined && { description: item.description }),
    webViewLink: linkTo(item),
    createdTime: new Date(item.createdAt).toISOString(),
    modifiedTime: new Date(item.modifiedAt).toISOString(),
    ...(item.driveId !== undefined && { driveId: item.driveId }),
    // sourced: not filled for what lies in a shared drive.
    ...(inMyDrive && {
      owners: [{ kind: 'drive#user', emailAddress: item.owner, me: item.owner === who }],
      ownedByMe: item.owner === who,
      ...(canEdit && { permissions: permissionsOf(world, item) }),
    }),
    capabilities: {
      canEdit,
      canShare: canEdit,
      canAddChildren: canEdit,
      canTrash: atLeast(role, inMyDrive ? 'owner' : 'fileOrganizer'),
    },
  };
}

export function select(resource: object, options: Options, defaults: string): object {
  const picked = pickFields(resource, parseFields(options.fields ?? defaults));
  return picked as object;
}

export const FILE_FIELDS = 'kind,id,name,mimeType';
export const PERMISSION_FIELDS = 'kind,id,type,role';
