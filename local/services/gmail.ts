/** The advanced Gmail service: drafts and sending, in the account of whoever runs the script. */
import type { Run } from '../runtime/run';
import { collection, strict } from '../runtime/strict';
import { badRequest, forbidden, GoogleError, notFound } from '../world/errors';
import { addressesIn, decodeWords, header, splitMessage } from '../world/mime';
import type { DraftRecord } from '../world/records';
import { clock, DAY_MS, MINUTE_MS, makeId, quotas, use, used } from '../world/world';

type Drafts = GoogleAppsScript.Gmail.Collection.Users.DraftsCollection;
type Users = GoogleAppsScript.Gmail.Collection.UsersCollection;
type Named<Google> = Partial<Record<keyof Google, unknown>>;

/** sourced: Gmail's usage limits, units for each method. */
const UNITS = { create: 10, send: 100, list: 5, get: 5, remove: 10, getProfile: 1 };

function spendUnits(run: Run, userId: string, method: keyof typeof UNITS): void {
  if (userId !== 'me' && userId.toLowerCase() !== run.who) {
    throw forbidden(`Delegation denied for ${run.who}`);
  }
  const { gmailUnitsPerMinute, gmailMinuteErrorCode } = quotas(run.world);
  const units = UNITS[method];
  // assumed A-minute-code: 403 and 429 have both been seen; a quota of the workspace sets which.
  if (used(run.world, run.who, 'gmail', MINUTE_MS) + units > gmailUnitsPerMinute) {
    throw new GoogleError(
      gmailMinuteErrorCode,
      "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user' of service 'gmail.googleapis.com' for consumer 'project_number:1'.",
      'rateLimitExceeded',
      'usageLimits',
    );
  }
  use(run.world, run.who, 'gmail', units, MINUTE_MS);
}

/** sourced: a consumer account sends 500 messages a day. */
const CONSUMER_MAIL_PER_DAY = 500;

function meterSending(run: Run): void {
  const { world, who } = run;
  const consumer = world.store.get('people', who)?.account === 'consumer';
  const { mailPerDay } = quotas(world);
  const limit = consumer ? Math.min(mailPerDay, CONSUMER_MAIL_PER_DAY) : mailPerDay;
  if (used(world, who, 'mail', DAY_MS) >= limit) {
    const retry = new Date(clock(world).epochMs + DAY_MS).toISOString();
    // sourced: the words "(Mail sending)" set this apart from the units of a minute.
    const text = `User-rate limit exceeded.  Retry after ${retry} (Mail sending)`;
    throw new GoogleError(429, text, 'rateLimitExceeded');
  }
  use(world, who, 'mail', 1, DAY_MS);
}

function recipientsOf(raw: string): string[] {
  const message = splitMessage(raw);
  return ['To', 'Cc', 'Bcc'].flatMap((name) => {
    const value = header(message, name);
    if (value === undefined || value === '') return [];
    const addresses = addressesIn(value);
    // assumed A-invalid-to: refused when the draft is made, not only when it is sent.
    if (!addresses) throw badRequest(`Invalid ${name} header`, 'invalidArgument');
    return addresses;
  });
}

/** sourced: Gmail puts in what is missing; assumed A-from: another account's From becomes one's own. */
function completed(run: Run, raw: string, messageId: string): string {
  const message = splitMessage(raw);
  const from = header(message, 'From');
  const added: string[] = [];
  if (from === undefined) added.push(`From: ${run.who}`);
  if (header(message, 'Date') === undefined) {
    added.push(`Date: ${new Date(clock(run.world).epochMs).toUTCString().replace('GMT', '+0000')}`);
  }
  if (header(message, 'Message-ID') === undefined) {
    added.push(`Message-ID: <${messageId}@mail.gmail.com>`);
  }
  const own = from === undefined || addressesIn(from)?.[0] === run.who;
  const kept = own ? raw : raw.replace(/^From:.*(?:\r?\n[ \t].*)*/im, `From: ${run.who}`);
  return added.map((line) => `${line}\r\n`).join('') + kept;
}

