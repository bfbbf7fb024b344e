import { localProjectFile, readScriptId, runClasp, writeLocalProjectFile } from './clasp';
import { scriptNames, scriptTitles, scriptTypes } from './scripts';

/**
 * Makes the workbooks PL Log and PL Office, each with its own script, and the script of My page, in
 * the Drive of whoever is signed in to clasp. A script that this computer already knows is left alone.
 * To work on scripts made elsewhere, pass their ids: `npm run create -- log=ID office=ID page=ID`.
 */
export function main(args: readonly string[]): void {
  const given = new Map(args.map((arg) => arg.split('=', 2) as [string, string]));
  for (const script of scriptNames) {
    const known = given.get(script);
    if (known) {
      writeLocalProjectFile(script, known);
      console.log(`${scriptTitles[script]}: noted in ${localProjectFile(script)}`);
    } else if (readScriptId(script)) {
      console.log(`${scriptTitles[script]}: already made, see ${localProjectFile(script)}`);
    } else {
      const file = writeLocalProjectFile(script, null);
      const title = ['--title', scriptTitles[script]];
      const folder = ['--rootDir', `build/dist/${script}`];
      const type = ['--type', scriptTypes[script]];
      runClasp(['--project', file, 'create-script', ...type, ...title, ...folder]);
    }
  }
  console.log('Now: npm run push');
}
