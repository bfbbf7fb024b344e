import { inOffice, LEAD, result, STRANGER, school, TEACHER } from './school';

const FOLDER = "const FOLDER = 'application/vnd.google-apps.folder';";
const DOCUMENT = "const DOCUMENT = 'application/vnd.google-apps.document';";
const codeOf = (body: string): string =>
  `try { ${body} return 'done'; } catch (e) { return [e.details.code, e.details.errors[0].reason]; }`;

describe('an id made ahead', () => {
  test('makes one folder however often it is used', () => {
    expect(
      inOffice(`${FOLDER} const [id] = Drive.Files.generateIds({ count: 1 }).ids;
        const make = () => Drive.Files.create({ id, name: 'A', mimeType: FOLDER }, null, { supportsAllDrives: true });
        const made = make(); ${codeOf('make();')}`),
    ).toEqual([409, 'fileIdInUse']);
  });

  test('is refused for a Google document', () => {
    expect(
      inOffice(`${DOCUMENT} const [id] = Drive.Files.generateIds({ count: 1 }).ids;
        ${codeOf("Drive.Files.create({ id, name: 'A', mimeType: DOCUMENT }, Utilities.newBlob('<p>x</p>', 'text/html'));")}`),
    ).toEqual([400, 'generatedIdNotSupported']);
  });
});

test('a document made from HTML keeps it, and is found by its properties', () => {
  const { workspace, office } = school({
    office: {
      go: `${DOCUMENT} ${FOLDER}
        const folder = Drive.Files.create({ name: "Projects' own", mimeType: FOLDER, properties: { key: 'area:projects' } });
        const made = Drive.Files.create({ name: 'Plan', mimeType: DOCUMENT, parents: [folder.id], properties: { key: "it's" } }, Utilities.newBlob('<h1>Cynllun · Plan</h1>', 'text/html'), { fields: 'id,webViewLink' });
        const q = "'" + folder.id + "' in parents and trashed = false and properties has { key='key' and value='it\\\\'s' }";
        return [made, Drive.Files.list({ q, fields: 'files(id,name)' }).files, Drive.Files.list({ q: "name = 'Projects\\\\' own' and mimeType = '" + FOLDER + "'" }).files.length];`,
    },
  });
  const [made, found, folders] = result(workspace.clickMenu(LEAD, office, 'go')) as [
    { id: string; webViewLink: string },
    unknown,
    number,
  ];
  expect(made.webViewLink).toBe(`https://docs.google.com/document/d/${made.id}/edit`);
  expect(found).toEqual([{ id: made.id, name: 'Plan' }]);
  expect(folders).toBe(1);
  expect(workspace.files.document(LEAD, made.id)).toBe('<h1>Cynllun · Plan</h1>');
  expect(() => workspace.files.document(TEACHER, made.id)).toThrow('cannot see');
});

const officeBundle = {
  pages: {},
  manifest: {
    timeZone: 'Europe/London',
    oauthScopes: ['https://www.googleapis.com/auth/drive'],
    dependencies: {
      enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }],
    },
  },
};

