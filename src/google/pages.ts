import { findLanguage } from '../app/language';
import type { Store } from '../app/ports';
import { languageOfLocale } from '../core/language';
import { embedOpened } from '../core/wire/opened';
import { type MenuText, menuText } from '../text/menu';
import { identity, userStore } from './surroundings';

type PageName = keyof MenuText['pages'];

/** Shows a page that knows for whom it was opened. */
export function showSidebar(page: PageName): void {
  SpreadsheetApp.getUi().showSidebar(makePage(page));
}

/** Pixels; a dialog is as large as it is told to be. */
export function showDialog(page: PageName, width: number, height: number): void {
  const output = makePage(page).setWidth(width).setHeight(height);
  SpreadsheetApp.getUi().showModalDialog(output, output.getTitle());
}

/** `store` holds the language that the person chose. */
export function makePage(
  page: PageName,
  store: Store = userStore,
): GoogleAppsScript.HTML.HtmlOutput {
  const opened = {
    address: identity.activeAddress(),
    language: findLanguage(identity, store),
  };
  const html = HtmlService.createHtmlOutputFromFile(page).getContent();
  const title = menuText[opened.language].pages[page];
  return HtmlService.createHtmlOutput(embedOpened(html, opened)).setTitle(title);
}

type MenuLabel = Exclude<keyof MenuText, 'title' | 'pages'>;
type OpenEvent = { readonly authMode?: unknown } | undefined;

/**
 * Adds the menu: label and the function it calls, `null` for a line. Before the add-on is allowed in
 * a file (`NONE`) nothing but the locale may be asked for.
 */
export function addMenu(
  event: OpenEvent,
  items: readonly (readonly [MenuLabel, string] | null)[],
): void {
  const isAllowed = event?.authMode !== ScriptApp.AuthMode.NONE;
  const language = isAllowed
    ? findLanguage(identity, userStore)
    : languageOfLocale(identity.locale());
  const text = menuText[language];
  const menu = SpreadsheetApp.getUi().createMenu(text.title);
  for (const item of items) {
    if (item) menu.addItem(text[item[0]], item[1]);
    else menu.addSeparator();
  }
  menu.addToUi();
}
