/** Drive.Permissions and Drive.Drives. */
import type { Run } from '../../runtime/run';
import type { Role } from '../../types';
import { atLeast, effectivePermissions, permissionId } from '../../world/access';
import { badRequest, forbidden, notFound } from '../../world/errors';
import type { Item, Permission } from '../../world/records';
import { clock, makeId } from '../../world/world';
import {
  findItem,
  type Options,
  PERMISSION_FIELDS,
  permissionsOf,
  requireRole,
  select,
} from './resources';

interface PermissionInput {
  type?: Permission['type'] | 'group';
  role?: Role;
  emailAddress?: string;
  domain?: string;
}

function shareable(run: Run, fileId: string, options: Options): Item {
  const item = findItem(run.world, run.who, fileId, options);
  requireRole(run.world, run.who, item, 'writer');
  return item;
}

function permissionFrom(input: PermissionInput): Permission {
  const { type, role, emailAddress = '', domain = '' } = input;
  if (!role) throw badRequest('The permission role field is required.', 'required');
  if (!type) throw badRequest('The permission type field is required.', 'required');
  if (type === 'group') throw new Error('not in the local workspace: sharing with a group');
  if (role === 'owner') throw new Error('not in the local workspace: giving a file away');
  if (type === 'user' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(emailAddress)) {
    const text =
      'The specified emailAddress is invalid or not applicable for the given permission type.';
    throw badRequest(text, 'invalid');
  }
  const who = type === 'user' ? emailAddress : domain;
  return {
    id: permissionId(type, who),
    type,
    role,
    ...(type === 'user' && { emailAddress: emailAddress.toLowerCase() }),
    ...(type === 'domain' && { domain: domain.toLowerCase() }),
  };
}

function save(run: Run, item: Item, permissions: readonly Permission[]): void {
  run.world.store.put('items', item.id, { ...item, permissions });
}

/** Google's own sharing mail, so that a test can show that nobody gets one. */
function notify(run: Run, item: Item, address: string): void {
  const id = makeId(run.world, 16, '0123456789abcdef');
  const subject = `Item shared with you: "${item.name}"`;
  const from = 'drive-shares-noreply@google.com';
  run.world.store.put('messages', id, {
    id,
    from,
    to: [address],
    subject,
    at: clock(run.world).epochMs,
    raw: `From: ${from}\r\nTo: ${address}\r\nSubject: ${subject}\r\n\r\n${run.who} shared an item.\r\n`,
  });
}

function create(
  run: Run,
  input: PermissionInput = {},
  fileId = '',
  options: Options & { sendNotificationEmail?: boolean } = {},
): object {
  const item = shareable(run, fileId, options);
  const given = permissionFrom(input);
  const address = given.emailAddress;
  const known = address !== undefined && run.world.store.get('people', address) !== undefined;
  const quiet = options.sendNotificationEmail === false;
  // assumed A-no-account: who has no Google account cannot be given a file without Google's mail.
  if (address !== undefined && !known && quiet) {
    throw badRequest(
      'Bad Request. User message: "You are trying to invite an address that has no Google account. You must notify people to invite this recipient."',
      'invalidSharingRequest',
    );
  }
  const before = item.permissions.find((one) => one.id === given.id);
  const kept = item.permissions.filter((one) => one.id !== given.id);
  if (item.owner !== address || address === undefined) {
    // assumed A-share-twice: sharing again never takes rights away.
    save(run, item, [...kept, before && atLeast(before.role, given.role) ? before : given]);
  }
  if (address !== undefined && !quiet) notify(run, item, address);
  return answer(run, fileId, given.id, options);
}

function answer(run: Run, fileId: string, id: string, options: Options): object {
  const item = run.world.store.need('items', fileId);
  const found = permissionsOf(run.world, item).find((one) => 'id' in one && one.id === id) ?? {};
  return select(found, options, PERMISSION_FIELDS);
}

function own(run: Run, item: Item, id: string): Permission {
  const found = item.permissions.find((one) => one.id === id);
  if (found) return found;
  const inherited = effectivePermissions(run.world, item.id).some(
    ({ permission }) => permission.id === id,
  );
  // assumed A-inherited: what comes from above can be changed only there.
  if (inherited) {
    throw forbidden('Cannot change an inherited permission.', 'cannotModifyInheritedPermission');
  }
  throw notFound(`Permission not found: ${id}.`);
}

export function permissionsCollection(run: Run) {
  return {
    create: (input?: PermissionInput, fileId?: string, options?: object) =>
      create(run, input, fileId, options),
    list(fileId: string, options: Options = {}) {
      const item = shareable(run, fileId, options);
      const whole = { kind: 'drive#permissionList', permissions: permissionsOf(run.world, item) };
      return select(whole, options, `kind,nextPageToken,permissions(${PERMISSION_FIELDS})`);
    },
    update(input: PermissionInput, fileId: string, id: string, options: Options = {}) {
      const item = shareable(run, fileId, options);
      const before = own(run, item, id);
      const after = { ...before, role: input.role ?? before.role };
      save(
        run,
        item,
        item.permissions.map((one) => (one === before ? after : one)),
      );
      return answer(run, item.id, id, options);
    },
    remove(fileId: string, id: string, options: Options = {}) {
      const item = shareable(run, fileId, options);
      const before = own(run, item, id);
      save(
        run,
        item,
        item.permissions.filter((one) => one !== before),
      );
    },
  };
}

export function drivesCollection(run: Run) {
  return {
    get(id: string, options: Options = {}) {
      const item = run.world.store.get('items', id);
      const shared = item && item.driveId === item.id;
      if (!shared) throw notFound(`Shared drive not found: ${id}`);
      findItem(run.world, run.who, id, { supportsAllDrives: true });
      return select({ kind: 'drive#drive', id, name: item.name }, options, 'kind,id,name');
    },
  };
}
