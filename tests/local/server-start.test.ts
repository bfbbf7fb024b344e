/** `npm start` as a person runs it: another process, a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string;
const running: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'workspace-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map(stop));
  rmSync(folder, { recursive: true, force: true });
});

interface Started {
  readonly child: ChildProcess;
  /** Everything printed until the address, or until it ended. */
  readonly printed: string;
  readonly address: string;
}

function start(...args: string[]): Promise<Started> {
  const all = ['build/run.mjs', 'local/start.ts', ...args];
  const child = spawn(process.execPath, all, { stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  return new Promise((resolve) => {
    let printed = '';
    const done = () => resolve({ child, printed, address: /http:\S+/.exec(printed)?.[0] ?? '' });
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      if (/http:\S+\n/.test(printed)) done();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.on('close', done);
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.on('exit', () => resolve());
    child.kill();
  });
}

async function ask(address: string, name: string, input: object): Promise<unknown> {
  const response = await fetch(`${address}api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  return ((await response.json()) as { value: unknown }).value;
}

const lead = 's02@cwmffug.example.org';

async function readFirstName(address: string): Promise<unknown> {
  const books = (await ask(address, 'listWorkbooks', { as: lead })) as {
    id: string;
    name: string;
  }[];
  const fileId = books.find((book) => book.name === 'PL Contacts')?.id;
  const { sheet } = (await ask(address, 'readSheet', { as: lead, fileId })) as {
    sheet: { sheetId: number; display: string[][] };
  };
  return { fileId, sheetId: sheet.sheetId, name: sheet.display[1]?.[1] };
}

test('what was typed is there after a restart, and gone after a fresh start', async () => {
  const options = ['--folder', join(folder, 'kept'), '--port', '0'];
  const first = await start(...options);
  const found = (await readFirstName(first.address)) as { name: string };
  expect(found).toMatchObject({ name: 'A. Rhiant-Prawf' });
  await ask(first.address, 'typeCells', {
    as: lead,
    ...found,
    cells: [{ a1: 'B2', text: 'Newydd' }],
  });
  await stop(first.child);

  const second = await start(...options);
  expect(await readFirstName(second.address)).toMatchObject({ name: 'Newydd' });
  await stop(second.child);

  const third = await start(...options, '--fresh');
  expect(await readFirstName(third.address)).toMatchObject({ name: 'A. Rhiant-Prawf' });
});

test('a folder with other files in it is left alone, fresh or not', async () => {
  writeFileSync(join(folder, 'thesis.txt'), 'all my work');
  const { printed, address } = await start('--folder', folder, '--port', '0', '--fresh');
  expect(address).toBe('');
  expect(printed).toContain('it was left alone');
  expect(readFileSync(join(folder, 'thesis.txt'), 'utf8')).toBe('all my work');
});

test('a port that is taken is named, with what to do', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as { port: number };
  const { printed } = await start('--folder', join(folder, 'x'), '--port', String(port));
  other.close();
  expect(printed).toContain(`Port ${port} is in use`);
  expect(printed).toContain(`npm start -- --port ${port + 1}`);
  expect(printed).not.toContain('at async');
});
