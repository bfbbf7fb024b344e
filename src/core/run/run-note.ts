/** Why an act failed, as far as a person can do something about it. */
export type FailureReason = 'refused' | 'not-there' | 'limit' | 'not-made' | 'failed';

export type RowProblem =
  | 'at'
  | 'by'
  | 'kind'
  | 'id'
  | 'version'
  | 'data'
  /** The address is nobody’s in Staff. */
  | 'unknown-person'
  /** Saved after the person’s last day. */
  | 'after-leaving'
  /** The id was made for another person. */
  | 'not-theirs';

/** What a run did; each is counted. */
export type Deed =
  | 'entries-new'
  | 'entries-changed'
  | 'entries-withdrawn'
  | 'projects-new'
  | 'projects-ready'
  | 'folders-made'
  | 'shares-given'
  | 'shares-ended'
  | 'readers-added'
  | 'readers-ended'
  | 'events-put'
  | 'events-removed'
  | 'tabs-published'
  | 'texts-blanked'
  | 'mails-sent'
  | 'mails-missed'
  | 'mails-left-out'
  | 'things-back';

/** What needs a person. */
export type Trouble =
  /** `row` as the tab numbers it, from 1. */
  | { readonly kind: 'journal-row'; readonly row: number; readonly problem: RowProblem }
  | {
      readonly kind: 'unknown-choice';
      readonly list: 'form' | 'priority' | 'team';
      readonly found: string;
      /** Of the entry or project, which counts all the same. */
      readonly title: string;
    }
  | { readonly kind: 'journal-unread'; readonly reason: FailureReason }
  | { readonly kind: 'journal-columns'; readonly header: string }
  | { readonly kind: 'journal-read-again' }
  | { readonly kind: 'publish-failed'; readonly reason: FailureReason }
  | { readonly kind: 'check-failed'; readonly reason: FailureReason }
  | { readonly kind: 'mail-failed'; readonly reason: FailureReason }
  | { readonly kind: 'step-failed'; readonly reason: FailureReason }
  | { readonly kind: 'folder-failed'; readonly name: string; readonly reason: FailureReason }
  | { readonly kind: 'project-failed'; readonly title: string; readonly reason: FailureReason }
  | {
      readonly kind: 'share-failed';
      readonly title: string;
      readonly name: string;
      readonly reason: FailureReason;
    }
  | { readonly kind: 'share-stays'; readonly name: string; readonly reason: FailureReason }
  | { readonly kind: 'reader-failed'; readonly name: string; readonly reason: FailureReason }
  | { readonly kind: 'event-failed'; readonly day: string; readonly reason: FailureReason }
  | { readonly kind: 'area-gone' }
  | { readonly kind: 'folder-gone'; readonly title: string }
  | { readonly kind: 'document-gone'; readonly title: string }
  | { readonly kind: 'cells-unread'; readonly count: number; readonly first: string }
  | { readonly kind: 'inset-clashes'; readonly count: number }
  | { readonly kind: 'contacts-empty' }
  | { readonly kind: 'mails-failed'; readonly count: number }
  | { readonly kind: 'drafts-gone'; readonly count: number }
  | { readonly kind: 'mail-paused'; readonly why: 'daily-limit' | 'rate' };
