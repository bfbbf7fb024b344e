import * as v from 'valibot';
import type { MailView, Workspace } from '../../types';
import { action, text } from '../action';
import { readMessage, readSender } from '../read-message';

const box = v.picklist(['inbox', 'sent', 'drafts']);
type Box = v.InferOutput<typeof box>;

export const mailActions = {
  /** Every address that has had mail, families too, with how many messages. */
  listMailboxes: action({}, ({ workspace, school }) => {
    const counts = new Map<string, number>();
    for (const message of workspace.mail.all()) {
      for (const address of message.to) counts.set(address, (counts.get(address) ?? 0) + 1);
    }
    for (const { address } of workspace.people.list()) {
      if (!counts.has(address)) counts.set(address, 0);
    }
    const names = new Map(workspace.people.list().map(({ address, name }) => [address, name]));
    return [...counts]
      .map(([address, messages]) => ({
        address,
        messages,
        name: names.get(address) ?? school.describeFamily(address) ?? undefined,
      }))
      .sort((a, b) => b.messages - a.messages || a.address.localeCompare(b.address));
  }),

  /** Newest first. */
  readMailbox: action({ address: text, box }, async ({ workspace }, input) => {
    const messages = messagesIn(workspace, input.address, input.box).map(async (message) => {
      const { id, to, subject, at } = message;
      // Only an inbox shows who a message is from; a sent box may hold hundreds.
      const from = input.box === 'inbox' ? await readSender(message) : message.from;
      return { id, from, to, subject, at };
    });
    return (await Promise.all(messages)).sort((a, b) => b.at.localeCompare(a.at));
  }),

  readMessage: action({ address: text, box, id: text }, ({ workspace }, input) => {
    const message = messagesIn(workspace, input.address, input.box).find(
      (one) => one.id === input.id,
    );
    if (!message) throw new Error('This message is no longer there.');
    return readMessage(message);
  }),

  deleteDraft: action({ address: text, id: text }, ({ workspace }, { address, id }) =>
    workspace.mail.deleteDraft(address, id),
  ),
};

export function messagesIn(workspace: Workspace, address: string, which: Box): MailView[] {
  return workspace.mail[which](address);
}
