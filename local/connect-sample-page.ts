/** Connects the sample school's My page as its deputy head would: on the page itself, and in Settings. */
import { settingsTable } from '../src/core/tables';
import type { PageStart } from '../src/core/wire/my-page';
import type { Reply } from '../src/core/wire/reply';
import type { LoadedSchool } from './load-sample-school';
import type { Workspace } from './types';

/** Once PL Office is set up; does nothing where there is no My page. */
export function connectMyPage(workspace: Workspace, school: LoadedSchool): void {
  if (school.page === undefined) return;
  const owner = school.sample.owner.address;
  const token = workspace.openWebApp(owner, school.page.fileId).shown.page?.token ?? '';
  const office = workspace.files.get(owner, school.office).link;
  const answer = workspace.callFromPage(token, 'connectOffice', [owner, office]);
  const reply = answer.ok ? (answer.value as Reply<PageStart>) : answer;
  if (!reply.ok) throw new Error(`My page was not connected: ${reply.error.message}`);
  typeSetting(workspace, school, 'my-page-link', school.page.url);
}

function typeSetting(
  { files }: Workspace,
  { sample, office }: LoadedSchool,
  key: string,
  value: string,
): void {
  const { sheetId } = settingsTable;
  const owner = sample.owner.address;
  const sheet = files.sheets(owner, office).find((one) => one.sheetId === sheetId);
  const row = sheet?.display.findIndex(([name]) => name === key) ?? -1;
  const column = sheet?.display[0]?.indexOf(settingsTable.columns.value.header) ?? -1;
  if (row < 0 || column < 0) throw new Error(`PL Office has no setting ${key}`);
  const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
  files.typeCell(owner, office, sheetId, cell, value);
}
