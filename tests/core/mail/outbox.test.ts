import { fingerprint } from '../../../src/core/fingerprint';
import {
  findDue,
  findMissed,
  findNextMailAt,
  findRoomAt,
  forecastRoom,
  type OutboxRow,
} from '../../../src/core/mail/outbox';
import { decideRecovery, isStrayDraft } from '../../../src/core/mail/recovery';

function row(rest: Partial<OutboxRow>): OutboxRow {
  return {
    key: 'k',
    kind: 'family notice',
    about: 'D2',
    stage: 'notice',
    person: 'R1',
    address: 'r1@rhieni.example.org',
    language: 'cy',
    facts: 'f',
    notBefore: '2026-11-09T16:00',
    notAfter: '2026-11-13T07:00',
    state: 'waiting',
    draftId: '',
    account: '',
    sendingSince: null,
    sentAt: null,
    detail: '',
    ...rest,
  };
}

describe('what is due', () => {
  it('is a waiting row from its time on and before it is too late', () => {
    const rows = [row({})];
    expect(findDue(rows, '2026-11-09T15:59')).toEqual([]);
    expect(findDue(rows, '2026-11-09T16:00')).toEqual(rows);
    expect(findDue(rows, '2026-11-13T06:59')).toEqual(rows);
    expect(findDue(rows, '2026-11-13T07:00')).toEqual([]);
    expect(findMissed(rows, '2026-11-13T06:59')).toEqual([]);
    expect(findMissed(rows, '2026-11-13T07:00')).toEqual(rows);
  });

  it('is never a row that is sent, stopped or without its times', () => {
    for (const state of ['sent', 'stopped', 'missed', 'left out', 'draft gone', 'failed', '']) {
      expect(findDue([row({ state })], '2026-11-10T12:00')).toEqual([]);
    }
    expect(
      findDue([row({ notBefore: null }), row({ notAfter: null })], '2026-11-10T12:00'),
    ).toEqual([]);
  });

  it('says when to look again', () => {
    expect(findNextMailAt([])).toBe('');
    expect(
      findNextMailAt([
        row({ state: 'sent', notBefore: '2026-01-01T00:00' }),
        row({ notBefore: '2026-11-12T16:00' }),
        row({ notBefore: '2026-11-10T16:00' }),
      ]),
    ).toBe('2026-11-10T16:00');
  });
});

describe('the forecast', () => {
  const sent = [
    row({ state: 'sent', sentAt: '2026-11-08T10:00' }),
    row({ state: 'sent', sentAt: '2026-11-09T11:00' }),
    row({ state: 'sent', sentAt: '2026-11-09T15:00' }),
  ];

  it('counts what was sent in 24 hours and keeps the reserve', () => {
    expect(forecastRoom(sent, '2026-11-09T16:00', 100, 10)).toEqual({
      limit: 100,
      sentToday: 2,
      roomLeft: 88,
    });
    expect(forecastRoom(sent, '2026-11-09T16:00', 5, 10).roomLeft).toBe(0);
  });

  it('knows when there is room again', () => {
    expect(findRoomAt(sent, '2026-11-09T16:00')).toBe('2026-11-10T11:00');
  });
});

describe('what became of a row left in the state sending', () => {
  const marked = row({
    state: 'sending',
    draftId: 'd1',
    account: 'me@x.example',
    sendingSince: '2026-11-09T16:00',
  });
  const decide = (
    change: Partial<OutboxRow>,
    drafts: string[],
    attempted: string[] | null,
    withdrawn: string[] = [],
  ) =>
    decideRecovery(
      { ...marked, ...change },
      'me@x.example',
      new Set(drafts),
      attempted && { attempted: new Set(attempted), withdrawn: new Set(withdrawn) },
    );

  it('waits again when its draft was being taken back', () =>
    expect(decide({}, [], [], ['d1'])).toBe('waiting'));

  it('is sent now while its draft is there', () => expect(decide({}, ['d1'], ['d1'])).toBe('send'));
  it('was sent when its draft is gone and sending had begun', () =>
    expect(decide({}, [], ['d1'])).toBe('sent'));
  it('was sent when its draft is gone and nothing else is known', () =>
    expect(decide({}, [], null)).toBe('sent'));
  it('is for a person to say when its draft went before sending had begun', () =>
    expect(decide({}, [], ['d0'])).toBe('draft gone'));
  it('is for a person to say when another account held the draft', () =>
    expect(decide({ account: 'you@x.example' }, ['d1'], ['d1'])).toBe('draft gone'));
  it('is for a person to say when it has no mark', () =>
    expect(decide({ sendingSince: null }, [], null)).toBe('draft gone'));

  it('calls a draft ours and stray only when its key is ours and no row is marked with it', () => {
    expect(isStrayDraft('d9', marked)).toBe(true);
    expect(isStrayDraft('d1', marked)).toBe(false);
    expect(isStrayDraft('d9', undefined)).toBe(false);
  });
});

describe('fingerprints', () => {
  it('differ when anything differs, also where one part ends and the next begins', () => {
    const all = [['ab', 'c'], ['a', 'bc'], ['abc'], ['abc', ''], ['abd'], ['ŵ'], ['w'], []].map(
      (parts) => fingerprint(...parts),
    );
    expect(new Set(all).size).toBe(all.length);
    for (const one of all) expect(one).toMatch(/^[0-9a-f]{16}$/);
  });

  it('stays the same for ever', () => expect(fingerprint('INSET')).toBe('eb89b722483a18e6'));

  it('does not collide over many similar keys', () => {
    const made = new Set(
      Array.from({ length: 50_000 }, (_, n) => fingerprint(`notice:D2:families:notice:r${n}@x`)),
    );
    expect(made.size).toBe(50_000);
  });
});
