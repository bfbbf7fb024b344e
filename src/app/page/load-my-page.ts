import { UserError } from '../../core/errors';
import { readSpreadsheetLink } from '../../core/links';
import type { PageStart } from '../../core/wire/my-page';
import { authorise } from '../authorise';
import { connect, connectedOffice, findOfficeProblem, isOwner } from './connection';
import type { PageContext } from './context';
import { describePage } from './describe-page';
import { readPage } from './read-page';
import { openVisit, visitOf } from './visit';

/**
 * All that the page needs to open: one remote call. Where the workbook is lost, its owner may connect
 * another; anybody else is told.
 */
export function loadMyPage(context: PageContext, openedFor: string): PageStart {
  authorise(context.identity, openedFor);
  if (connectedOffice(context) === '') return notConnected(context);
  try {
    return { state: 'ready', page: describePage(openVisit(context, openedFor)) };
  } catch (error) {
    const isLost = error instanceof UserError && error.code === 'page-office-lost';
    if (isLost && isOwner(context)) return notConnected(context);
    throw error;
  }
}

function notConnected(context: PageContext): PageStart {
  const mayConnect = isOwner(context);
  return {
    state: 'not connected',
    mayConnect,
    link: mayConnect ? context.webAddress() : '',
  };
}

/**
 * By whoever the page runs as, with an office role in that workbook. One remote call. Throws
 * `page-owner-only`, `link-not-understood`, `no-access`, `not-the-office`, `not-set-up`, `a-copy`,
 * `not-office` and `busy`.
 */
export function connectOffice(context: PageContext, openedFor: string, link: unknown): PageStart {
  const address = authorise(context.identity, openedFor);
  if (!isOwner(context)) throw new UserError('page-owner-only');
  const read = readPage(context, readSpreadsheetLink(typeof link === 'string' ? link : ''));
  const problem = findOfficeProblem(read);
  if (problem) throw problem;
  const visit = visitOf(context, address, read);
  if (visit.me.officeRole === '') throw new UserError('not-office', { address });
  const done = context.lock.tryWith(() => {
    connect(context, read.officeId);
    return true;
  });
  if (!done) throw new UserError('busy');
  return { state: 'ready', page: describePage(visit) };
}
