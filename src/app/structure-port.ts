import type { StructureRequest, WorkbookStructure } from '../core/structure/workbook-structure';

export type * from '../core/structure/workbook-structure';

/** How spreadsheets are built, for set-up and check. Each is one remote call. */
export type Structure = {
  /** Throws `UserError('no-access')` where the file is not to be seen or is no spreadsheet. */
  readStructure(workbookId: string): WorkbookStructure;
  /** All or nothing. */
  reshape(workbookId: string, requests: readonly StructureRequest[]): void;
  /** Owned by the account whose authority is used, in its My Drive. */
  createWorkbook(properties: { title: string; timeZone: string; locale: string }): {
    id: string;
    link: string;
  };
};
