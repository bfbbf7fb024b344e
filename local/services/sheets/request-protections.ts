/** batchUpdate requests about protected ranges. */

import { type Draft, mayEditProtection, PROTECTED, sheetOf } from '../../world/draft';
import { badRequest } from '../../world/errors';
import type { Protection } from '../../world/records';
import { makeId } from '../../world/world';
import { mergeFields, parseFields } from '../fields';

/** The API's ProtectedRange. */
export type ProtectedRange = Omit<Protection, 'protectedRangeId' | 'editors'> & {
  protectedRangeId?: number;
  editors?: { users?: readonly string[]; domainUsersCanEdit?: boolean };
};

function normal(draft: Draft, id: number, given: ProtectedRange): Protection {
  sheetOf(draft, given.range.sheetId);
  const users = (given.editors?.users ?? []).map((user) => user.toLowerCase());
  // sourced: whoever protects a range cannot shut themselves out.
  const withSelf = users.includes(draft.as) ? users : [...users, draft.as];
  return {
    ...given,
    protectedRangeId: id,
    range: { ...given.range, sheetId: given.range.sheetId ?? 0 },
    editors: { ...given.editors, users: withSelf },
  };
}

function find(draft: Draft, id: number | undefined): Protection {
  const found = draft.workbook.protections.find((p) => p.protectedRangeId === id);
  if (!found) throw badRequest(`No protected range with id: ${id}`);
  if (!mayEditProtection(draft, found)) throw badRequest(PROTECTED);
  return found;
}

export function addProtectedRange(
  draft: Draft,
  request: { protectedRange?: ProtectedRange },
): object {
  const given = request.protectedRange ?? { range: {} };
  const { protections } = draft.workbook;
  const id = given.protectedRangeId ?? Number(makeId(draft.world, 9, '123456789'));
  if (protections.some((p) => p.protectedRangeId === id)) {
    throw badRequest(`A protected range with id ${id} already exists.`);
  }
  const protection = normal(draft, id, given);
  draft.workbook = { ...draft.workbook, protections: [...protections, protection] };
  return { addProtectedRange: { protectedRange: protection } };
}

export function updateProtectedRange(
  draft: Draft,
  request: { protectedRange?: ProtectedRange; fields?: string },
): void {
  const given = request.protectedRange ?? { range: {} };
  const before = find(draft, given.protectedRangeId);
  const merged = mergeFields(
    { ...before },
    { ...given },
    parseFields(request.fields ?? ''),
  ) as unknown as ProtectedRange;
  const after = normal(draft, before.protectedRangeId, merged);
  draft.workbook = {
    ...draft.workbook,
    protections: draft.workbook.protections.map((p) => (p === before ? after : p)),
  };
}

export function deleteProtectedRange(draft: Draft, request: { protectedRangeId?: number }): void {
  const before = find(draft, request.protectedRangeId);
  draft.workbook = {
    ...draft.workbook,
    protections: draft.workbook.protections.filter((p) => p !== before),
  };
}
