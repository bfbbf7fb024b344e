/** The sample school with two small scripts of its own, served as `npm start` serves it. */
import {
  type Bundle,
  createWorkspace,
  type Workspace,
  type WorkspaceOptions,
} from '../../local/index';
import { type LoadedSchool, loadSampleSchool, sampleStart } from '../../local/load-sample-school';
import type { Assets } from '../../local/server/build-assets';
import { describeSchool } from '../../local/server/school';
import { type Served, serve } from '../../local/server/serve';
import { bundle, LOG_MANIFEST } from './school';

const sidebar = `<!doctype html><html lang="en"><head><title>Note</title></head><body>
<label for="words">What did you do?</label> <input id="words">
<button id="save">Save</button> <button id="close">Close</button> <p id="said" role="status"></p>
<script>
const said = (text) => { document.getElementById('said').textContent = text; };
document.getElementById('save').onclick = () => google.script.run
  .withSuccessHandler((row, thing) => said('Saved in row ' + row + ' ' + thing.word))
  .withFailureHandler((error) => said(error.message))
  .withUserObject({ word: 'here' })
  .saveNote(document.getElementById('words').value);
document.getElementById('close').onclick = () => google.script.host.close();
</script></body></html>`;

const menuOf = (items: string) =>
  `SpreadsheetApp.getUi().createMenu('Professional learning')${items}.addToUi()`;

const logScript: Bundle = {
  ...bundle(
    {
      onOpen: menuOf(`.addItem('Open the sidebar', 'openSidebar').addItem('Break', 'breakDown')`),
      openSidebar: `SpreadsheetApp.getUi().showSidebar(
        HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Note'))`,
      breakDown: `throw new Error('broken on purpose')`,
      saveNote: `
        if (a === '') throw new Error('Say what you did.');
        const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Journal');
        sheet.appendRow(["'" + a]);
        return 1`,
    },
    LOG_MANIFEST,
  ),
  pages: { sidebar },
};

const officeScript: Bundle = bundle({
  onOpen: menuOf(`.addItem('Start the clock', 'startClock')`),
  startClock: `ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create()`,
  tick: `Drive.Files.create({ name: 'Made by the clock',
    mimeType: 'application/vnd.google-apps.folder' }, null, { supportsAllDrives: true })`,
});

export interface ServedSchool extends LoadedSchool {
  readonly workspace: Workspace;
  readonly served: Served;
  /** As the shell's own page asks; the whole answer. */
  ask(name: string, input: object): Promise<{ ok: boolean; value?: never; message?: string }>;
}

const noAssets: Assets = { files: {}, pageHost: 'function hostPage() {}' };

const smallScripts: WorkspaceOptions['bundles'] = { log: logScript, office: officeScript };

export async function serveSchool(
  assets: Assets = noAssets,
  bundles: WorkspaceOptions['bundles'] = smallScripts,
): Promise<ServedSchool> {
  const workspace = createWorkspace({ bundles, start: sampleStart });
  const loaded = loadSampleSchool(workspace);
  const served = await serve({ workspace, school: describeSchool(loaded.sample) }, assets, 0);
  const ask: ServedSchool['ask'] = async (name, input) => {
    const response = await fetch(`${served.address}api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    });
    return (await response.json()) as Awaited<ReturnType<ServedSchool['ask']>>;
  };
  return { ...loaded, workspace, served, ask };
}
