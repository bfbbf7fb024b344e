/** Utilities: dates, ids, base64, blobs, sleep. */
import { createHash, createHmac } from 'node:crypto';
import { type Run, spend } from '../runtime/run';
import { passWhole, service, strict } from '../runtime/strict';
import { ScriptException } from '../world/errors';
import { makeId } from '../world/world';
import { formatDate } from './format-date';

type Bytes = number[];

const CHARSETS = { UTF_8: 'UTF_8', US_ASCII: 'US_ASCII' };
const DIGESTS = { SHA_256: 'sha256', SHA_1: 'sha1', MD5: 'md5' };

/** sourced: Apps Script's bytes are signed. */
function signed(buffer: Uint8Array): Bytes {
  return [...buffer].map((byte) => (byte > 127 ? byte - 256 : byte));
}

function bufferOf(data: string | Bytes): Buffer {
  return typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(data);
}

export interface BlobData {
  data: Buffer;
  contentType: string | null;
  name: string | null;
}

const blobs = new WeakMap<object, BlobData>();

/** What a script's blob holds. */
export function blobData(blob: unknown): BlobData | undefined {
  if (typeof blob !== 'object' || blob === null) return undefined;
  return blobs.get(blob);
}

function blobObject(run: Run, state: BlobData): object {
  const api = {
    getBytes: () => signed(state.data),
    getDataAsString: () => state.data.toString('utf8'),
    getContentType: () => state.contentType,
    getName: () => state.name,
    setName(name: string) {
      state.name = name;
      return object;
    },
    setContentType(contentType: string) {
      state.contentType = contentType;
      return object;
    },
  } satisfies Partial<Record<keyof GoogleAppsScript.Base.Blob, unknown>>;
  const object: object = passWhole(service(run, 'Blob', api));
  blobs.set(object, state);
  return object;
}

const uuid = (run: Run): string => {
  const hex = makeId(run.world, 32, '0123456789abcdef');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
};

export function utilitiesService(run: Run): object {
  const base64 = (data: string | Bytes): string => bufferOf(data).toString('base64');
  const api = {
    Charset: strict('Charset', CHARSETS),
    DigestAlgorithm: strict('DigestAlgorithm', DIGESTS),
    formatDate,
    getUuid: () => uuid(run),
    sleep(ms: number) {
      // sourced: 300,000 ms is the most one call may sleep; slept time counts as run time.
      if (!(ms >= 0 && ms <= 300_000)) {
        throw new ScriptException('Argument too large: milliseconds. The maximum value is 300000');
      }
      spend(run, ms);
    },
    base64Encode: base64,
    base64EncodeWebSafe: (data: string | Bytes) =>
      base64(data).replace(/\+/g, '-').replace(/\//g, '_'),
    base64Decode: (text: string) => signed(Buffer.from(text, 'base64')),
    base64DecodeWebSafe: (text: string) => signed(Buffer.from(text, 'base64url')),
    computeDigest: (algorithm: string, data: string | Bytes) =>
      signed(createHash(algorithm).update(bufferOf(data)).digest()),
    computeHmacSha256Signature: (value: string | Bytes, key: string | Bytes) =>
      signed(createHmac('sha256', bufferOf(key)).update(bufferOf(value)).digest()),
    newBlob: (
      data: string | Bytes,
      contentType: string | null = null,
      name: string | null = null,
    ) => blobObject(run, { data: bufferOf(data), contentType, name }),
  };
  const checked: Record<keyof typeof api & keyof GoogleAppsScript.Utilities.Utilities, unknown> =
    api;
  return service(run, 'Utilities', checked);
}
