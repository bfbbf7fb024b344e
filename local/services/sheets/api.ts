/** The advanced Sheets service. */
import type { Run } from '../../runtime/run';
import { collection } from '../../runtime/strict';
import { GoogleError } from '../../world/errors';
import type { GridRange } from '../../world/records';
import { MINUTE_MS, quotas, use, used } from '../../world/world';
import { parseFields, pickFields } from '../fields';
import { applyRequests } from './batch-update';
import { createSpreadsheet } from './create';
import {
  describe,
  describeRange,
  describeRanges,
  type ReadOptions,
  readableWorkbook,
  readGrid,
  readNamed,
} from './read';
import type { SheetProperties } from './request-sheets';

type Collections = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
type Values = GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection;
type Schema<K extends keyof Collections> = Collections[K] extends (...args: never[]) => infer R
  ? R
  : never;
type ValueSchema<K extends keyof Values> = Values[K] extends (...args: never[]) => infer R
  ? R
  : never;

/** sourced: 60 reads and 60 writes a minute for each user. */
function meter(run: Run, kind: 'Read' | 'Write'): void {
  const name = `sheets${kind}`;
  if (used(run.world, run.who, name, MINUTE_MS) >= quotas(run.world).sheetsCallsPerMinute) {
    throw new GoogleError(
      429,
      `Quota exceeded for quota metric '${kind} requests' and limit '${kind} requests per minute per user' of service 'sheets.googleapis.com' for consumer 'project_number:1'.`,
      'rateLimitExceeded',
    );
  }
  use(run.world, run.who, name, 1, MINUTE_MS);
}

interface NewSpreadsheet {
  properties?: { title?: string; locale?: string; timeZone?: string };
  sheets?: { properties?: SheetProperties }[];
}

interface GetOptions {
  fields?: string;
  includeGridData?: boolean;
  ranges?: string | string[];
}

function spreadsheets(run: Run): Pick<Collections, 'create' | 'get' | 'batchUpdate'> {
  const { world, who } = run;
  return {
    create(resource) {
      meter(run, 'Write');
      const { properties = {}, sheets = [] } = resource as NewSpreadsheet;
      const tabs = sheets.map((sheet) => ({ properties: sheet.properties ?? {} }));
      const id = createSpreadsheet(world, who, { ...properties, tabs });
      return describe(world, readableWorkbook(world, who, id)) as Schema<'create'>;
    },
    get(fileId: string, options: GetOptions = {}) {
      meter(run, 'Read');
      const { fields, ranges, includeGridData } = options;
      const wantsGrid = includeGridData || fields?.includes('data');
      if (wantsGrid && (typeof ranges !== 'string' || !fields)) {
        throw new Error(
          'not in the local workspace: includeGridData but of one range, with fields',
        );
      }
      const workbook = readableWorkbook(world, who, fileId);
      const whole =
        wantsGrid && typeof ranges === 'string'
          ? describeRange(world, workbook, ranges)
          : describe(world, workbook);
      const picked = fields ? pickFields(whole, parseFields(fields)) : whole;
      return picked as Schema<'get'>;
    },
    batchUpdate(resource, fileId) {
      meter(run, 'Write');
      const requests = (resource.requests ?? []) as object[];
      const see = whatToSee(resource);
      // assumed A-response-range: a range that cannot be parsed refuses the whole batch.
      if (see) describeRanges(world, readableWorkbook(world, who, fileId), see);
      const replies = applyRequests(world, who, fileId, requests);
      const updatedSpreadsheet =
        see && describeRanges(world, readableWorkbook(world, who, fileId), see);
      return { spreadsheetId: fileId, replies, updatedSpreadsheet } as Schema<'batchUpdate'>;
    },
  };
}

/** sourced: what of the spreadsheet an answer shows, as it is after the requests; `null` is nothing. */
function whatToSee(resource: Parameters<Collections['batchUpdate']>[0]): string[] | null {
  const { includeSpreadsheetInResponse, responseIncludeGridData, responseRanges } = resource;
  if (!includeSpreadsheetInResponse) return null;
  if (!responseIncludeGridData || !responseRanges) {
    throw new Error('not in the local workspace: a spreadsheet in an answer but of some ranges');
  }
  return responseRanges;
}

interface ByFilter extends ReadOptions {
  dataFilters?: { gridRange?: GridRange; a1Range?: string }[];
}

function values(run: Run): Pick<Values, 'get' | 'batchGet' | 'batchGetByDataFilter'> {
  const { world, who } = run;
  return {
    get(fileId: string, range: string, options: ReadOptions = {}) {
      meter(run, 'Read');
      const workbook = readableWorkbook(world, who, fileId);
      return readNamed(world, workbook, range, options) as ValueSchema<'get'>;
    },
    batchGet(fileId: string, options: ReadOptions & { ranges?: string | string[] } = {}) {
      meter(run, 'Read');
      const workbook = readableWorkbook(world, who, fileId);
      const valueRanges = [options.ranges ?? []]
        .flat()
        .map((range) => readNamed(world, workbook, range, options));
      return { spreadsheetId: fileId, valueRanges } as ValueSchema<'batchGet'>;
    },
    // assumed A-filter-order: the answers come in the order of the filters.
    batchGetByDataFilter(resource, fileId) {
      meter(run, 'Read');
      const { dataFilters = [], ...options } = resource as ByFilter;
      const workbook = readableWorkbook(world, who, fileId);
      const valueRanges = dataFilters.map((filter) => ({
        valueRange: filter.a1Range
          ? readNamed(world, workbook, filter.a1Range, options)
          : readGrid(world, workbook, filter.gridRange ?? {}, options),
        dataFilters: [filter],
      }));
      return { spreadsheetId: fileId, valueRanges } as ValueSchema<'batchGetByDataFilter'>;
    },
  };
}

export function sheetsApi(run: Run): object {
  const Values = collection(run, 'Sheets.Spreadsheets.Values', values(run));
  return { Spreadsheets: collection(run, 'Sheets.Spreadsheets', { ...spreadsheets(run), Values }) };
}
