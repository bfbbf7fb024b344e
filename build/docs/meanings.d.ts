type Meanings = Readonly<Record<string, string>>;
/** What each tab is for, by the key of its table. */
export declare const tabMeanings: Meanings;
/**
 * What each column means that the add-on writes itself. Those that people type into are explained to
 * them beside the header: `src/text/column-notes.ts`.
 */
export declare const columnMeanings: Readonly<Record<string, Meanings>>;
