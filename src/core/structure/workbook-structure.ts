/** Rows and columns are 0-based, ends excluded; a missing bound is open. */
export type GridRange = {
  readonly sheetId: number;
  readonly startRowIndex?: number;
  readonly endRowIndex?: number;
  readonly startColumnIndex?: number;
  readonly endColumnIndex?: number;
};

export type Protection = {
  readonly id: number;
  readonly description: string;
  /** Lower-case addresses of those who may edit. */
  readonly editors: readonly string[];
  readonly warningOnly: boolean;
  readonly range: GridRange;
};

export type SheetStructure = {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly hasFilter: boolean;
  readonly protections: readonly Protection[];
};

export type WorkbookStructure = {
  readonly title: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly link: string;
  readonly sheets: readonly SheetStructure[];
};

type Colour = { readonly red: number; readonly green: number; readonly blue: number };

/** The parts of a cell that set-up may give; field names are those of the Sheets API. */
export type CellLook = {
  readonly userEnteredValue?: { readonly stringValue: string };
  readonly note?: string;
  readonly userEnteredFormat?: {
    readonly numberFormat?: { readonly type: string; readonly pattern?: string };
    readonly backgroundColor?: Colour;
    readonly textFormat?: { readonly bold: boolean };
    readonly wrapStrategy?: 'WRAP' | 'CLIP';
    readonly verticalAlignment?: 'TOP' | 'MIDDLE';
  };
};

type Condition = {
  readonly type: string;
  readonly values?: readonly { readonly userEnteredValue: string }[];
};

type SheetProperties = {
  readonly sheetId: number;
  readonly title?: string;
  readonly index?: number;
  readonly hidden?: boolean;
  readonly tabColor?: Colour;
  readonly gridProperties?: {
    readonly rowCount?: number;
    readonly columnCount?: number;
    readonly frozenRowCount?: number;
  };
};

type ProtectedRange = {
  readonly protectedRangeId?: number;
  readonly range?: GridRange;
  readonly description?: string;
  readonly warningOnly?: boolean;
  readonly editors?: { readonly users: readonly string[] };
};

/**
 * The requests of `spreadsheets.batchUpdate` that set-up uses, under the names of the Sheets API:
 * https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request
 */
export type StructureRequest =
  | {
      readonly updateSpreadsheetProperties: {
        readonly properties: {
          readonly timeZone?: string;
          readonly locale?: string;
        };
        readonly fields: string;
      };
    }
  | { readonly addSheet: { readonly properties: SheetProperties } }
  | {
      readonly updateSheetProperties: {
        readonly properties: SheetProperties;
        readonly fields: string;
      };
    }
  | {
      readonly appendDimension: {
        readonly sheetId: number;
        readonly dimension: 'ROWS' | 'COLUMNS';
        readonly length: number;
      };
    }
  | {
      readonly updateDimensionProperties: {
        readonly range: {
          readonly sheetId: number;
          readonly dimension: 'ROWS' | 'COLUMNS';
          readonly startIndex: number;
          readonly endIndex: number;
        };
        readonly properties: { readonly pixelSize: number };
        readonly fields: string;
      };
    }
  | {
      readonly updateCells: {
        readonly start: {
          readonly sheetId: number;
          readonly rowIndex: number;
          readonly columnIndex: number;
        };
        readonly rows: readonly { readonly values: readonly CellLook[] }[];
        readonly fields: string;
      };
    }
  | {
      readonly repeatCell: {
        readonly range: GridRange;
        readonly cell: CellLook;
        readonly fields: string;
      };
    }
  | {
      readonly setDataValidation: {
        readonly range: GridRange;
        /** Without a rule, what was there is cleared. */
        readonly rule?: {
          readonly condition: Condition;
          readonly inputMessage?: string;
          readonly strict: boolean;
          readonly showCustomUi: boolean;
        };
      };
    }
  | { readonly setBasicFilter: { readonly filter: { readonly range: GridRange } } }
  | { readonly addProtectedRange: { readonly protectedRange: ProtectedRange } }
  | {
      readonly updateProtectedRange: {
        readonly protectedRange: ProtectedRange;
        readonly fields: string;
      };
    }
  | { readonly deleteProtectedRange: { readonly protectedRangeId: number } };
