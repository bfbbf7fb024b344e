import { emptyTally, recordTally } from '../../../bundle/tally';
import { makeDyingStore } from './dying-store';
import { makeInsetSchool, mark, present, sessions } from './inset-school';
import { runMail, type School } from './school';

const [a1, a2, a3] = sessions;
const who = /^To: <(.*)>\r$/m;

/**
 * Friday 4 December: the lead is to be asked about the evening before; Llŷr and the head are to be told of
 * what they missed in November.
 */
function schoolBefore(): School {
  const school = makeInsetSchool({ sessions: [{ ...a1 }, { ...a2, state: 'held' }, { ...a3 }] });
  mark(school, present('A2', 'S02', '2026-11-12T17:50'));
  school.remote.clear();
  return school;
}

const moments = ['2026-12-04T07:00', '2026-12-04T16:00'];

/** Strikes the `nth` remote call of the day; every run after it goes well. Answers whether it struck. */
function liveThrough(school: School, strike: () => void): boolean {
  let wasStruck = false;
  strike();
  for (const moment of moments) {
    school.clock.set(moment);
    try {
      school.run();
    } catch {
      wasStruck = true;
      school.remote.clear();
      // Ten minutes later.
      for (let again = 0; again < 3; again++) school.run();
    }
  }
  school.remote.clear();
  for (let again = 0; again < 3; again++) school.run();
  return wasStruck;
}

const told = (school: School): readonly string[] =>
  school.mail.sent.map((mime) => who.exec(mime)?.[1] ?? '').sort();

describe('a day on which the lead is asked and people are told, with a run that dies', () => {
  const tally = emptyTally();
  afterAll(() => recordTally(tally));

  const undisturbed = schoolBefore();
  liveThrough(undisturbed, () => {});
  const calls = undisturbed.remote.names.length;
  const everybody = ['s01', 's02', 's03'].map((id) => `${id}@cwmffug.example.org`);

  it('sends each message once where nothing fails', () => {
    expect(told(undisturbed)).toEqual(everybody);
    expect(undisturbed.rows().map(({ key }) => key)).toEqual([
      'register:2026-12-04:S02',
      'catch-up:2026-12-04:S01',
      'catch-up:2026-12-04:S03',
    ]);
  });

  it.each(['before', 'after'] as const)('at any call, %s its effect, sends each once', (when) => {
    let struck = 0;
    for (let nth = 1; nth <= 40; nth++) {
      const school = schoolBefore();
      if (liveThrough(school, () => school.remote.killFrom(nth, when))) struck++;
      expect(told(school)).toEqual(everybody);
      expect(school.mail.drafts.size).toBe(0);
      expect(school.rows().every(({ state }) => state === 'sent')).toBe(true);
    }
    expect(struck).toBeGreaterThan(10);
    expect(calls).toBeGreaterThan(0);
    tally.kills += struck;
  });

  it('between its own notes beside the script, sends each once', () => {
    for (let nth = 1; nth <= 30; nth++) {
      const school = schoolBefore();
      const dying = makeDyingStore(school.context.store, (use) => use === nth);
      for (const moment of moments) {
        school.clock.set(moment);
        for (let again = 0; again < 3; again++) {
          try {
            runMail({ ...school, context: { ...school.context, store: dying } });
          } catch {}
        }
      }
      expect(told(school)).toEqual(everybody);
    }
  });
});
