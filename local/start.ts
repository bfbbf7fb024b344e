/** `npm start`: the local workspace in the browser. */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from '../build/build';
import { createWorkspace } from './index';
import { loadSampleSchool, sampleStart } from './load-sample-school';
import { readSampleSchool } from './read-sample-school';
import type { Assets } from './server/build-assets';
import { buildAssets } from './server/build-assets';
import { describeSchool } from './server/school';
import { type Served, serve } from './server/serve';
import type { Workspace } from './types';

const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

const usage = `npm start [-- OPTION …]
  --fresh        begin again with the sample school as it was at first
  --folder DIR   keep everything in DIR (else .workspace)
  --port N       answer on this port (else ${FIRST_PORT}, or the next that is free)`;

interface Options {
  readonly fresh: boolean;
  readonly folder: string;
  readonly port: number | undefined;
}

function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      fresh: { type: 'boolean', default: false },
      folder: { type: 'string', default: '.workspace' },
      port: { type: 'string' },
    },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    throw new Error(`not a port: ${values.port}`);
  }
  return { fresh: values.fresh, folder: resolve(values.folder), port };
}

/** The workspace as it was left, or the sample school where there is none. */
async function openWorkspace({ fresh, folder }: Options): Promise<Workspace> {
  prepareFolder(folder, fresh);
  const bundles = await buildAll();
  const workspace = createWorkspace({ folder, bundles, start: sampleStart });
  if (workspace.people.list().length === 0) {
    loadSampleSchool(workspace);
    workspace.save();
  }
  return workspace;
}

const marker = 'local-workspace.txt';

/** Only a folder that is marked as a workspace is used and cleared: a slip in `--folder` costs nobody their files. */
function prepareFolder(folder: string, fresh: boolean): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    if (!existsSync(join(folder, marker))) {
      throw new Error(`${folder} holds other files; it was left alone. Choose another folder.`);
    }
    if (fresh) rmSync(folder, { recursive: true });
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, marker), 'The local workspace keeps its files in this folder.\n');
}

async function listen(workspace: Workspace, assets: Assets, port?: number): Promise<Served> {
  const context = { workspace, school: describeSchool(readSampleSchool()) };
  const last = port === undefined ? FIRST_PORT + PORTS_TRIED : port;
  for (let tried = port ?? FIRST_PORT; ; tried++) {
    try {
      return await serve(context, assets, tried);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      if (tried >= last) {
        const which = port === undefined ? `Ports ${FIRST_PORT} to ${last} are` : `Port ${port} is`;
        throw new Error(`${which} in use. Choose another: npm start -- --port ${last + 1}`);
      }
    }
  }
}

export async function main(args: readonly string[] = process.argv.slice(2)): Promise<void> {
  try {
    await start(args);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

async function start(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) return console.log(usage);
  const options = readOptions(args);
  const [workspace, assets] = await Promise.all([openWorkspace(options), buildAssets()]);
  const { address } = await listen(workspace, assets, options.port);
  console.log(`\n  The local workspace: ${address}\n`);
  console.log(`  Everything is kept in ${options.folder}. Stop with Ctrl+C.`);
}
