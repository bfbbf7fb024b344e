/** What is written into workbooks for everyone to read, so in both languages at once. */
export type StructureWords = {
  /** Descriptions of protected ranges, shown by Sheets. */
  readonly protection: {
    readonly machine: string;
    readonly published: string;
    readonly header: string;
  };
  /** Shown beside a cell that has a rule. */
  readonly pickOne: string;
  readonly typeDate: string;
  readonly typeNumber: string;
  /** Beside a header: what the column means; `''` where nobody types. */
  readonly note: (tableKey: string, columnKey: string) => string;
};
