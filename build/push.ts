import { buildAll, writeBuilt } from './build';
import {
  askClasp,
  localProjectFile,
  noteDeploymentId,
  readDeploymentId,
  readScriptId,
  runClasp,
} from './clasp';
import { scriptNames, scriptTitles } from './scripts';

/** Builds all scripts afresh and puts them in place of what the projects at Google hold. */
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
  deployPage();
}

/**
 * A web app goes on serving the version it was deployed with. Under its deployment’s id it gets the
 * new one and keeps its address, which the sidebar links to.
 */
function deployPage(): void {
  const project = ['--project', localProjectFile('page'), '--json'];
  const known = readDeploymentId('page');
  const command = known ? ['update-deployment', known] : ['create-deployment'];
  const { deploymentId } = readDeployment(askClasp([...project, ...command]));
  noteDeploymentId('page', deploymentId);
  console.log(`My page: ${webAppAddress(deploymentId)}`);
}

/** clasp may print more than its answer. */
export function readDeployment(printed: string): { readonly deploymentId: string } {
  const json: unknown = JSON.parse(/\{[\s\S]*\}/.exec(printed)?.[0] ?? '{}');
  const { deploymentId } = json as { deploymentId?: unknown };
  if (typeof deploymentId === 'string' && deploymentId !== '') return { deploymentId };
  throw new Error(`clasp names no deployment: ${printed}`);
}

export function webAppAddress(deploymentId: string): string {
  return `https://script.google.com/macros/s/${deploymentId}/exec`;
}
