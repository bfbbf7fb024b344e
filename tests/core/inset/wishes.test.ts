import type { Interest } from '../../../src/core/inset/interests';
import { planYear } from '../../../src/core/inset/plan';
import type { RequestRow } from '../../../src/core/inset/types';
import {
  flaggedWaiting,
  interestsWaiting,
  openRequests,
  requestsWaiting,
  takenUpOn,
} from '../../../src/core/inset/wishes';
import { agendaRow, dayRow, sampleInput, sessionRow } from './sample-year';

const request = (id: string, rest: Partial<RequestRow> = {}): RequestRow => ({
  id,
  at: '2026-10-01T12:00',
  staff: 'S06',
  text: 'More on phonics',
  priority: '',
  state: 'open',
  ...rest,
});

const plan = planYear({
  ...sampleInput,
  days: [
    dayRow('D1', '2026-09-01', { priority: 'P2' }),
    dayRow('D2', '2026-10-23', { priority: 'p2' }),
    dayRow('D3', '2027-01-04', { priority: 'P2', state: 'called off' }),
    dayRow('D5', '2027-07-19', { takenAs: 'twilights' }),
  ],
  sessions: [
    sessionRow('A1', 'D5', '2026-09-17'),
    sessionRow('A2', 'D5', '2026-11-12', { state: 'called off' }),
  ],
});

describe('what people wish for', () => {
  test('is taken up by an agenda of a day or session, the earliest of them', () => {
    const taken = takenUpOn(plan, [
      agendaRow('g1', 'D2', { from: 'e1' }),
      agendaRow('g2', 'a1', { from: 'e1, r1' }),
    ]);
    expect([...taken]).toEqual([
      ['e1', '2026-09-17'],
      ['r1', '2026-09-17'],
    ]);
  });

  test('is not taken up by what was called off, or by no day at all', () => {
    const agenda = ['D3', 'A2', 'D9', ''].map((about, index) =>
      agendaRow(`g${index}`, about, { from: 'e1' }),
    );
    expect(flaggedWaiting(plan, agenda, [{ id: 'e1' }, { id: 'e2' }])).toEqual([
      { id: 'e1' },
      { id: 'e2' },
    ]);
  });

  test('flagged entries wait until then (P-22)', () => {
    const agenda = [agendaRow('g1', 'D2', { from: 'e2' })];
    expect(flaggedWaiting(plan, agenda, [{ id: 'e1' }, { id: 'e2' }])).toEqual([{ id: 'e1' }]);
  });

  test('requests may be met by a day to come that serves their priority (P-61)', () => {
    const waiting = requestsWaiting(
      plan,
      [agendaRow('g1', 'D2', { from: 'r3' })],
      [
        request('r1', { priority: 'P2' }),
        request('r2', { priority: 'P9' }),
        request('r3'),
        request('r4'),
      ],
    );
    expect(waiting.map((one) => [one.request.id, one.daysThatServe])).toEqual([
      ['r1', ['D2']],
      ['r2', []],
      ['r4', []],
    ]);
  });

  test('own interests wait until an agenda takes up an entry of theirs, or a day serves their priority (P-61)', () => {
    const interest = (id: string, rest: Partial<Interest> = {}): Interest => ({
      ...{ id, what: id, date: '2026-12-01', priority: '', staff: ['S06'], ids: [] },
      ...rest,
    });
    const interests = [
      interest('served', { priority: 'p2' }),
      interest('not served', { priority: 'P9' }),
      interest('taken up', { ids: ['e1', 'e9'] }),
      interest('called off with its day', { ids: ['e2'] }),
      interest('told of as flagged', { ids: ['e3'] }),
      interest('alone'),
    ];
    const agenda = [
      agendaRow('g1', 'D2', { from: 'e8, e9' }),
      agendaRow('g2', 'D3', { from: 'e2' }),
    ];
    const waiting = interestsWaiting(plan, agenda, interests, [{ id: 'e3' }]);
    expect(waiting.map(({ id }) => id)).toEqual(['not served', 'called off with its day', 'alone']);
  });

  test('the last row of a request counts', () => {
    const rows = [
      request('r1'),
      request('r2'),
      request('r1', { state: 'withdrawn', text: '' }),
      request('r2', { text: 'More on reading' }),
      request(''),
    ];
    expect(openRequests(rows).map(({ id, text }) => [id, text])).toEqual([
      ['r2', 'More on reading'],
    ]);
  });
});
