import { fingerprint } from '../../../core/fingerprint';
import { type Paper, renderPaper } from '../../../core/inset/paper';
import { nameForDrive } from '../../../core/run/drive-name';
import type { MadeDocument } from '../../../core/wire/inset';
import type { OfficeContext } from '../context';

/**
 * A document at the top of the My Drive of the person at the keyboard, whom alone it belongs to: what it
 * says is for few to see. Asked for again with the same contents it is the same document.
 */
export function makeOwnDocument(
  { drive }: OfficeContext,
  kind: 'pay-list' | 'certificate',
  paper: Paper,
): MadeDocument {
  const html = renderPaper(paper);
  const key = `${kind}:${fingerprint(html)}`;
  const parent = 'root';
  const name = nameForDrive(paper.title);
  const made = drive.findMade(parent, key) ?? drive.makeDocument({ name, parent, html, key });
  return { name: made.name, link: made.link };
}
