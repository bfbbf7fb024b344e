import type { Trouble } from '../../src/core/run/run-note';
import { runReportText, sayDeed, sayTrouble } from '../../src/text/run';

const troubles: readonly Trouble[] = [
  { kind: 'journal-row', row: 7, problem: 'not-theirs' },
  { kind: 'unknown-choice', list: 'form', found: 'juggling', title: 'Reading' },
  { kind: 'journal-unread', reason: 'not-there' },
  { kind: 'journal-columns', header: 'at' },
  { kind: 'journal-read-again' },
  { kind: 'publish-failed', reason: 'limit' },
  { kind: 'check-failed', reason: 'failed' },
  { kind: 'mail-failed', reason: 'failed' },
  { kind: 'step-failed', reason: 'failed' },
  { kind: 'folder-failed', name: '2026-27', reason: 'refused' },
  { kind: 'project-failed', title: 'Talk', reason: 'not-made' },
  { kind: 'share-failed', title: 'Talk', name: 'Mair', reason: 'refused' },
  { kind: 'share-stays', name: 'Mair', reason: 'refused' },
  { kind: 'reader-failed', name: 'Mair', reason: 'refused' },
  { kind: 'event-failed', day: '2027-01-04', reason: 'failed' },
  { kind: 'area-gone' },
  { kind: 'folder-gone', title: 'Talk' },
  { kind: 'document-gone', title: 'Talk' },
  { kind: 'cells-unread', count: 3, first: 'Staff!D7' },
  { kind: 'inset-clashes', count: 2 },
  { kind: 'contacts-empty' },
  { kind: 'mails-failed', count: 1 },
  { kind: 'drafts-gone', count: 2 },
  { kind: 'mail-paused', why: 'daily-limit' },
  { kind: 'mail-paused', why: 'rate' },
];

describe('what a run has to tell', () => {
  test('is whole sentences in both languages, different ones', () => {
    for (const trouble of troubles) {
      const [english, welsh] = [
        sayTrouble(trouble, runReportText.en),
        sayTrouble(trouble, runReportText.cy),
      ];
      for (const sentence of [english, welsh]) {
        expect(sentence).toMatch(/^\S.*\.$/);
        expect(sentence).not.toMatch(/undefined|\[object|null|[{}]/);
      }
      expect(english).not.toBe(welsh);
    }
  });

  test('covers every kind of trouble', () => {
    expect(new Set(troubles.map(({ kind }) => kind)).size).toBe(
      Object.keys(runReportText.en.troubles).length,
    );
  });

  test('puts numbers after a colon, as Welsh needs', () => {
    expect(sayDeed('entries-new', 3, runReportText.en)).toBe('New entries taken in: 3.');
    expect(sayDeed('entries-new', 3, runReportText.cy)).toBe('Cofnodion newydd a dderbyniwyd: 3.');
  });
});
