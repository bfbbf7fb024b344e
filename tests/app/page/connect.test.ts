import { connectOffice, loadMyPage, setLanguage } from '../../../src/app/page';
import { type FakePage, makePage, officeId, owner } from '../../fakes/page';
import { codeOfRefusal } from '../../fakes/refusal';
import { beforeTwilight, mair, school } from './school';

const link = `https://docs.google.com/spreadsheets/d/${officeId}/edit#gid=0`;
const fresh = (visitor: string, tabs = school): FakePage =>
  makePage(visitor, tabs, { now: beforeTwilight, store: {} });

describe('before it is connected', () => {
  test('its owner is asked for PL Office and told the address to give to Settings', () => {
    expect(loadMyPage(fresh(owner).context, owner)).toEqual({
      state: 'not connected',
      mayConnect: true,
      link: 'https://script.google.com/macros/s/AKfycbX/exec',
    });
  });

  test('anybody else is told that it is not ready, and nothing more', () => {
    expect(loadMyPage(fresh(mair).context, mair)).toEqual({
      state: 'not connected',
      mayConnect: false,
      link: '',
    });
  });

  test('so is whoever comes once the secret is gone, until the owner connects it again', () => {
    const store = { 'office-id': officeId };
    const page = makePage(mair, school, { now: beforeTwilight, store });
    expect(loadMyPage(page.context, mair)).toMatchObject({ state: 'not connected' });
    const own = makePage(owner, school, { now: beforeTwilight, store });
    expect(loadMyPage(own.context, owner)).toMatchObject({ mayConnect: true });
    expect(connectOffice(own.context, owner, link)).toMatchObject({ state: 'ready' });
    expect(loadMyPage(own.context, owner)).toMatchObject({ state: 'ready' });
  });

  test('its owner can choose a language all the same', () => {
    const page = fresh(owner);
    expect(setLanguage(page.context, owner, 'cy')).toBe('cy');
    expect(page.remote.names).toEqual([]);
  });
});

describe('connecting', () => {
  test('opens the owner’s page, remembers the workbook and makes the secret, in one remote call', () => {
    const page = fresh(owner);
    const start = connectOffice(page.context, owner, link);
    expect(start).toMatchObject({ state: 'ready', page: { me: { id: 'S1' } } });
    expect(page.remote.names).toEqual(['sheets.read']);
    expect(page.store.values.get('office-id')).toBe(officeId);
    expect(page.store.values.get('seal-secret')).toMatch(/^rnd1rnd2$/);
    expect(loadMyPage(page.context, owner)).toMatchObject({ state: 'ready' });
  });

  test('again keeps the secret, or everybody could answer twice', () => {
    const page = makePage(owner, school, { now: beforeTwilight });
    connectOffice(page.context, owner, link);
    expect(page.store.values.get('seal-secret')).toBe('a secret of many letters');
  });

  test.each([
    ['by a colleague', mair, school, link, 'page-owner-only'],
    ['without a link', owner, school, '', 'link-not-understood'],
    ['with something that is no text', owner, school, { a: 1 }, 'link-not-understood'],
    ['with a file that cannot be opened', owner, school, 'a-file-nobody-shared', 'no-access'],
    ['with a workbook that is not set up', owner, { ...school, state: [] }, link, 'not-set-up'],
    [
      'with a copy',
      owner,
      {
        ...school,
        state: [
          { key: 'office-id', value: 'the-original-one' },
          { key: 'log-id', value: 'log' },
          { key: 'runner', value: owner },
        ],
      },
      link,
      'a-copy',
    ],
    [
      'by an owner who has no office role',
      owner,
      { ...school, staff: [{ id: 'S1', name: 'Nia', address: owner }] },
      link,
      'not-office',
    ],
    ['by an owner who is not in Staff', owner, { ...school, staff: [] }, link, 'not-staff'],
  ] as const)('%s is refused, and nothing is remembered', (_, who, tabs, given, code) => {
    const page = fresh(who, tabs);
    expect(codeOfRefusal(() => connectOffice(page.context, who, given))).toBe(code);
    expect(page.store.values.size).toBe(0);
  });

  test('with another of the school’s workbooks says that it is not PL Office', () => {
    const page = fresh(owner);
    const other = page.books.get('log');
    if (!other) throw new Error('no log');
    page.books.set('the-log-of-the-school', other);
    const given = 'https://docs.google.com/spreadsheets/d/the-log-of-the-school/edit';
    expect(codeOfRefusal(() => connectOffice(page.context, owner, given))).toBe('not-the-office');
  });

  test('while somebody else’s call holds the lock asks to try again', () => {
    const page = fresh(owner);
    page.lock.heldByOther = true;
    expect(codeOfRefusal(() => connectOffice(page.context, owner, link))).toBe('busy');
    expect(page.store.values.size).toBe(0);
  });
});

test('where the workbook is lost its owner may connect another one', () => {
  const page = makePage(owner, { ...school, state: [] }, { now: beforeTwilight });
  expect(loadMyPage(page.context, owner)).toMatchObject({
    state: 'not connected',
    mayConnect: true,
  });
  page.identity.address = mair;
  expect(codeOfRefusal(() => loadMyPage(page.context, mair))).toBe('page-office-lost');
});
