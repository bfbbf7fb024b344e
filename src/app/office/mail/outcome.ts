/** What one delivery did; counts are messages. */
export type MailOutcome = {
  readonly sent: number;
  readonly missed: number;
  readonly leftOut: number;
  readonly draftGone: number;
  readonly failed: number;
  /** Due but not yet sent; 0 where nothing was looked at. */
  readonly waiting: number;
  /** Messages to families wait because PL Contacts is empty or cannot be read. */
  readonly lacksContacts: boolean;
  readonly stoppedBy: null | 'time' | 'daily-limit' | 'rate' | 'switch' | 'not-runner';
};

export const nothingDelivered: MailOutcome = {
  sent: 0,
  missed: 0,
  leftOut: 0,
  draftGone: 0,
  failed: 0,
  waiting: 0,
  lacksContacts: false,
  stoppedBy: null,
};
