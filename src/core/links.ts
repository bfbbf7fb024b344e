import { UserError } from './errors';

type Wanted = 'spreadsheet' | 'folder';

/**
 * The id in a link to a spreadsheet, as copied from the address bar, a share dialog or Drive, or
 * the bare id. Throws `link-not-understood`.
 */
export function readSpreadsheetLink(link: string): string {
  return readLink(link, 'spreadsheet');
}

/** The same for a folder or the top of a shared drive. */
export function readFolderLink(link: string): string {
  return readLink(link, 'folder');
}

export function spreadsheetLink(id: string): string {
  return `https://docs.google.com/spreadsheets/d/${id}/edit`;
}

export function folderLink(id: string): string {
  return `https://drive.google.com/drive/folders/${id}`;
}

/** Where Google serves web apps. */
export const webAppPattern = /^https:\/\/script\.google\.com\/\S+$/;

/**
 * A link to My page; `''` where it is anything else. It is shown to all staff and may have been typed by
 * anybody, so it never leads elsewhere than to Google’s web apps.
 */
export function readWebAppLink(link: string): string {
  const text = link.trim();
  return webAppPattern.test(text) ? text : '';
}

/** Ids of Drive have 19 characters (shared drives) and more; shorter is a slip of the pen. */
const id = '([\\w-]{15,100})';
const end = '(?:[/?#&]|$)';
/** `/u/0` is the place of one of several accounts; `/a/school.org` is a domain's older address. */
const account = '(?:/a/[^/?#]+)?';
const place = '(?:/u/\\d{1,2})?';

const patterns: Readonly<Record<Wanted, readonly RegExp[]>> = {
  spreadsheet: [
    new RegExp(`^docs\\.google\\.com${account}/spreadsheets${place}/d/${id}${end}`),
    new RegExp(`^drive\\.google\\.com${account}/file${place}/d/${id}${end}`),
    new RegExp(`^(?:docs|drive)\\.google\\.com${account}(?:/[\\w/]*)?\\?(?:[^#]*&)?id=${id}${end}`),
  ],
  folder: [
    new RegExp(`^drive\\.google\\.com${account}/drive(?:/mobile)?${place}/folders/${id}${end}`),
    new RegExp(`^drive\\.google\\.com${account}/(?:open|folderview)\\?(?:[^#]*&)?id=${id}${end}`),
  ],
};

function readLink(link: string, wanted: Wanted): string {
  const text = link.trim();
  if (new RegExp(`^${id}$`).test(text)) return text;
  const address = /^(?:https?:\/\/)?(\S+)$/i.exec(text)?.[1] ?? '';
  const plain = address.replace(/^[^/]+/, (host) => host.toLowerCase());
  for (const pattern of patterns[wanted]) {
    const found = pattern.exec(plain)?.[1];
    if (found) return found;
  }
  throw new UserError('link-not-understood', { link: text.slice(0, 200) });
}
