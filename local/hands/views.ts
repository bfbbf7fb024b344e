/** The world as one person sees it. */

import { isTrashed } from '../services/drive/query';
import { sheetsOf } from '../services/sheets/read';
import type { Access, FileNode, FileView } from '../types';
import { atLeast, effectivePermissions, linkTo, roleOf } from '../world/access';
import { displayText } from '../world/display';
import { mayEditProtection, openDraft } from '../world/draft';
import { contentSize, valuesIn } from '../world/grid';
import type { Item, Sheet, SheetView } from '../world/records';
import type { World } from '../world/world';

export function fileView(world: World, as: string, item: Item): FileView {
  const role = roleOf(world, item.id, as);
  if (!role) throw new Error(`${as} cannot see the file ${item.id}.`);
  const script = world.store.all('scripts').find(({ fileId }) => fileId === item.id);
  return {
    id: item.id,
    name: item.name,
    mimeType: item.mimeType,
    ...(item.parent !== undefined && { parent: item.parent }),
    trashed: isTrashed(world, item),
    link: linkTo(item),
    role,
    ...(script && { script: script.bundle }),
  };
}

/** Files whose folder the person cannot see stand at the top, as under *Shared with me*. */
export function treeOf(world: World, as: string): FileNode[] {
  const nodes = new Map<string, FileNode>();
  for (const item of world.store.all('items')) {
    if (!roleOf(world, item.id, as)) continue;
    nodes.set(item.id, { ...fileView(world, as, item), children: [] });
  }
  const top: FileNode[] = [];
  for (const node of nodes.values()) {
    const above = node.parent === undefined ? undefined : nodes.get(node.parent);
    (above ? above.children : top).push(node);
  }
  return top;
}

export function accessOf(world: World, fileId: string): Access[] {
  return effectivePermissions(world, fileId).map(({ permission, inherited }) => ({
    who: permission.emailAddress ?? (permission.domain ? `domain:${permission.domain}` : 'anyone'),
    role: permission.role,
    inherited,
  }));
}

export function sheetViews(world: World, as: string, fileId: string): SheetView[] {
  const workbook = world.store.need('workbooks', fileId);
  const editor = atLeast(roleOf(world, fileId, as), 'writer');
  const draft = editor ? openDraft(world, fileId, as) : undefined;
  return sheetsOf(world, workbook).map((sheet) => {
    const grid = sheet.properties.gridProperties as { frozenRowCount?: number } | undefined;
    return {
      sheetId: sheet.sheetId,
      title: sheet.title,
      hidden: sheet.properties.hidden === true,
      rowCount: sheet.rowCount,
      columnCount: sheet.columnCount,
      frozenRows: grid?.frozenRowCount ?? 0,
      ...contentOf(sheet),
      protections: workbook.protections
        .filter(({ range }) => range.sheetId === sheet.sheetId)
        .map((protection) => ({
          range: protection.range,
          editable: draft !== undefined && mayEditProtection(draft, protection),
        })),
    };
  });
}

type Content = Pick<SheetView, 'display' | 'values'>;

/** By the sheet’s record, which is replaced when anything in it changes. */
const contents = new WeakMap<Sheet, Content>();

function contentOf(sheet: Sheet): Content {
  const known = contents.get(sheet);
  if (known) return known;
  const { rows, columns } = contentSize(sheet);
  const box = { top: 0, left: 0, bottom: rows, right: columns };
  const content = {
    display: valuesIn(sheet, box, displayText) as string[][],
    values: valuesIn(sheet, box, (cell) => cell?.value ?? ''),
  };
  contents.set(sheet, content);
  return content;
}