describe('sharing', () => {
  const share = (role: string, address = TEACHER) =>
    `Drive.Permissions.create({ type: 'user', role: '${role}', emailAddress: '${address}' }, folder, { sendNotificationEmail: false, supportsAllDrives: true })`;
  const made = (body: string) => {
    const all = school({ office: {} });
    const folder = all.workspace.files.makeFolder(LEAD, 'Area');
    const inner = all.workspace.files.makeFolder(LEAD, 'Project', folder);
    all.workspace.setBundle('office', {
      ...officeBundle,
      code: `function go() { const folder = '${folder}', inner = '${inner}'; ${body} }`,
    });
    all.workspace.files.share(all.office, TEACHER, 'writer');
    return { ...all, folder, inner };
  };

  test('reaches what lies below, quietly', () => {
    const { workspace, office, inner } = made(
      `${share('reader')}; return Drive.Permissions.list(inner).permissions.length`,
    );
    expect(workspace.clickMenu(LEAD, office, 'go').result).toBe(2);
    expect(workspace.files.access(inner)).toContainEqual({
      who: TEACHER,
      role: 'reader',
      inherited: true,
    });
    expect(workspace.files.get(TEACHER, inner).role).toBe('reader');
    expect(workspace.mail.all()).toEqual([]);
  });

  test('sends Google’s own mail unless it is told not to', () => {
    const { workspace, office } = made(
      `Drive.Permissions.create({ type: 'user', role: 'reader', emailAddress: '${TEACHER}' }, folder)`,
    );
    workspace.clickMenu(LEAD, office, 'go');
    expect(workspace.mail.inbox(TEACHER)[0]?.subject).toBe('Item shared with you: "Area"');
  });

  test('lets a reader change nothing, and tells a stranger there is no such file', () => {
    const create = codeOf("Drive.Files.create({ name: 'x', parents: [folder] });");
    const { workspace, office, folder } = made(create);
    expect(workspace.clickMenu(TEACHER, office, 'go').result).toEqual([404, 'notFound']);
    workspace.files.share(folder, TEACHER, 'reader');
    expect(workspace.clickMenu(TEACHER, office, 'go').result).toEqual([
      403,
      'insufficientFilePermissions',
    ]);
    workspace.files.share(folder, TEACHER, 'writer');
    expect(workspace.clickMenu(TEACHER, office, 'go').result).toBe('done');
  });

  test('is taken back where it was given, not below', () => {
    const { workspace, office, inner } = made(
      `const { id } = ${share('reader')}; const below = (() => { ${codeOf('Drive.Permissions.remove(inner, id);')} })(); Drive.Permissions.remove(folder, id); return below;`,
    );
    expect(workspace.clickMenu(LEAD, office, 'go').result).toEqual([
      403,
      'cannotModifyInheritedPermission',
    ]);
    expect(() => workspace.files.get(TEACHER, inner)).toThrow('cannot see');
  });

  test('with an address that has no Google account is refused when it is quiet', () => {
    const { workspace, office } = made(codeOf(`${share('reader', 'nobody@ysgol.example')};`));
    expect(workspace.clickMenu(LEAD, office, 'go').result).toEqual([400, 'invalidSharingRequest']);
  });

  test('only the owner puts a file in the bin, and what lies in it can still be got', () => {
    const { workspace, office, folder, inner } = made(
      `${codeOf('Drive.Files.update({ trashed: true }, folder);')}`,
    );
    workspace.files.share(folder, TEACHER, 'writer');
    expect(workspace.clickMenu(TEACHER, office, 'go').result).toEqual([
      403,
      'insufficientFilePermissions',
    ]);
    expect(workspace.clickMenu(LEAD, office, 'go').result).toBe('done');
    expect(workspace.files.get(LEAD, inner).trashed).toBe(true);
  });
});

test('a shared drive hides from who forgets supportsAllDrives, has no owner, and lists by members', () => {
  const { workspace, office } = school({ office: {} });
  const drive = workspace.files.makeSharedDrive('PL Team', {
    [LEAD]: 'organizer',
    [TEACHER]: 'writer',
  });
  workspace.setBundle('office', {
    ...officeBundle,
    code: `function go() {
      const drive = '${drive}';
      const forgot = (() => { ${codeOf('Drive.Files.get(drive);')} })();
      const folder = Drive.Files.create({ name: 'Projects', mimeType: 'application/vnd.google-apps.folder', parents: [drive] }, null, { supportsAllDrives: true });
      const file = Drive.Files.get(folder.id, { supportsAllDrives: true, fields: 'owners,driveId,permissions,capabilities.canTrash' });
      const q = "'" + drive + "' in parents";
      return [forgot, file, Drive.Files.list({ q }).files.length, Drive.Files.list({ q, supportsAllDrives: true, includeItemsFromAllDrives: true }).files.length, Drive.Drives.get(drive).name];
    }`,
  });
  expect(workspace.clickMenu(LEAD, office, 'go').result).toEqual([
    [404, 'notFound'],
    { driveId: drive, capabilities: { canTrash: true } },
    0,
    1,
    'PL Team',
  ]);
  expect(() => workspace.files.get(STRANGER, drive)).toThrow('cannot see');
});
