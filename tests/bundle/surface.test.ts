import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtOnce } from '../made-once';

/** Loads every `.js` of a folder into one context of its own, as Google does; it has no types. */
const gas = createRequire(join(process.cwd(), 'package.json'))('gas-local') as {
  require(folder: string, globals: object): Readonly<Record<string, unknown>>;
};

/** The names in a script’s global scope: what menus, triggers and pages can call, and nothing else. */
function loadNames(code: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    writeFileSync(join(folder, 'Code.js'), code);
    const loaded = gas.require(folder, {});
    return Object.keys(loaded)
      .filter((name) => typeof loaded[name] === 'function')
      .sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('PL Log offers its menu, and the calls of the sidebar', async () => {
  const { log } = await builtOnce();
  expect(loadNames(log.code)).toEqual([
    'loadMine',
    'loadSidebar',
    'onInstall',
    'onOpen',
    'openSidebar',
    'saveEntry',
    'setLanguage',
    'startProject',
    'withdrawEntry',
  ]);
});

test('PL Office offers its menu, its trigger, and the calls of its dialogs', async () => {
  const { office } = await builtOnce();
  expect(loadNames(office.code)).toEqual([
    'approveNotice',
    'approveProjects',
    'checkWorkbooks',
    'closeCatchUp',
    'continueSetUp',
    'decideDraftGone',
    'finishSetUp',
    'loadCluster',
    'loadInset',
    'loadNoticeDays',
    'loadRunner',
    'loadSending',
    'loadSetUp',
    'makeCertificate',
    'makePayList',
    'onOpen',
    'openCatchUp',
    'openCheck',
    'openCluster',
    'openNotice',
    'openRegister',
    'openRunNow',
    'openRunner',
    'openSending',
    'openSetUp',
    'openYear',
    'prepareNotice',
    'readSharedDates',
    'reconcile',
    'resumeSending',
    'runNow',
    'saveAction',
    'saveAgenda',
    'saveCluster',
    'saveInsetDay',
    'saveInsetRules',
    'saveMarks',
    'saveSession',
    'saveSetUp',
    'sendTest',
    'setCatchUp',
    'setLanguage',
    'stopNotice',
    'stopSending',
    'takeOver',
  ]);
});

test('My page offers its page, and the calls that it makes', async () => {
  const { page } = await builtOnce();
  expect(loadNames(page.code)).toEqual([
    'acceptDraft',
    'bringDraftBack',
    'connectOffice',
    'doGet',
    'finishCatchUp',
    'loadMyPage',
    'putDraftAway',
    'saveAnswers',
    'saveRequest',
    'sayComing',
    'setLanguage',
    'signIn',
    'withdrawRequest',
  ]);
});
