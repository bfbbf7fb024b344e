import { loadSetUp } from '../../../../src/app/office/set-up/load-set-up';
import { saveSetUp } from '../../../../src/app/office/set-up/save-set-up';
import { folderLink, spreadsheetLink } from '../../../../src/core/links';
import { readSetUpAnswers } from '../../../../src/core/set-up-answers';
import { settingsTable, staffTable, stateTable } from '../../../../src/core/tables';
import { setUpWords } from '../../../../src/text/set-up';
import { makeItem } from '../../../fakes/drive';
import { refusalOf } from '../../../fakes/refusal';
import { serviceError } from '../../../fakes/remote';
import { fc } from '../../../properties';
import {
  addStaff,
  addWorkbook,
  answers,
  lead,
  logId,
  makeNewSchool,
  officeId,
  setUp,
  stored,
  typeRow,
} from './new-school';

function refusal(work: () => unknown): unknown {
  const refused = refusalOf(work);
  return refused?.code === 'bad-input' ? refused.details : (refused?.code ?? null);
}

describe('answers that are no answers', () => {
  test.each([
    [{ replyTo: '' }, { replyTo: 'empty' }],
    [{ replyTo: 'swyddfa' }, { replyTo: 'not-an-address' }],
    [{ replyTo: 'a@b.example, c@d.example' }, { replyTo: 'not-an-address' }],
    [{ replyTo: 'a@b.example\r\nBcc: all@b.example' }, { replyTo: 'not-an-address' }],
    [{ replyTo: 'Swyddfa <a@b.example>' }, { replyTo: 'not-an-address' }],
    [{ senderName: 'School\r\nBcc: x@y.example' }, { senderName: 'not-one-line' }],
    [{ senderName: ' ' }, { senderName: 'empty' }],
    [{ signatory: 'x'.repeat(121) }, { signatory: 'too-long' }],
    [{ schoolNameEnglish: '', schoolNameWelsh: '' }, { schoolNameEnglish: 'empty' }],
    [{ languageOrder: 'klingon' }, { languageOrder: 'choose' }],
    [{ logLink: '' }, { logLink: 'empty' }],
    [{ logLink: 'PL Log' }, { logLink: 'not-a-link' }],
    [{ makeContacts: false }, { contactsLink: 'empty' }],
    [{ makeContacts: false, contactsLink: answers.logLink }, { contactsLink: 'same-file' }],
    [{ makeArea: false, areaLink: spreadsheetLink(logId) }, { areaLink: 'not-a-link' }],
  ])('%j is refused at its field, before anything is asked of Google', (change, problems) => {
    const office = makeNewSchool();
    expect(refusal(() => saveSetUp(office.context, { ...answers, ...change }))).toEqual(problems);
    expect(office.remote.names).toEqual([]);
    expect(office.store.values.size).toBe(0);
  });

  test('whatever a page sends, only sound answers get through', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), fc.string(), (anything, name, address) => {
        expect(Object.keys(readSetUpAnswers(anything).problems)).not.toEqual([]);
        const { answers: read, problems } = readSetUpAnswers({
          ...answers,
          senderName: name,
          replyTo: address,
        });
        if (!problems.senderName) expect(read.senderName).not.toMatch(/[\r\n]/);
        if (!problems.replyTo) expect(read.replyTo).toMatch(/^[^\s,<>@]+@[^\s,<>@]+$/);
      }),
    );
  });

  test('each problem has a sentence in both languages', () => {
    for (const language of ['en', 'cy'] as const) {
      expect(setUpWords[language].problems['not-a-folder'].length).toBeGreaterThan(20);
    }
  });
});

describe('files and folders that will not do', () => {
  const areaId = 'area-folder-000001';
  const given = { ...answers, makeArea: false, areaLink: folderLink(areaId) };
  const withFolder = (item: object) => {
    const office = makeNewSchool();
    office.drive.items.set(areaId, makeItem({ id: areaId, name: 'Area', isFolder: true, ...item }));
    return office;
  };

  test.each([
    ['in the bin', { trashed: true }, 'in-the-bin'],
    ['that can only be read', { mayEdit: false }, 'read-only'],
    ['that is a file', { isFolder: false }, 'not-a-folder'],
  ])('an area %s is refused', (_what, item, problem) => {
    const office = withFolder(item);
    expect(refusal(() => saveSetUp(office.context, given))).toEqual({ areaLink: problem });
  });

  test('an area that is not to be seen is refused', () => {
    expect(refusal(() => saveSetUp(makeNewSchool().context, given))).toEqual({
      areaLink: 'no-access',
    });
  });

  test('an area in which PL Office lies, however deep, is refused, and nothing is built', () => {
    const office = withFolder({});
    const { items } = office.drive;
    items.set('deep', makeItem({ id: 'deep', name: 'Deep', isFolder: true, parent: areaId }));
    items.set(
      officeId,
      makeItem({ id: officeId, name: 'PL Office', isFolder: false, parent: 'deep' }),
    );
    expect(refusal(() => saveSetUp(office.context, given))).toEqual({
      areaLink: 'area-holds-office',
    });
    expect(office.remote.names).not.toContain('sheets.reshape');
  });

  test('an area in which PL Contacts lies is refused', () => {
    const office = withFolder({});
    const contactsId = 'contacts-workbook-1';
    addWorkbook(office, contactsId, 'PL Contacts');
    const item = office.drive.items.get(contactsId);
    if (item) item.parent = areaId;
    const contacts = { makeContacts: false, contactsLink: spreadsheetLink(contactsId) };
    expect(refusal(() => saveSetUp(office.context, { ...given, ...contacts }))).toEqual({
      areaLink: 'area-holds-contacts',
    });
  });

  test('a PL Log that is not to be seen, or only to be read, is refused', () => {
    const office = makeNewSchool();
    const item = office.drive.items.get(logId);
    if (item) item.mayEdit = false;
    expect(refusal(() => saveSetUp(office.context, answers))).toEqual({ logLink: 'read-only' });
    office.drive.items.delete(logId);
    office.books.delete(logId);
    expect(refusal(() => saveSetUp(office.context, answers))).toEqual({ logLink: 'no-access' });
  });

  test('PL Office itself is not its own log', () => {
    const office = makeNewSchool();
    const logLink = spreadsheetLink(officeId);
    expect(refusal(() => saveSetUp(office.context, { ...answers, logLink }))).toEqual({
      logLink: 'same-file',
    });
  });

  test('PL Contacts that the school has gets its tab beside what is there', () => {
    const office = makeNewSchool();
    const contactsId = 'contacts-workbook-1';
    addWorkbook(office, contactsId, 'Families');
    typeRow(office, contactsId, 0, {});
    setUp(office, {
      ...answers,
      makeContacts: false,
      contactsLink: spreadsheetLink(contactsId),
    });
    expect(office.books.get(contactsId)?.sheets.map(({ title }) => title)).toContain('Contacts');
    expect(stored(office, stateTable, 'contacts-id')).toBe(contactsId);
    expect(office.remote.names).not.toContain('sheets.create');
  });
});

