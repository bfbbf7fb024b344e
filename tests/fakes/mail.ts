import { type Mail, MailError } from '../../src/app/ports';
import { googleError, type Remote } from './remote';

export type FakeMail = Mail & {
  readonly drafts: Map<string, string>;
  /** MIME sources in the order in which they were sent. */
  readonly sent: string[];
  /** Messages that may still be sent before Gmail’s daily limit. */
  roomLeft: number;
};

/** One account’s Gmail in memory: a sent draft no longer exists. */
export function makeMail(remote: Remote): FakeMail {
  const drafts = new Map<string, string>();
  const sent: string[] = [];
  let made = 0;
  const find = (id: string): string => {
    const mime = drafts.get(id);
    if (mime === undefined) throw new MailError('not-found', googleError(404, 'notFound'));
    return mime;
  };
  const mail: FakeMail = {
    drafts,
    sent,
    roomLeft: 2000,
    createDraft: (mime) =>
      remote.run('gmail.createDraft', () => {
        const id = `draft-${++made}`;
        drafts.set(id, mime);
        return id;
      }),
    sendDraft: (id) =>
      remote.run('gmail.sendDraft', () => {
        const mime = find(id);
        if (mail.roomLeft === 0) {
          throw new MailError('daily-limit', googleError(429, 'dailyLimitExceeded'));
        }
        mail.roomLeft--;
        drafts.delete(id);
        sent.push(mime);
      }),
    listDrafts: () => remote.run('gmail.listDrafts', () => [...drafts.keys()]),
    readDraftKey: (id) =>
      remote.run('gmail.readDraft', () => /^X-PL-Key: *(.*?)\r?$/im.exec(find(id))?.[1] ?? ''),
    deleteDraft: (id) =>
      remote.run('gmail.deleteDraft', () => {
        find(id);
        drafts.delete(id);
      }),
  };
  return mail;
}
