import { approveNotice } from '../../../../src/app/office/notice/approve-notice';
import { prepareNotice } from '../../../../src/app/office/notice/prepare-notice';
import { MailError } from '../../../../src/app/ports';
import { UserError } from '../../../../src/core/errors';
import { emptyTally, recordTally } from '../../../bundle/tally';
import { copyBooks } from '../../../fakes/books';
import { googleError, serviceError } from '../../../fakes/remote';
import { makeDyingStore } from './dying-store';
import { approve, makeSchool, noticeTime, runMail, type School, told } from './school';

/** Enough for two groups, so that marks ride with the next group's. */
const families = Array.from({ length: 27 }, (_, n) => ({
  id: `R${n}`,
  name: `Teulu ${n}`,
  address: `r${n}@rhieni.example.org`,
  language: 'cy' as const,
}));
const addresses = families.map(({ address }) => address).sort();

/** Approved once and copied, because hundreds of runs begin with it. */
const approved = makeSchool({ contacts: families });
approve(approved);

function readyToSend(): School {
  const school = makeSchool();
  copyBooks(approved.books, school.books);
  for (const [key, value] of approved.store.values) school.store.values.set(key, value);
  school.clock.set(noticeTime);
  return school;
}

function callsOfAWholeRun(): number {
  const school = readyToSend();
  school.run();
  return school.remote.names.length;
}

const looks = ['sheets.read', 'gmail.listDrafts', 'gmail.readDraft'];

/** Up to four runs: after one that only looked the next would do the same, as the clock stands still. */
function runUntilQuiet(school: School): void {
  for (let again = 0; again < 4; again++) {
    const before = school.remote.names.length;
    school.run();
    const onlyLooked = school.remote.names.slice(before).every((name) => looks.includes(name));
    if (onlyLooked && school.store.values.size === 0) return;
  }
}

/** By the header alone: parsing every message whole would take minutes. */
function addressesTold(school: School): string[] {
  return school.mail.sent.map((mime) => /^To: <(.*)>\r$/m.exec(mime)?.[1] ?? '').sort();
}

it('approving leaves nothing but rows and notes beside the script', () => {
  const beside = ({ mail, drive, calendar }: School) => ({
    mail: [mail.drafts, mail.sent],
    items: drive.items,
    calendars: calendar.calendars,
  });
  expect(beside(approved)).toEqual(beside(makeSchool()));
});

describe('a run that dies while it sends', () => {
  const calls = callsOfAWholeRun();
  const tally = emptyTally();
  afterAll(() => recordTally(tally));

  it.each(['before', 'after'] as const)(
    'at any call, killed %s its effect, leaves each family exactly one message',
    (when) => {
      let points = 0;
      for (let nth = 1; nth <= calls; nth++) {
        const school = readyToSend();
        school.remote.killFrom(nth, when);
        try {
          school.run();
        } catch {
          points++;
        }
        school.remote.clear();
        runUntilQuiet(school);
        expect(addressesTold(school)).toEqual(addresses);
        expect(school.mail.drafts.size).toBe(0);
        expect(school.store.values.size).toBe(0);
        expect(school.states('notice').every((state) => state.endsWith(' sent'))).toBe(true);
      }
      expect(points).toBe(calls);
      tally.kills += points;
    },
  );

  it('and the next one that dies as well, leaves each family exactly one message', () => {
    for (let nth = 3; nth <= calls; nth += 5) {
      for (let second = 1; second <= 40; second += 8) {
        const school = readyToSend();
        school.remote.killFrom(nth, nth % 2 ? 'before' : 'after');
        expect(() => school.run()).toThrow();
        school.remote.clear();
        school.remote.killFrom(second, second % 16 === 1 ? 'after' : 'before');
        try {
          school.run();
        } catch {}
        school.remote.clear();
        runUntilQuiet(school);
        expect(addressesTold(school)).toEqual(addresses);
      }
    }
  });

  it('between its own notes beside the script, leaves each family exactly one message', () => {
    for (let nth = 1; nth <= 40; nth += 2) {
      const school = readyToSend();
      const dying = makeDyingStore(school.context.store, (use) => use >= nth);
      try {
        runMail({ ...school, context: { ...school.context, store: dying } });
      } catch {}
      runUntilQuiet(school);
      expect(addressesTold(school)).toEqual(addresses);
    }
  });
});

describe('a call that fails once', () => {
  const failures: readonly [string, () => unknown][] = [
    ['no answer', () => new MailError('unavailable', googleError(503, 'backendError'))],
    ['too fast', () => new MailError('rate', googleError(429, 'rateLimitExceeded'))],
    ['an error of the sheet', () => serviceError(500, 'backendError')],
  ];

  it.each(failures)('%s, at every other call: each family exactly one message', (_name, error) => {
    const calls = callsOfAWholeRun();
    for (let nth = 1; nth <= calls; nth += 2) {
      for (const when of ['before', 'after'] as const) {
        const school = readyToSend();
        // Gmail never says "too fast" after it has done the work.
        if (when === 'after' && _name === 'too fast') continue;
        school.remote.failCall(nth, error(), when);
        try {
          school.run();
        } catch {}
        school.remote.clear();
        runUntilQuiet(school);
        expect(addressesTold(school)).toEqual(addresses);
        expect(school.mail.drafts.size).toBe(0);
      }
    }
  });

  it('at the daily limit, killed at every other call: nothing lost, nothing twice', () => {
    for (let nth = 1; nth <= 45; nth += 2) {
      for (const when of ['before', 'after'] as const) {
        const school = readyToSend();
        school.mail.roomLeft = 3;
        school.remote.killFrom(nth + 30, when);
        try {
          school.run();
        } catch {}
        school.remote.clear();
        school.run();
        school.mail.roomLeft = 1000;
        school.clock.set('2026-11-18T16:00');
        runUntilQuiet(school);
        expect(addressesTold(school)).toEqual(addresses);
        expect(school.states('notice').every((state) => state.endsWith(' sent'))).toBe(true);
      }
    }
  });
});

describe('an approval that dies', () => {
  it('at any call, was given whole or not at all, and given again makes nothing twice', () => {
    for (let nth = 1; nth <= 5; nth++) {
      for (const when of ['before', 'after'] as const) {
        const school = makeSchool();
        const plan = prepareNotice(school.context, 'D3');
        const approval = {
          dayId: 'D3',
          typedCount: String(plan.count),
          facts: plan.facts,
          newFamiliesOnly: false,
        };
        school.remote.clear();
        school.remote.killFrom(nth, when);
        try {
          approveNotice(school.context, approval);
        } catch (error) {
          expect(error).not.toBeInstanceOf(UserError);
        }
        school.remote.clear();
        expect([0, 10]).toContain(school.rows().length);
        approveNotice(school.context, approval);
        expect(school.rows()).toHaveLength(10);
        school.clock.set(noticeTime);
        runUntilQuiet(school);
        expect(addressesTold(school)).toEqual(told);
      }
    }
  });
});
