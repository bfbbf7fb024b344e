import { spreadsheetLink } from '../links';
import { placeOf, type Table } from '../tables';

/** One finding; the sentence for its code is in `src/text/check.ts`. */
export type CheckNote = {
  readonly code: CheckCode;
  /** `mend` needs a person; `know` is worth knowing. */
  readonly kind: 'mend' | 'know';
  /** Such as `Staff!D7`, or the name of a file. */
  readonly place: string;
  readonly link: string;
  readonly a?: string;
  readonly b?: string;
  readonly c?: string;
};

export type CheckCode =
  // Running
  | 'not-set-up'
  | 'half-set-up'
  | 'a-copy'
  | 'no-trigger'
  | 'trigger-not-seen'
  | 'never-ran'
  | 'ran-long-ago'
  | 'sending-stopped'
  | 'sending-paused'
  | 'projects-wait'
  | 'mail-needs-you'
  // Workbooks
  | 'no-workbook'
  | 'tab-missing'
  | 'header-missing'
  | 'header-renamed'
  | 'header-repeated'
  | 'not-protected'
  | 'locked-journal'
  | 'locked-out'
  | 'time-zone'
  | 'locale'
  // Cells
  | 'expected-number'
  | 'expected-date'
  | 'expected-moment'
  | 'expected-yesNo'
  | 'expected-choice'
  | 'expected-required'
  | 'expected-shorter'
  // Ids, people, references
  | 'id-twice'
  | 'address-twice'
  | 'address-malformed'
  | 'address-missing'
  | 'no-lead'
  | 'own-mentor'
  | 'not-in-list'
  // Dates
  | 'no-term-dates'
  | 'dates-reversed'
  | 'terms-overlap'
  // Settings and messages
  | 'setting-unknown'
  | 'setting-wrong'
  | 'setting-twice'
  | 'message-unknown'
  | 'message-missing'
  | 'message-twice'
  | 'tag-unknown'
  | 'tags-unreadable'
  // Journal
  | 'journal-columns'
  | 'journal-row'
  | 'journal-nobodys'
  // Drive
  | 'area-gone'
  | 'area-holds'
  | 'thing-gone'
  | 'thing-in-bin'
  | 'not-looked-at'
  | 'could-not-look'
  | 'some-left-out'
  // Access
  | 'anyone'
  | 'whole-domain'
  | 'group'
  | 'leaver'
  | 'stranger'
  | 'no-role'
  | 'may-edit'
  | 'no-access-yet';

/** A tab as people see it. */
export type TabPlace = {
  /** `''` for PL Office. */
  readonly book: string;
  readonly bookId: string;
  readonly title: string;
  readonly table: Table;
};

type Placed = Pick<CheckNote, 'place' | 'link'>;

/** `Staff!D7`, and the link that opens the tab with that cell chosen. */
export function cellPlace(tab: TabPlace, a1: string): Placed {
  const place = `${tab.title}!${a1}`;
  return {
    place: tab.book ? `${tab.book}, ${place}` : place,
    link: `${spreadsheetLink(tab.bookId)}#gid=${tab.table.sheetId}&range=${a1}`,
  };
}

export function tabPlace(tab: TabPlace): Placed {
  return {
    place: tab.book ? `${tab.book}, ${tab.title}` : tab.title,
    link: `${spreadsheetLink(tab.bookId)}#gid=${tab.table.sheetId}`,
  };
}

/** The cell of a row (0-based) in a column of the table; the row’s first cell where it has no such column. */
export function fieldPlace(
  tab: TabPlace,
  layout: ReadonlyMap<string, number>,
  row: number,
  key: string,
): Placed {
  return cellPlace(tab, placeOf(row, layout.get(key) ?? 0));
}

/** What stood in a cell, short enough to be read in a list. */
export function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
