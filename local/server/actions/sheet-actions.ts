import * as v from 'valibot';
import { action, count, text } from '../action';

const place = { as: text, fileId: text, sheetId: count };

const readingActions = {
  /** One tab in full, and the names of all. Without `sheetId`, or where it is gone, the first visible. */
  readSheet: action(
    { as: text, fileId: text, sheetId: v.optional(count) },
    ({ workspace }, { as, fileId, sheetId }) => {
      const all = workspace.files.sheets(as, fileId);
      const sheet =
        all.find((one) => one.sheetId === sheetId) ?? all.find((one) => !one.hidden) ?? all[0];
      if (!sheet) throw new Error('This workbook has no tabs.');
      const tabs = all.map((one) => ({
        sheetId: one.sheetId,
        title: one.title,
        hidden: one.hidden,
        rows: Math.max(0, one.display.length - 1),
      }));
      return { tabs, sheet };
    },
  ),
};

const writingActions = {
  /** One after the other, as a paste does; what is protected stops it. */
  typeCells: action(
    { ...place, cells: v.array(v.object({ a1: text, text })) },
    ({ workspace }, { as, fileId, sheetId, cells }) => {
      for (const cell of cells) {
        workspace.files.typeCell(as, fileId, sheetId, cell.a1, cell.text);
      }
    },
  ),

  sortTab: action(
    { ...place, column: count, ascending: v.boolean() },
    ({ workspace }, { as, fileId, sheetId, column, ascending }) =>
      workspace.files.sortRange(as, fileId, sheetId, column, ascending),
  ),

  deleteRow: action({ ...place, row: count }, ({ workspace }, { as, fileId, sheetId, row }) =>
    workspace.files.deleteRow(as, fileId, sheetId, row),
  ),

  renameTab: action({ ...place, title: text }, ({ workspace }, { as, fileId, sheetId, title }) =>
    workspace.files.renameSheet(as, fileId, sheetId, title),
  ),
};

const tabActions = {
  deleteTab: action(place, ({ workspace }, { as, fileId, sheetId }) =>
    workspace.files.deleteSheet(as, fileId, sheetId),
  ),

  addTab: action(
    { as: text, fileId: text, title: text },
    ({ workspace }, { as, fileId, title }) => {
      workspace.files.edit(as, fileId, [{ addSheet: { properties: { title } } }]);
      return workspace.files.sheets(as, fileId).find((one) => one.title === title)?.sheetId;
    },
  ),

  copyWorkbook: action({ as: text, fileId: text }, ({ workspace }, { as, fileId }) =>
    workspace.files.copy(as, fileId),
  ),
};

export const sheetActions = { ...readingActions, ...writingActions, ...tabActions };
