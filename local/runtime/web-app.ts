/** Web apps: a script that is a file of its own, which people visit with a browser and which runs as its owner. */
import { type HtmlDraft, htmlOf } from '../services/html';
import { makeItem } from '../services/sheets/create';
import type { BundleName, Execution, ShownPage } from '../types';
import { domainOf, SCRIPT } from '../world/access';
import type { ScriptRecord } from '../world/records';
import { makeId, type World } from '../world/world';
import { execute } from './execute';

const NAMES: Readonly<Record<BundleName, string>> = {
  log: 'PL Log',
  office: 'PL Office',
  page: 'My page',
};

/** Only what the add-on’s manifest asks for is here: visitors of the owner’s domain, run as the owner. */
function requireManifest(world: World, bundle: BundleName): void {
  const { access, executeAs } = world.bundles[bundle]?.manifest.webapp ?? {};
  if (access === 'DOMAIN' && executeAs === 'USER_DEPLOYING') return;
  throw new Error(`not in the local workspace: a web app for ${access} as ${executeAs}`);
}

/** assumed A-web-address: the deployment’s id, which here tells the file, stands in the address. */
export function deployWebApp(
  world: World,
  owner: string,
  bundle: BundleName,
): { fileId: string; url: string } {
  requireManifest(world, bundle);
  const deployedBy = owner.toLowerCase();
  const { id } = makeItem(world, deployedBy, { name: NAMES[bundle], mimeType: SCRIPT });
  const url = `https://script.google.com/macros/s/AKfycb${id}/exec`;
  world.store.put('scripts', id, {
    id,
    bundle,
    fileId: id,
    properties: {},
    cache: {},
    webApp: { deployedBy, url },
  });
  return { fileId: id, url };
}

/**
 * sourced: access DOMAIN lets in whoever is signed in with an account of the deployer’s domain, whether
 * or not the script’s file is shared with them. Whose address is hidden is let in, without an address.
 */
export function mayVisit(world: World, { webApp }: ScriptRecord, visitor: string): boolean {
  const person = world.store.get('people', visitor.toLowerCase());
  if (!webApp || person?.account !== 'workspace') return false;
  return domainOf(webApp.deployedBy) === domainOf(visitor);
}

export function openWebApp(world: World, as: string, fileId: string): Execution {
  const script = world.store.get('scripts', fileId);
  const file = world.store.get('items', fileId);
  if (!script?.webApp || !file || file.trashed) {
    throw new Error(`no web app is deployed from the file ${fileId}`);
  }
  if (!mayVisit(world, script, as)) throw new Error(refusal);
  const execution = execute(world, {
    script,
    functionName: 'doGet',
    args: [{ parameter: {}, parameters: {}, queryString: '', contextPath: '', contentLength: -1 }],
    who: script.webApp.deployedBy,
    visitor: as,
    kind: 'web',
  });
  if (execution.outcome !== 'completed') return execution;
  const served = { ...execution, ...serve(world, execution, script, as) };
  world.store.put('executions', served.id, served);
  return served;
}

/** assumed A-web-refusal: what Google says to whom it does not let in. */
const refusal = 'Sorry, unable to open the file at this time. You need access.';

function serve(
  world: World,
  { result, shown }: Execution,
  script: ScriptRecord,
  visitor: string,
): Pick<Execution, 'outcome'> & Partial<Pick<Execution, 'error' | 'shown'>> {
  const draft = findPage(result);
  if (!draft) {
    // sourced: what Google shows where doGet returns no page.
    const message = 'The script completed but did not return anything.';
    return { outcome: 'failed', error: { name: 'Exception', message } };
  }
  const page = showPage(world, draft, script, visitor);
  return { outcome: 'completed', shown: { ...shown, page } };
}

function findPage(result: unknown): HtmlDraft | undefined {
  try {
    return htmlOf(result);
  } catch {
    return undefined;
  }
}

function showPage(
  world: World,
  { html, title }: HtmlDraft,
  script: ScriptRecord,
  visitor: string,
): ShownPage {
  const token = makeId(world, 24);
  const page = { token, html, title, kind: 'web' as const, width: 0, height: 0 };
  const openedBy = visitor.toLowerCase();
  world.store.put('pages', token, { ...page, scriptId: script.id, openedBy });
  return page;
}