describe('a new PL Contacts where one is in use', () => {
  const fresh = { makeContacts: true, contactsLink: '' };

  test('is refused while that one can be read, and nothing is changed', () => {
    const office = makeNewSchool();
    setUp(office);
    const contactsId = stored(office, stateTable, 'contacts-id');
    const { answers: inForce } = loadSetUp(office.context);
    office.remote.clear();
    expect(refusal(() => saveSetUp(office.context, { ...inForce, ...fresh }))).toEqual({
      contactsLink: 'contacts-in-use',
    });
    expect(stored(office, stateTable, 'contacts-id')).toBe(contactsId);
    expect(office.remote.names.filter((name) => /write|reshape|make|create/.test(name))).toEqual(
      [],
    );
    expect(loadSetUp(office.context).answers).toEqual(inForce);
  });

  test.each(['in the bin', 'gone'])('is made where that one is %s', (how) => {
    const office = makeNewSchool();
    setUp(office);
    const { answers: inForce } = loadSetUp(office.context);
    const contactsId = String(stored(office, stateTable, 'contacts-id'));
    const item = office.drive.items.get(contactsId);
    if (how === 'gone') office.drive.items.delete(contactsId);
    else if (item) item.trashed = true;
    setUp(office, { ...inForce, ...fresh });
    expect(stored(office, stateTable, 'contacts-id')).not.toBe(contactsId);
  });
});

describe('who may set up', () => {
  test('nobody whose address Google does not give', () => {
    const office = makeNewSchool();
    office.identity.address = '';
    expect(refusal(() => saveSetUp(office.context, answers))).toBe('address-unknown');
  });

  test('once somebody holds an office role, nobody without one', () => {
    const office = makeNewSchool();
    setUp(office);
    addStaff(office, [{ address: lead, officeRole: 'PL lead' }]);
    office.identity.address = 'stranger@ysgol.example';
    office.remote.clear();
    expect(refusal(() => saveSetUp(office.context, answers))).toBe('not-office');
    expect(office.remote.names).toEqual(['sheets.structure', 'sheets.read']);
  });

  test('only the runner, where there is one: another takes over first', () => {
    const office = makeNewSchool();
    setUp(office);
    office.identity.address = 'head@ysgol.example';
    office.identity.effective = 'head@ysgol.example';
    expect(refusal(() => saveSetUp(office.context, answers))).toBe('not-runner');
  });
});

test('names are text wherever they go, whatever they look like', () => {
  const hostile = '=IMPORTXML("http://x","//a")';
  const office = makeNewSchool();
  setUp(office, {
    ...answers,
    senderName: hostile,
    schoolNameEnglish: '<b>Ysgol</b> 👩‍🏫 \u202Eabc',
  });
  expect(stored(office, settingsTable, 'sender-name')).toBe(hostile);
  expect(stored(office, settingsTable, 'school-name-en')).toBe('<b>Ysgol</b> 👩‍🏫 abc');
});

test('hostile people in Staff are refused access one by one, and stored whole', () => {
  const office = makeNewSchool();
  setUp(office);
  addStaff(office, [
    { address: lead, officeRole: 'PL lead' },
    { name: '=HYPERLINK("x")', address: 'a@b.example,c@d.example' },
    { name: '\u202Eevil'.repeat(40), address: 'evil@elsewhere.example' },
  ]);
  const { drive } = office.context;
  const grant: typeof drive.grant = () => {
    throw serviceError(403, 'cannotShareOutsideDomain');
  };
  const areaLink = folderLink(String(stored(office, stateTable, 'area-id')));
  const contactsLink = spreadsheetLink(String(stored(office, stateTable, 'contacts-id')));
  const kept = { ...answers, makeArea: false, areaLink, makeContacts: false, contactsLink };
  const done = setUp(
    { ...office, context: { ...office.context, drive: { ...drive, grant } } },
    kept,
  );
  expect(done.changes).toEqual([]);
  expect(
    office.books.get(officeId)?.sheets.find(({ sheetId }) => sheetId === staffTable.sheetId)?.cells,
  ).toHaveLength(4);
});
