/** Why an Outbox row is as it is; kept as a code, said in words by `src/text/mail/details.ts`. */
export type DetailCode =
  | 'not-in-contacts'
  | 'not-in-staff'
  | 'facts-changed'
  | 'notice-stopped'
  | 'day-moved'
  | 'project-gone'
  | 'nothing-left'
  | 'row-changed'
  | 'refused'
  | 'too-late'
  | 'said-sent'
  | 'said-not-sent'
  /** The workbook is a copy; its original sends what waited. */
  | 'copied';
