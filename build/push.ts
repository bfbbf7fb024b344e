import { buildAll, writeBuilt } from './build';
import { localProjectFile, readScriptId, runClasp } from './clasp';
import { scriptNames, scriptTitles } from './scripts';

/** Builds both scripts afresh and puts them in place of what the projects at Google hold. */
export async function main(): Promise<void> {
  const unknown = scriptNames.filter((script) => !readScriptId(script));
  if (unknown.length > 0) {
    const titles = unknown.map((script) => scriptTitles[script]).join(', ');
    throw new Error(`not made yet: ${titles}. First: npm run create`);
  }
  writeBuilt(await buildAll());
  for (const script of scriptNames) {
    runClasp(['--project', localProjectFile(script), 'push', '--force']);
  }
}
