import type { Cells, Table } from '../tables';
import type { Writers } from './protect-tab';
import type { StructureWords } from './structure-words';
import type { StructureRequest, WorkbookStructure } from './workbook-structure';

export type StructureChange = {
  readonly kind:
    | 'tab-made'
    | 'column-added'
    | 'protected'
    | 'opened'
    | 'hidden'
    | 'frozen'
    | 'filter'
    | 'renewed'
    /** The next run writes a published tab whole, headers and all. */
    | 'to-publish'
    | 'time-zone'
    | 'locale';
  /** Title of the tab; `''` where it is about the whole workbook. */
  readonly tab: string;
  readonly column?: string;
};

/** What only a person can put right: nothing is guessed, so nothing is hidden or overwritten. */
export type StructureWarning =
  | {
      readonly kind: 'header-renamed';
      readonly tab: string;
      readonly missing: readonly string[];
      readonly found: readonly string[];
    }
  | { readonly kind: 'title-taken'; readonly tab: string; readonly title: string };

export type StructurePlan = {
  readonly requests: readonly StructureRequest[];
  readonly changes: readonly StructureChange[];
  readonly warnings: readonly StructureWarning[];
};

export type WorkbookWish = {
  readonly tables: readonly Table[];
  readonly structure: WorkbookStructure;
  /** Row 1 and below of the tabs that are there, by sheet id; enough rows to see which columns are used. */
  readonly cells: ReadonlyMap<number, Cells>;
  readonly writers: Writers;
  readonly words: StructureWords;
  /** Formats and rules cannot be read back cheaply: they are given again when their definition changed. */
  readonly renew: boolean;
};
