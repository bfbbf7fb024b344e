/** The workspace over HTTP, for this computer only: node's own server, no framework. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Context } from './action';
import { type ActionName, type Answer, actions } from './actions';
import type { Assets } from './build-assets';
import { serveDownload } from './downloads';
import { refuseForeign } from './guard';
import { hostPage } from './host-page';

const MOST_BODY_BYTES = 5_000_000;

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** Listens on 127.0.0.1; port 0 takes any. Rejects with `EADDRINUSE` where the port is taken. */
export async function serve(context: Context, assets: Assets, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    answer(context, assets, listeningPort(server), request, response).catch((error: unknown) => {
      if (!response.headersSent) send(response, 500, 'text/plain', messageOf(error));
      else response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return {
    address: `http://127.0.0.1:${listeningPort(server)}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listeningPort(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function answer(
  context: Context,
  assets: Assets,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const refusal = refuseForeign(request, port);
  if (refusal !== undefined) return send(response, 403, 'text/plain', refusal);
  const url = new URL(request.url ?? '/', `http://127.0.0.1:${port}`);
  const [, first = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
  if (request.method === 'POST' && first === 'api') {
    return sendJson(response, await runAction(context, rest.join('/'), await readBody(request)));
  }
  if (request.method !== 'GET') return send(response, 405, 'text/plain', 'Not here.');
  if (first === 'page') return sendPage(context, assets, rest[0] ?? '', response);
  if (first === 'download') return serveDownload(context.workspace, rest, response);
  const asset = assets.files[url.pathname];
  if (!asset) return send(response, 404, 'text/plain', 'There is nothing at this address.');
  send(response, 200, asset.type, asset.body);
}

async function runAction(context: Context, name: string, body: unknown): Promise<Answer<unknown>> {
  if (!Object.hasOwn(actions, name)) return { ok: false, message: `No such action: ${name}` };
  // The names and inputs of the actions are one type each; together they are known only at run time.
  const action = actions[name as ActionName] as {
    read(input: unknown): never;
    run(context: Context, input: never): unknown;
  };
  try {
    const value = await action.run(context, action.read(body));
    return { ok: true, value: value ?? null, now: context.workspace.now() };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BODY_BYTES) throw new Error('The call is too large.');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
}

function sendPage(
  { workspace }: Context,
  assets: Assets,
  token: string,
  response: ServerResponse,
): void {
  const page = workspace.page(token);
  if (page) send(response, 200, 'text/html', hostPage(page, assets.pageHost));
  else send(response, 404, 'text/plain', 'This page is closed. Open it again.');
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, 'application/json', JSON.stringify(value));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'content-security-policy': `default-src 'self' 'unsafe-inline' data: blob:; frame-ancestors 'self'; object-src 'none'`,
  });
  response.end(body);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
