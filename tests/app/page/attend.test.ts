import { loadMyPage, sayComing, signIn } from '../../../src/app/page';
import { addMinutes } from '../../../src/core/civil-date';
import { isUserError } from '../../../src/core/errors';
import { errorText, sayError } from '../../../src/text/errors';
import { type FakePage, makePage } from '../../fakes/page';
import { codeOfRefusal } from '../../fakes/refusal';
import { fc } from '../../properties';
import { beforeTwilight, mair, school, tomos } from './school';

const at = (now: string, visitor = mair, tabs = school): FakePage =>
  makePage(visitor, tabs, { now });
const added = (page: FakePage) => page.rows('attendance').slice(school.attendance?.length);

describe('signing in', () => {
  test('adds that one is present, by oneself, and shows it', () => {
    const page = at(beforeTwilight);
    const after = signIn(page.context, mair, 'A2');
    expect(added(page)).toEqual([
      {
        at: beforeTwilight,
        by: 'S2',
        about: 'A2',
        staff: 'S2',
        state: 'present',
        minutes: null,
        pay: '',
        logged: false,
        date: '2026-11-12',
        draft: '',
      },
    ]);
    expect(after.occasions.find(({ id }) => id === 'A2')).toMatchObject({
      mark: 'present',
      signedInAt: beforeTwilight,
      attended: 120,
    });
    expect(page.remote.names).toEqual(['sheets.read', 'sheets.write']);
  });

  test('twice is once', () => {
    const page = at(beforeTwilight);
    signIn(page.context, mair, 'A2');
    page.clock.set('2026-11-12T15:40');
    expect(signIn(page.context, mair, 'A2').occasions[2]?.signedInAt).toBe(beforeTwilight);
    expect(added(page)).toHaveLength(1);
  });

  test('keeps that one is paid for it', () => {
    const page = at(beforeTwilight, tomos);
    const after = signIn(page.context, tomos, 'A2');
    expect(added(page)).toMatchObject([{ staff: 'S4', state: 'present', pay: '' }]);
    expect(after.occasions.find(({ id }) => id === 'A2')?.expected).toBe('invited and paid');
  });

  test('is open from twenty minutes before to twenty minutes after, by the school’s clock alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600, max: 600 }), (minutes) => {
        const now = addMinutes('2026-11-12T15:45', minutes);
        const page = at(now);
        const code = codeOfRefusal(() => signIn(page.context, mair, 'A2'));
        const isOpen = now >= '2026-11-12T15:25' && now <= '2026-11-12T18:05';
        const closed = now < '2026-11-12T15:25' ? 'sign-in-not-yet' : 'sign-in-over';
        expect(code).toBe(isOpen ? null : closed);
        expect(added(page)).toHaveLength(isOpen ? 1 : 0);
      }),
    );
  });

  test('too early says when it opens; too late who can add one', () => {
    const words = (now: string): string => {
      try {
        signIn(at(now).context, mair, 'A2');
      } catch (error) {
        if (isUserError(error)) return sayError(error, errorText.en);
      }
      return '';
    };
    expect(words('2026-11-12T09:00')).toContain('opens on the day at 15:25.');
    expect(words('2026-11-12T20:00')).toContain('ask Nia Enghraifft to add you.');
  });

  test('follows the school’s own window, and a session that was moved', () => {
    const settings = [
      { key: 'sign-in-before', value: '5' },
      { key: 'sign-in-after', value: '0' },
    ];
    const sessions = (school.sessions ?? []).map((row) =>
      row.id === 'A2' ? { ...row, starts: '16:00', ends: '18:00' } : row,
    );
    const code = (now: string) =>
      codeOfRefusal(() =>
        signIn(at(now, mair, { ...school, settings, sessions }).context, mair, 'A2'),
      );
    expect(code('2026-11-12T15:54')).toBe('sign-in-not-yet');
    expect(code('2026-11-12T15:55')).toBe(null);
    expect(code('2026-11-12T18:00')).toBe(null);
    expect(code('2026-11-12T18:01')).toBe('sign-in-over');
  });

  test.each([['A4'], ['D9'], ['D5'], ['nothing'], [''], [null], [7], [{ id: 'A2' }], [['A2']]])(
    'to %j, which is nothing one can come to, is refused',
    (about) => {
      const page = at(beforeTwilight);
      expect(codeOfRefusal(() => signIn(page.context, mair, about))).toBe('occasion-changed');
      expect(added(page)).toEqual([]);
    },
  );

  test('is right on both days on which the clocks change', () => {
    for (const date of ['2026-10-25', '2027-03-28']) {
      const sessions = [{ id: 'X', day: 'D5', date, starts: '01:30', ends: '03:30' }];
      const code = (time: string) =>
        codeOfRefusal(() =>
          signIn(at(`${date}T${time}`, mair, { ...school, sessions }).context, mair, 'X'),
        );
      expect(code('01:09')).toBe('sign-in-not-yet');
      expect(code('01:10')).toBe(null);
      expect(code('03:50')).toBe(null);
      expect(code('03:51')).toBe('sign-in-over');
    }
  });
});

