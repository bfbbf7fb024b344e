/** Drive.Files. */
import type { Run } from '../../runtime/run';
import { DOCUMENT, FOLDER, roleOf, SPREADSHEET } from '../../world/access';
import { badRequest, GoogleError } from '../../world/errors';
import type { Item } from '../../world/records';
import { clock, makeId, type World } from '../../world/world';
import { createSpreadsheet, makeItem, meterDocuments } from '../sheets/create';
import { type BlobData, blobData } from '../utilities';
import { parentsIn, parseQuery } from './query';
import {
  FILE_FIELDS,
  fileNotFound,
  fileResource,
  findItem,
  type Options,
  requireRole,
  requireTrash,
  select,
} from './resources';

interface FileInput {
  id?: string;
  name?: string;
  mimeType?: string;
  parents?: string[];
  description?: string;
  trashed?: boolean;
  properties?: Record<string, string | null>;
  appProperties?: Record<string, string | null>;
}

type Properties = Readonly<Record<string, string>>;

/** sourced: properties are merged, and one given as null is taken away. */
function merged(before: Properties, given: FileInput['properties'] = {}): Properties {
  const after: Record<string, string> = { ...before };
  for (const [key, value] of Object.entries(given)) {
    if (value === null) delete after[key];
    else after[key] = String(value);
  }
  return after;
}

function refuseId(world: World, id: string, native: boolean): void {
  // sourced: ids made ahead do not work for Google's own formats; assumed A-generated-id-code: the code is 400.
  if (native) {
    const text = 'Generated IDs are not supported for Docs Editors formats.';
    throw badRequest(text, 'generatedIdNotSupported');
  }
  if (world.store.get('items', id)) {
    throw new GoogleError(409, 'A file already exists with the provided ID.', 'fileIdInUse');
  }
  if (!/^[\w-]{33}$/.test(id)) throw badRequest('The provided file ID is not usable.', 'invalid');
}

function create(
  run: Run,
  resource: FileInput = {},
  blob?: BlobData,
  options: Options = {},
): object {
  const { world, who } = run;
  const { id, name = 'Untitled', description, parents = ['root'] } = resource;
  const mimeType = resource.mimeType ?? blob?.contentType ?? 'application/octet-stream';
  if (parents.length > 1) throw badRequest('A file can have one parent only.', 'invalid');
  const parent = findItem(world, who, parents[0] ?? 'root', options);
  requireRole(world, who, parent, 'writer');
  const native = mimeType === DOCUMENT || mimeType === SPREADSHEET;
  if (id !== undefined) refuseId(world, id, native);
  if (mimeType === SPREADSHEET) {
    if (blob) throw new Error('not in the local workspace: converting to a spreadsheet');
    const made = createSpreadsheet(world, who, { title: name, parent: parent.id, tabs: [] });
    return answer(run, world.store.need('items', made), options);
  }
  if (native) meterDocuments(world, who);
  const item = makeItem(world, who, {
    name,
    mimeType,
    parent: parent.id,
    properties: merged({}, resource.properties),
    appProperties: merged({}, resource.appProperties),
    ...(id !== undefined && { id }),
    ...(description !== undefined && { description }),
    ...(mimeType !== FOLDER && { html: blob?.data.toString('utf8') ?? '' }),
  });
  return answer(run, item, options);
}

function answer(run: Run, item: Item, options: Options): object {
  return select(fileResource(run.world, run.who, item), options, FILE_FIELDS);
}

function update(
  run: Run,
  resource: FileInput = {},
  id = '',
  blob?: BlobData,
  options: Options & { addParents?: string; removeParents?: string } = {},
): object {
  const { world, who } = run;
  const item = findItem(world, who, id, options);
  requireRole(world, who, item, 'writer');
  if (resource.trashed !== undefined && resource.trashed !== item.trashed) {
    requireTrash(world, who, item);
  }
  const parent = movedTo(run, item, options);
  const after: Item = {
    ...item,
    name: resource.name ?? item.name,
    trashed: resource.trashed ?? item.trashed,
    properties: merged(item.properties, resource.properties),
    appProperties: merged(item.appProperties, resource.appProperties),
    ...(resource.description !== undefined && { description: resource.description }),
    ...(blob && { html: blob.data.toString('utf8') }),
    ...(parent !== undefined && { parent }),
    modifiedAt: clock(world).epochMs,
  };
  world.store.put('items', item.id, after);
  return answer(run, after, options);
}

function movedTo(
  run: Run,
  item: Item,
  options: Options & { addParents?: string; removeParents?: string },
): string | undefined {
  if (options.addParents === undefined) return undefined;
  const parent = findItem(run.world, run.who, options.addParents, options);
  requireRole(run.world, run.who, parent, 'writer');
  if (options.removeParents !== item.parent) {
    throw badRequest('Increasing the number of parents is not allowed', 'cannotAddParent');
  }
  if (parent.driveId !== item.driveId) {
    // sourced: folders do not move from My Drive into a shared drive this way.
    throw new Error('not in the local workspace: moving between drives');
  }
  return parent.id;
}

interface ListOptions extends Options {
  q?: string;
  pageSize?: number;
  pageToken?: string;
  includeItemsFromAllDrives?: boolean;
}

function list(run: Run, options: ListOptions = {}): object {
  const { world, who } = run;
  const { q = '', pageSize = 100, pageToken = '0' } = options;
  for (const parent of parentsIn(q)) {
    if (parent !== 'root') findItem(world, who, parent, { supportsAllDrives: true });
  }
  const query = q.replace(
    /'root' in parents/g,
    `'${findItem(world, who, 'root', {}).id}' in parents`,
  );
  const test = parseQuery(world, query);
  const everywhere = options.supportsAllDrives && options.includeItemsFromAllDrives;
  const found = world.store
    .all('items')
    .filter((item) => item.parent !== undefined && (everywhere || item.driveId === undefined))
    .filter((item) => test(item) && roleOf(world, item.id, who) !== undefined);
  const start = Number(pageToken);
  const end = start + Math.min(pageSize, 1000);
  const whole = {
    kind: 'drive#fileList',
    incompleteSearch: false,
    files: found.slice(start, end).map((item) => fileResource(world, who, item)),
    ...(end < found.length && { nextPageToken: String(end) }),
  };
  const defaults = `kind,incompleteSearch,nextPageToken,files(${FILE_FIELDS})`;
  return select(whole, options, defaults);
}

export function filesCollection(run: Run) {
  const { world, who } = run;
  return {
    create: (resource?: FileInput, blob?: object, options?: Options) =>
      create(run, resource, blobData(blob), options),
    get(id: string, options: Options = {}) {
      if (!id) throw fileNotFound(String(id));
      return answer(run, findItem(world, who, id, options), options);
    },
    list: (options?: ListOptions) => list(run, options),
    update: (resource?: FileInput, id?: string, blob?: object, options?: object) =>
      update(run, resource, id, blobData(blob), options),
    generateIds({ count = 10 }: { count?: number } = {}) {
      const ids = Array.from({ length: count }, () => `1${makeId(world, 32)}`);
      return { kind: 'drive#generatedIds', space: 'drive', ids };
    },
  };
}
