/** `spreadsheets.batchUpdate`: all requests or none. */

import { commitDraft, type Draft, openDraft } from '../../world/draft';
import { badRequest, GoogleError } from '../../world/errors';
import type { World } from '../../world/world';
import { copyPaste } from './copy-paste';
import { appendCells, repeatCell, setDataValidation, updateCells } from './request-cells';
import {
  appendDimension,
  deleteDimension,
  insertDimension,
  moveDimension,
  sortRange,
  updateDimensionProperties,
} from './request-dimensions';
import {
  addProtectedRange,
  deleteProtectedRange,
  updateProtectedRange,
} from './request-protections';
import {
  addSheet,
  deleteSheet,
  setBasicFilter,
  updateSheetProperties,
  updateSpreadsheetProperties,
} from './request-sheets';

type Handler = (draft: Draft, request: never) => unknown;

const HANDLERS: Readonly<Record<string, Handler>> = {
  addProtectedRange,
  addSheet,
  appendCells,
  appendDimension,
  copyPaste,
  deleteDimension,
  deleteProtectedRange,
  deleteSheet,
  insertDimension,
  moveDimension,
  repeatCell,
  setBasicFilter,
  setDataValidation,
  sortRange,
  updateCells,
  updateDimensionProperties,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
};

/** Applies the requests as that person and answers with one reply for each. */
export function applyRequests(
  world: World,
  as: string,
  fileId: string,
  requests: readonly object[],
): object[] {
  const draft = openDraft(world, fileId, as);
  const replies = requests.map((request, index) => applyOne(draft, request, index));
  commitDraft(draft);
  return replies;
}

function applyOne(draft: Draft, request: object, index: number): object {
  const [kind, ...more] = Object.keys(request);
  if (kind === undefined || more.length > 0) {
    throw badRequest(
      `Invalid value at 'requests[${index}]' (oneof), must have exactly one request kind`,
    );
  }
  const handler = HANDLERS[kind];
  if (!handler) throw new Error(`not in the local workspace: Sheets request ${kind}`);
  try {
    const body = (request as Record<string, unknown>)[kind];
    return (handler(draft, body as never) as object | undefined) ?? {};
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    const { code, message, reason } = error;
    throw new GoogleError(code, `Invalid requests[${index}].${kind}: ${message}`, reason);
  }
}