describe('saying that one cannot come', () => {
  const say = (page: FakePage, coming: unknown, about: unknown = 'A2') =>
    sayComing(page.context, mair, { about, coming } as { about: string; coming: boolean });
  const stateOf = (page: FakePage) => added(page).map(({ state }) => state);

  test('and that one can after all, keeps both, without a reason', () => {
    const page = at(beforeTwilight);
    expect(say(page, false).occasions[2]?.mark).toBe('not attending');
    expect(say(page, true).occasions[2]?.mark).toBe('open');
    expect(stateOf(page)).toEqual(['not attending', 'open']);
    expect(page.remote.names).toHaveLength(4);
  });

  test('twice is once, and taking back what was not said is nothing', () => {
    const page = at(beforeTwilight);
    say(page, true);
    expect(stateOf(page)).toEqual([]);
    say(page, false);
    say(page, false);
    expect(stateOf(page)).toEqual(['not attending']);
  });

  test('never takes a sign-in back by saying that one is coming', () => {
    const page = at(beforeTwilight);
    signIn(page.context, mair, 'A2');
    expect(say(page, true).occasions[2]?.mark).toBe('present');
    expect(stateOf(page)).toEqual(['present']);
  });

  test('is asked again when it is moved to another date, and stays when only its time changes', () => {
    const attendance = [
      { about: 'A2', staff: 'S2', by: 'S2', state: 'not attending', date: '2026-11-12' },
    ];
    const markOf = (patch: object) => {
      const sessions = (school.sessions ?? []).map((row) =>
        row.id === 'A2' ? { ...row, ...patch } : row,
      );
      const page = at(beforeTwilight, mair, { ...school, attendance, sessions });
      const start = loadMyPage(page.context, mair);
      if (start.state !== 'ready') throw new Error(start.state);
      return start.page.occasions.find(({ id }) => id === 'A2')?.mark;
    };
    expect(markOf({})).toBe('not attending');
    expect(markOf({ starts: '16:00', ends: '18:00' })).toBe('not attending');
    expect(markOf({ date: '2026-11-19' })).toBe('open');
  });

  test('after which one can still sign in', () => {
    const page = at(beforeTwilight);
    say(page, false);
    signIn(page.context, mair, 'A2');
    expect(stateOf(page)).toEqual(['not attending', 'present']);
  });

  test('is possible until it ends', () => {
    expect(codeOfRefusal(() => say(at('2026-11-12T17:44'), false))).toBe(null);
    expect(codeOfRefusal(() => say(at('2026-11-12T17:45'), false))).toBe('occasion-over');
    expect(codeOfRefusal(() => say(at(beforeTwilight), false, 'D1'))).toBe('occasion-over');
  });

  test.each([[undefined], ['no'], [0], [null]])('with %j for an answer is refused', (coming) => {
    const page = at(beforeTwilight);
    expect(codeOfRefusal(() => say(page, coming))).toBe('bad-input');
    expect(added(page)).toEqual([]);
  });

  test.each([[null], ['x'], [7], [[]]])('with %j in place of the answer is refused', (answer) => {
    const page = at(beforeTwilight);
    expect(codeOfRefusal(() => sayComing(page.context, mair, answer as never))).toBe('bad-input');
  });
});
