/** Keeps other web pages out: a foreign name that resolves to this computer carries a foreign `Host` header. */
import type { IncomingMessage } from 'node:http';

/** Why the request is refused, or undefined. Only pages that this server sent may call it. */
export function refuseForeign(request: IncomingMessage, port: number): string | undefined {
  const { host = '', origin } = request.headers;
  const allowed = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!allowed.includes(host)) return 'This address is only for the browser on this computer.';
  if (origin !== undefined && origin !== `http://${host}`) {
    return 'Another web page may not call the local workspace.';
  }
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' && request.headers['sec-fetch-mode'] !== 'navigate') {
    return 'Another web page may not call the local workspace.';
  }
  if (request.method === 'POST' && request.headers['content-type'] !== 'application/json') {
    return 'Calls are sent as application/json.';
  }
  return undefined;
}
