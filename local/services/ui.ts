/** SpreadsheetApp.getUi(): menus, alerts, sidebars and dialogs. */
import type { Run } from '../runtime/run';
import { service, strict } from '../runtime/strict';
import type { Menu } from '../types';
import { ScriptException } from '../world/errors';
import { makeId } from '../world/world';
import { type HtmlDraft, htmlOf } from './html';

type Ui = GoogleAppsScript.Base.Ui;
type UiApi = Pick<
  Ui,
  | 'createMenu'
  | 'createAddonMenu'
  | 'alert'
  | 'showSidebar'
  | 'showModalDialog'
  | 'showModelessDialog'
  | 'Button'
  | 'ButtonSet'
>;
type GoogleMenu = GoogleAppsScript.Base.Menu;

const BUTTONS = { OK: 'OK', CANCEL: 'CANCEL', YES: 'YES', NO: 'NO', CLOSE: 'CLOSE' };
const BUTTON_SETS = {
  OK: 'OK',
  OK_CANCEL: 'OK_CANCEL',
  YES_NO: 'YES_NO',
  YES_NO_CANCEL: 'YES_NO_CANCEL',
};

function menuObject(run: Run, title: string): GoogleMenu {
  const menu: Menu = { title, items: [] };
  const api: Pick<GoogleMenu, 'addItem' | 'addSeparator' | 'addToUi'> = {
    addItem(label, functionName) {
      menu.items.push({ label, functionName });
      return object;
    },
    addSeparator() {
      menu.items.push('separator');
      return object;
    },
    addToUi() {
      run.menus.push(menu);
      run.record.shown.menus.push(menu);
    },
  };
  const object = service(run, 'Menu', api) as unknown as GoogleMenu;
  return object;
}

/** Makes the page known, so that it may call the script, and shows it in place of any other of its kind. */
function show(run: Run, page: HtmlDraft, kind: 'sidebar' | 'modal' | 'modeless'): void {
  const token = makeId(run.world, 24);
  // sourced: a sidebar is 300 pixels wide whatever it asks for.
  const width = kind === 'sidebar' ? 300 : (page.width ?? 600);
  const { html, title } = page;
  const shown = { token, html, title, kind, width, height: page.height ?? 400 };
  run.world.store.put('pages', token, {
    ...shown,
    scriptId: run.script.id,
    openedBy: run.who,
  });
  run.record.shown.page = shown;
}

/** sourced: locks are lost while an alert is shown. */
function dropLocks(run: Run): void {
  for (const [name, holder] of run.world.locks) {
    if (holder === run.record.id) run.world.locks.delete(name);
  }
}

export function uiService(run: Run): Ui {
  // sourced: neither a trigger nor a web app has an editor in which to show anything.
  if (run.kind === 'trigger' || run.script.webApp) {
    throw new ScriptException('Cannot call SpreadsheetApp.getUi() from this context.');
  }
  const alert = (...args: unknown[]): string => {
    dropLocks(run);
    const texts = args.filter((arg) => !Object.values(BUTTON_SETS).includes(String(arg)));
    run.record.shown.alerts.push(texts.join('\n'));
    const set = args.find((arg) => Object.values(BUTTON_SETS).includes(String(arg))) ?? 'OK';
    return run.answers.shift() ?? String(set).split('_')[0] ?? 'OK';
  };
  const dialog = (kind: 'modal' | 'modeless') => (page: unknown, title: string) =>
    show(run, { ...htmlOf(page), title }, kind);
  const api = {
    Button: strict('Button', BUTTONS),
    ButtonSet: strict('ButtonSet', BUTTON_SETS),
    createMenu: (title: string) => menuObject(run, title),
    createAddonMenu: () => menuObject(run, 'Extensions'),
    alert,
    showSidebar: (page: unknown) => show(run, htmlOf(page), 'sidebar'),
    showModalDialog: dialog('modal'),
    showModelessDialog: dialog('modeless'),
  };
  return service(run, 'Ui', api satisfies Record<keyof UiApi, unknown>) as unknown as Ui;
}
