/** Makes the sample school: its people, their three workbooks, and what they have written so far. */
import type { Table } from '../src/core/tables';
import { connectMyPage } from './connect-sample-page';
import { readSampleSchool, type SampleSchool } from './read-sample-school';
import { type FilledTab, fillTabs } from './sample-tables';
import { hasSetUp, setUp } from './set-up-sample';
import type { Workspace } from './types';
import { epochOf, localOf } from './world/time';

export interface LoadedSchool {
  readonly sample: SampleSchool;
  /** File ids. */
  readonly log: string;
  readonly office: string;
  readonly contacts: string;
  /** My page, where there is a bundle for it. */
  readonly page?: { readonly fileId: string; readonly url: string };
}

export const sampleStart = '2026-11-09T08:00';
export const timeZone = 'Europe/London';

/**
 * Fills an empty workspace. Set-up itself is the add-on's own, run as the deputy head; `setUp:
 * false` leaves the workbooks as a school has them before it.
 */
export function loadSampleSchool(
  workspace: Workspace,
  options: { readonly setUp?: boolean } = {},
): LoadedSchool {
  const sample = readSampleSchool();
  addPeople(workspace, sample);
  const tabs = fillTabs();
  const owner = sample.owner.address;
  const make = (title: string, workbook: Table['workbook']) =>
    workspace.files.makeSpreadsheet(owner, {
      title,
      timeZone,
      sheets: sheetsOf(tabs.filter((tab) => tab.table.workbook === workbook)),
    });
  const myPage = deployMyPage(workspace, owner);
  const loaded: LoadedSchool = {
    sample,
    log: make('PL Log', 'log'),
    office: make('PL Office', 'office'),
    contacts: make('PL Contacts', 'contacts'),
    ...(myPage && { page: myPage }),
  };
  workspace.files.bindScript(loaded.log, 'log');
  workspace.files.bindScript(loaded.office, 'office');
  shareWorkbooks(workspace, loaded);
  if (options.setUp !== false) setUpBefore(workspace, loaded);
  return loaded;
}

function deployMyPage(workspace: Workspace, owner: string) {
  return workspace.scripts().includes('page') ? workspace.deployWebApp(owner, 'page') : undefined;
}

const EARLIER_MINUTES = 60;
const MINUTE_MS = 60_000;

/** An hour before the world begins, so that the scheduled run has built everything by then. */
function setUpBefore(workspace: Workspace, loaded: LoadedSchool): void {
  const begin = workspace.now();
  workspace.setClock(localOf(workspace.epochMs() - EARLIER_MINUTES * MINUTE_MS, timeZone));
  if (hasSetUp(workspace, loaded)) {
    setUp(workspace, loaded);
    connectMyPage(workspace, loaded);
  }
  const left = Math.floor((epochOf(begin, timeZone) - workspace.epochMs()) / MINUTE_MS);
  workspace.advanceClock(left);
  workspace.setClock(begin);
}

function addPeople({ people }: Workspace, sample: SampleSchool): void {
  for (const { address, name, language } of sample.staff) {
    if (address !== '') people.add({ address, name, locale: language === 'cy' ? 'cy' : 'en' });
  }
  for (const { address, name, addressHidden, account } of sample.strangers) {
    people.add({ address, name, addressHidden, account });
  }
}

/** As the design has it: all staff edit PL Log, three PL Office, those and the office staff PL Contacts. */
function shareWorkbooks({ files }: Workspace, { sample, log, office, contacts }: LoadedSchool) {
  const share = (fileId: string, people: readonly { readonly address: string }[]) => {
    for (const { address } of people) {
      if (address !== '' && address !== sample.owner.address)
        files.share(fileId, address, 'writer');
    }
  };
  share(log, [...sample.staff, ...sample.strangers.filter((stranger) => stranger.editsLog)]);
  share(office, sample.office);
  share(contacts, [
    ...sample.office,
    ...sample.staff.filter((person) => person.roleGroup === 'office'),
  ]);
}

function sheetsOf(tabs: readonly FilledTab[]) {
  return tabs.map(({ table, cells }) => ({
    title: table.title,
    sheetId: table.sheetId,
    rows: cells,
  }));
}
