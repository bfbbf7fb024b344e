import { UserError } from '../../core/errors';
import { type Bilingual, inLanguage } from '../../core/language';
import { listsTable, type Row, readTable, rowsOf } from '../../core/tables';
import type { LogContext } from './context';

type ListRow = Row<typeof listsTable>;

/** The published `Lists` tab, by list. */
export type Lists = { of(list: string): readonly ListRow[]; about(id: string): Bilingual };

/** One remote call. Throws `log-not-ready` where nothing has been published yet. */
export function readLists(context: LogContext): Lists {
  const cells = context.book.read(listsTable.sheetId);
  if (!cells || cells.length === 0) throw new UserError('log-not-ready');
  const rows = rowsOf(readTable(listsTable, cells));
  const of = (list: string): ListRow[] => rows.filter((row) => row.list === list);
  if (of('about').length === 0) throw new UserError('log-not-ready');
  return {
    of,
    about(id) {
      const row = rows.find((one) => one.list === 'about' && one.id === id);
      return { en: row?.english ?? '', cy: row?.welsh ?? '' };
    },
  };
}

/**
 * The person’s own row. Throws `not-staff`, naming whom to ask.
 */
export function requireStaff(lists: Lists, address: string): ListRow {
  const me = lists.of('staff').find((row) => row.address.toLowerCase() === address);
  if (!me) throw new UserError('not-staff', { lead: inLanguage(lists.about('lead-name'), 'en') });
  return me;
}