function draftOf(run: Run, id: string | undefined): DraftRecord {
  const draft = id === undefined ? undefined : run.world.store.get('drafts', id);
  if (draft?.account !== run.who) throw notFound('Requested entity was not found.');
  return draft;
}

function create(run: Run, resource: { message?: { raw?: string } }): object {
  const encoded = resource.message?.raw ?? '';
  const raw = Buffer.from(encoded, 'base64url').toString('utf8');
  const messageId = makeId(run.world, 16, '0123456789abcdef');
  const draft: DraftRecord = {
    id: `r${makeId(run.world, 18, '0123456789')}`,
    messageId,
    account: run.who,
    from: run.who,
    to: recipientsOf(raw),
    subject: decodeWords(header(splitMessage(raw), 'Subject') ?? ''),
    at: clock(run.world).epochMs,
    raw: completed(run, raw, messageId),
  };
  run.world.store.put('drafts', draft.id, draft);
  return summary(draft);
}

function summary({ id, messageId }: DraftRecord): object {
  return { id, message: { id: messageId, threadId: messageId, labelIds: ['DRAFT'] } };
}

function send(run: Run, resource: { id?: string; message?: object }): object {
  if (resource.message)
    throw new Error('not in the local workspace: sending a draft with a message');
  const draft = draftOf(run, resource.id);
  if (draft.to.length === 0) throw badRequest('Recipient address required', 'invalidArgument');
  meterSending(run);
  const { store } = run.world;
  const id = draft.messageId;
  store.remove('drafts', draft.id);
  store.put('messages', id, {
    id,
    from: run.who,
    to: draft.to,
    subject: draft.subject,
    at: clock(run.world).epochMs,
    raw: draft.raw,
  });
  return { id, threadId: id, labelIds: ['SENT'] };
}

function list(run: Run, options: { maxResults?: number; pageToken?: string }): object {
  const mine = run.world.store.all('drafts').filter(({ account }) => account === run.who);
  const start = Number(options.pageToken ?? 0);
  const end = start + Math.min(options.maxResults ?? 100, 500);
  const drafts = mine
    .reverse()
    .slice(start, end)
    .map(({ id, messageId }) => ({ id, message: { id: messageId, threadId: messageId } }));
  return {
    ...(drafts.length > 0 && { drafts }),
    ...(end < mine.length && { nextPageToken: String(end) }),
    resultSizeEstimate: mine.length,
  };
}

function get(run: Run, id: string, format = 'full'): object {
  const draft = draftOf(run, id);
  const { list: headers, body } = splitMessage(draft.raw);
  const base = { id: draft.messageId, threadId: draft.messageId, labelIds: ['DRAFT'] };
  const encoded = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');
  if (format === 'minimal') return { id, message: base };
  if (format === 'raw') return { id, message: { ...base, raw: encoded(draft.raw) } };
  const payload = format === 'metadata' ? { headers } : { headers, body: { data: encoded(body) } };
  return { id, message: { ...base, payload } };
}

export function gmailApi(run: Run): object {
  const drafts = {
    create(resource: { message?: { raw?: string } }, userId: string) {
      spendUnits(run, userId, 'create');
      return create(run, resource);
    },
    send(resource: { id?: string }, userId: string) {
      spendUnits(run, userId, 'send');
      return send(run, resource);
    },
    list(userId: string, options: { maxResults?: number; pageToken?: string } = {}) {
      spendUnits(run, userId, 'list');
      return list(run, options);
    },
    get(userId: string, id: string, options: { format?: string } = {}) {
      spendUnits(run, userId, 'get');
      return get(run, id, options.format);
    },
    remove(userId: string, id: string) {
      spendUnits(run, userId, 'remove');
      run.world.store.remove('drafts', draftOf(run, id).id);
    },
  } satisfies Named<Drafts>;
  const users = {
    Drafts: collection(run, 'Gmail.Users.Drafts', drafts),
    getProfile(userId: string) {
      spendUnits(run, userId, 'getProfile');
      return { emailAddress: run.who, messagesTotal: 0, threadsTotal: 0, historyId: '1' };
    },
  } satisfies Named<Users>;
  return strict('Gmail', { Users: collection(run, 'Gmail.Users', users) });
}
