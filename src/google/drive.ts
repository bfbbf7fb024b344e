import type { DriveItem, Drive as DrivePort, Grant } from '../app/ports';
import { codeOf, translateErrors } from './google-error';
import { services } from './services';

type File = GoogleAppsScript.Drive_v3.Drive.V3.Schema.File;
type Permission = GoogleAppsScript.Drive_v3.Drive.V3.Schema.Permission;

const folderType = 'application/vnd.google-apps.folder';
const documentType = 'application/vnd.google-apps.document';
/** What the types do not know: a folder has no content. */
const noContent = null as unknown as GoogleAppsScript.Base.Blob;
const keyProperty = 'plKey';
/** Without it, what lies in a shared drive seems not to exist. */
const everywhere = { supportsAllDrives: true };
const itemFields =
  'id,name,mimeType,webViewLink,trashed,properties,parents,capabilities(canEdit,canAddChildren)';

/** Google Drive through its API, version 3. */
export const drive: DrivePort = translateErrors<DrivePort>({
  generateIds(count) {
    const { ids = [] } = services
      .drive()
      .Files.generateIds({ count, space: 'drive', type: 'files' });
    return ids;
  },

  makeFolder({ id, name, parent, key }) {
    const link = `https://drive.google.com/drive/folders/${id}`;
    const folder = { id, name, mimeType: folderType, parents: [parent], ...keyed(key) };
    try {
      services.drive().Files.create(folder, noContent, { ...everywhere, fields: 'id' });
      return { outcome: 'made', link };
    } catch (error) {
      if (codeOf(error) === 409) return { outcome: 'already', link };
      throw error;
    }
  },

  makeDocument({ name, parent, html, key }) {
    const file = { name, mimeType: documentType, parents: [parent], ...keyed(key) };
    const content = Utilities.newBlob(html, 'text/html', `${name}.html`);
    return toItem(
      services.drive().Files.create(file, content, { ...everywhere, fields: itemFields }),
    );
  },

  listChildren(parent) {
    const items: DriveItem[] = [];
    let pageToken: string | undefined;
    do {
      const page = services.drive().Files.list({
        ...everywhere,
        includeItemsFromAllDrives: true,
        q: `'${quoted(parent)}' in parents and trashed = false`,
        pageSize: 1000,
        fields: `nextPageToken,files(${itemFields})`,
        ...(pageToken ? { pageToken } : {}),
      });
      items.push(...(page.files ?? []).map(toItem));
      pageToken = page.nextPageToken;
    } while (pageToken);
    return items;
  },

  findMade(parent, key) {
    const { files = [] } = services.drive().Files.list({
      ...everywhere,
      includeItemsFromAllDrives: true,
      q: `'${quoted(parent)}' in parents and trashed = false and properties has { key='${keyProperty}' and value='${quoted(key)}' }`,
      pageSize: 1,
      fields: `files(${itemFields})`,
    });
    return files[0] ? toItem(files[0]) : null;
  },

  lookUp(id) {
    try {
      return toItem(services.drive().Files.get(id, { ...everywhere, fields: itemFields }));
    } catch (error) {
      if (codeOf(error) === 404) return null;
      throw error;
    }
  },

  grants(id) {
    const grants: Grant[] = [];
    let pageToken: string | undefined;
    do {
      const page = services.drive().Permissions.list(id, {
        ...everywhere,
        pageSize: 100,
        fields:
          'nextPageToken,permissions(id,type,role,emailAddress,domain,permissionDetails(inherited))',
        ...(pageToken ? { pageToken } : {}),
      });
      grants.push(...(page.permissions ?? []).map(toGrant));
      pageToken = page.nextPageToken;
    } while (pageToken);
    return grants;
  },

  grant(id, address, role) {
    const made = services
      .drive()
      .Permissions.create({ type: 'user', role, emailAddress: address }, id, {
        ...everywhere,
        sendNotificationEmail: false,
        fields: 'id',
      });
    return { id: made.id ?? '' };
  },

  revoke(id, grantId) {
    try {
      services.drive().Permissions.remove(id, grantId, everywhere);
    } catch (error) {
      // Nothing to take back is what was wanted.
      if (codeOf(error) !== 404) throw error;
    }
  },
});

/** Ids and keys have no quotes; one in them would end the text of the query. */
function quoted(text: string): string {
  return text.replace(/['\\]/g, '');
}

function keyed(key: string): { properties: Record<string, string> } {
  return { properties: { [keyProperty]: key } };
}

function toItem(file: File): DriveItem {
  const id = file.id ?? '';
  const isFolder = file.mimeType === folderType;
  const properties = file.properties as Readonly<Record<string, string>> | undefined;
  const { capabilities } = file;
  return {
    id,
    name: file.name ?? '',
    link: file.webViewLink ?? `https://drive.google.com/open?id=${id}`,
    trashed: file.trashed ?? false,
    isFolder,
    key: properties?.[keyProperty] ?? '',
    parent: file.parents?.[0] ?? '',
    mayEdit: (isFolder ? capabilities?.canAddChildren : capabilities?.canEdit) ?? false,
  };
}

function toGrant(permission: Permission): Grant {
  const { id = '', type = '', role = '', emailAddress, domain } = permission;
  return {
    id,
    address: (emailAddress ?? domain ?? '').toLowerCase(),
    role: role === 'reader' || role === 'writer' || role === 'owner' ? role : 'other',
    inherited: (permission.permissionDetails ?? []).some(({ inherited }) => inherited === true),
    kind: type,
  };
}
