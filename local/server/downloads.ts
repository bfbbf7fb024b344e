import type { ServerResponse } from 'node:http';
import type { Workspace } from '../types';
import { messagesIn } from './actions/mail-actions';

/** `mail/ADDRESS/BOX/ID` as `.eml`, `calendar/ID` as `.ics`. */
export function serveDownload(
  workspace: Workspace,
  path: readonly string[],
  response: ServerResponse,
): void {
  const file = findDownload(workspace, path);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is nothing to download at this address.');
    return;
  }
  response.writeHead(200, {
    'content-type': file.type,
    'content-disposition': `attachment; filename="${file.name.replace(/[^\w.-]/g, '-')}"`,
    'x-content-type-options': 'nosniff',
  });
  response.end(file.body);
}

function findDownload(
  workspace: Workspace,
  [kind, first = '', second = '', id]: readonly string[],
) {
  if (kind === 'calendar') {
    return { name: 'calendar.ics', type: 'text/calendar', body: workspace.calendar.ics(first) };
  }
  if (kind !== 'mail') return undefined;
  const box = (['inbox', 'sent', 'drafts'] as const).find((one) => one === second);
  const message = box && messagesIn(workspace, first, box).find((one) => one.id === id);
  return message && { name: `${message.id}.eml`, type: 'message/rfc822', body: message.raw };
}
