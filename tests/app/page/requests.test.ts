import { loadMyPage, saveRequest, setLanguage, withdrawRequest } from '../../../src/app/page';
import { isUserError } from '../../../src/core/errors';
import { type FakePage, makePage } from '../../fakes/page';
import { codeOfRefusal } from '../../fakes/refusal';
import { serviceError } from '../../fakes/remote';
import { beforeTwilight, ffion, mair, school } from './school';

const open = (tabs = school): FakePage => makePage(mair, tabs, { now: beforeTwilight });
const request = { key: 'requestkey01', text: 'Reading in year 2', priority: 'P1' };

describe('asking INSET for something', () => {
  test('keeps the words under one’s own id, once', () => {
    const page = open();
    const after = saveRequest(page.context, mair, request);
    saveRequest(page.context, mair, request);
    expect(page.rows('requests')).toEqual([
      {
        id: expect.stringMatching(/^r-[0-9a-f]{16}-requestkey01$/),
        at: beforeTwilight,
        staff: 'S2',
        text: 'Reading in year 2',
        priority: 'P1',
        state: 'open',
      },
    ]);
    expect(after.requests).toMatchObject([
      { text: 'Reading in year 2', priority: 'P1', takenUpOn: null },
    ]);
  });

  test('shows the date of the agenda that takes it up', () => {
    const own = { id: 'r-1', staff: 'S2', text: 'Reading', state: 'open' };
    const agenda = [{ id: 'G9', about: 'A3', itemEnglish: 'Reading', from: 'r-1' }];
    const page = open({ ...school, requests: [own], agenda });
    expect(saveRequest(page.context, mair, request).requests).toMatchObject([
      { text: 'Reading in year 2', takenUpOn: null },
      { text: 'Reading', takenUpOn: '2027-01-21' },
    ]);
  });

  test('shows it of an item that takes up several, and of one in the year to come', () => {
    const own = { id: 'r-1', staff: 'S2', text: 'Reading', state: 'open' };
    const days = [
      ...(school.days ?? []),
      { id: 'D9', date: '2027-09-01', titleEnglish: 'Reading', takenAs: 'day', state: 'planned' },
    ];
    const agenda = [{ id: 'G9', about: 'd9', itemEnglish: 'Reading', from: 'e-7, r-1' }];
    const page = open({ ...school, days, requests: [own], agenda });
    expect(loadMyPage(page.context, mair)).toMatchObject({
      page: { requests: [{ text: 'Reading', takenUpOn: '2027-09-01' }] },
    });
  });

  test('shows nothing of an agenda whose session was called off', () => {
    const own = { id: 'r-1', staff: 'S2', text: 'Reading', state: 'open' };
    const agenda = [{ id: 'G9', about: 'A3', itemEnglish: 'Reading', from: 'r-1' }];
    const sessions = (school.sessions ?? []).map((row) =>
      row.id === 'A3' ? { ...row, state: 'called off' } : row,
    );
    const page = open({ ...school, sessions, requests: [own], agenda });
    expect(loadMyPage(page.context, mair)).toMatchObject({
      page: { requests: [{ text: 'Reading', takenUpOn: null }] },
    });
  });

  test('and what colleagues ask for is not on one’s page', () => {
    const page = open();
    saveRequest(page.context, mair, request);
    page.identity.address = ffion;
    const after = saveRequest(page.context, ffion, { ...request, text: 'Another wish' });
    expect(after.requests.map(({ text }) => text)).toEqual(['Another wish']);
    const [first] = page.rows('requests');
    expect(codeOfRefusal(() => withdrawRequest(page.context, ffion, first?.id))).toBe('not-yours');
  });

  test('is taken back once, by a last row', () => {
    const page = open();
    const [own] = saveRequest(page.context, mair, request).requests;
    expect(withdrawRequest(page.context, mair, own?.id).requests).toEqual([]);
    withdrawRequest(page.context, mair, own?.id);
    expect(page.rows('requests').map(({ state, text }) => [state, text])).toEqual([
      ['open', 'Reading in year 2'],
      ['withdrawn', ''],
    ]);
    saveRequest(page.context, mair, request);
    expect(page.rows('requests')).toHaveLength(2);
  });

  test.each([
    [{ text: ' \u200b\n' }, { text: 'empty' }],
    [{ text: 'x'.repeat(501) }, { text: 'too-long' }],
    [{ text: 'x'.repeat(50_000) }, { text: 'too-long' }],
    [{ priority: 'P0' }, { priority: 'choose' }],
    [{ priority: 'x'.repeat(50_000) }, { priority: 'choose' }],
  ])('is refused with what is wrong: %#', (change, wanted) => {
    const page = open();
    try {
      saveRequest(page.context, mair, { ...request, ...change });
    } catch (error) {
      expect(isUserError(error) && error.details).toEqual(wanted);
    }
    expect(page.rows('requests')).toEqual([]);
  });

  test('keeps text as text', () => {
    const page = open();
    const text = '=IMPORTRANGE("x") <script>ŷ</script> 🐑';
    saveRequest(page.context, mair, { ...request, text, priority: '' });
    expect(page.rows('requests')[0]?.text).toBe(text);
  });

  test.each([
    [null],
    [{ ...request, text: 7 }],
    [{ ...request, priority: null }],
    [{ key: '', text: 'x', priority: '' }],
  ])('refuses %j', (claimed) => {
    const page = open();
    expect(codeOfRefusal(() => saveRequest(page.context, mair, claimed as never))).toBe(
      'bad-input',
    );
    expect(page.rows('requests')).toEqual([]);
  });
});

describe('what was chosen', () => {
  test('as the language is kept for the person', () => {
    const page = open();
    expect(setLanguage(page.context, mair, 'cy')).toBe('cy');
    expect(page.visitorStore.get('language')).toBe('cy');
    expect(setLanguage(page.context, mair, { a: 1 })).toBe('en');
  });
});

describe('when everybody is there at once', () => {
  test('what Google puts off is asked again after pauses that grow', () => {
    const page = open();
    page.remote.failCall(1, serviceError(429, 'rateLimitExceeded'));
    page.remote.failCall(2, serviceError(429, 'rateLimitExceeded'));
    page.remote.failCall(4, serviceError(403, 'userRateLimitExceeded'));
    saveRequest(page.context, mair, request);
    expect(page.rows('requests')).toHaveLength(1);
    expect(page.remote.names).toHaveLength(5);
    expect(page.clock.sleptMs).toBeGreaterThanOrEqual(8_000);
    expect(page.clock.sleptMs).toBeLessThan(20_000);
  });

  test('is given up within a minute, before the page gives up', () => {
    const page = open();
    for (let nth = 1; nth <= 9; nth++) {
      page.remote.failCall(nth, serviceError(429, 'rateLimitExceeded'));
    }
    expect(() => saveRequest(page.context, mair, request)).toThrow();
    expect(page.clock.sleptMs).toBeLessThanOrEqual(45_000);
    expect(page.remote.names).toHaveLength(5);
  });

  test('what failed otherwise is not asked again by itself', () => {
    const page = open();
    page.remote.failCall(2, serviceError(503, 'backendError'), 'after');
    expect(() => saveRequest(page.context, mair, request)).toThrow();
    expect(page.remote.names).toHaveLength(2);
    expect(page.rows('requests')).toHaveLength(1);
  });
});
