import type { Item } from './records';
import { clock, type World } from './world';

/** A file or folder as it begins: of now, shared with nobody beside its owner, with no properties. */
export function newItem(
  world: World,
  given: Pick<Item, 'id' | 'name' | 'mimeType'> & Partial<Item>,
): Item {
  const now = clock(world).epochMs;
  return {
    permissions: [],
    trashed: false,
    properties: {},
    appProperties: {},
    createdAt: now,
    modifiedAt: now,
    ...given,
  };
}
