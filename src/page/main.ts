import { serveMyPage } from '../google/page-wiring';

/** The entry points of My page. Every call of the page says first for whom it was opened. */

export function doGet(): GoogleAppsScript.HTML.HtmlOutput {
  return serveMyPage();
}
