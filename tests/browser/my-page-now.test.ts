import type { MyPage } from '../../src/core/wire/my-page';
import type { Reply } from '../../src/core/wire/reply';
import { takePicture } from './look';
import {
  cari,
  cariAfter,
  change,
  dewi,
  mair,
  ok,
  openMyPage,
  phone,
  ready,
  tom,
} from './my-page-world';
import { lost } from './page-host';
import { makeLater, withBrowser } from './with-browser';

const open = withBrowser({ viewport: phone });
const cariAddress = 'cari.ffug@cwmffug.example.org';
const signedIn = change(cari, 'A2', { mark: 'present', signedInAt: '2026-11-12T15:41' });

describe('signing in', () => {
  it('is one tap, and says so with the time', async () => {
    const { page, callsOf } = await openMyPage(open.context, cari);
    const now = page.locator('section.first');
    await now.getByText('It starts in 4').waitFor();
    expect(await now.getByText('You can sign in until 18:05.').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await now.getByText('You are signed in at 15:41').waitFor();
    expect(callsOf('signIn')).toEqual([{ name: 'signIn', args: [cariAddress, 'A2'] }]);
    expect(await page.getByRole('button', { name: 'Sign in' }).count()).toBe(0);
    expect(await now.getByRole('button', { name: 'I cannot come' }).count()).toBe(0);
    await page.waitForFunction(() => document.activeElement?.id === 'signed-in-A2');
    await takePicture(page, 'my-page-signed-in-en');
  });

  it('signs in once, however often it is tapped', async () => {
    const answer = makeLater<Reply<MyPage>>();
    const { page, callsOf } = await openMyPage(open.context, cari, {
      signIn: () => answer.promise,
    });
    const button = page.locator('#sign-in-A2');
    await button.dblclick();
    await page.getByText('Signing in…').waitFor();
    await button.click({ force: true });
    await button.press('Enter');
    answer.give(ok(signedIn));
    await page.getByText('You are signed in').waitFor();
    expect(callsOf('signIn')).toHaveLength(1);
  });

  it('says what was wrong, and can be tried again', async () => {
    let tries = 0;
    const { page } = await openMyPage(open.context, cari, {
      signIn: () => {
        tries += 1;
        if (tries > 1) return ok(signedIn);
        throw Object.assign(new Error('Connection failure'), { name: 'NetworkError' });
      },
    });
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('alert').getByText('The school’s sheet could not be reached.').waitFor();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('You are signed in').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('says when the answer is late, and gives up after a minute', async () => {
    const { page } = await openMyPage(
      open.context,
      cari,
      { signIn: () => lost },
      { prepare: (opening) => opening.clock.install({ time: '2026-11-12T15:41:00Z' }) },
    );
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.clock.runFor(8_100);
    await page.getByText('Still waiting for an answer.').waitFor();
    await page.clock.runFor(52_000);
    await page.getByRole('alert').getByText('No answer came.').waitFor();
    expect(await page.getByRole('button', { name: 'Sign in' }).isVisible()).toBe(true);
  });

  it('opens and closes by the page’s own clock, counted only when it is near', async () => {
    const { page } = await openMyPage(
      open.context,
      { ...cari, now: '2026-11-12T14:20' },
      {},
      { prepare: (opening) => opening.clock.install({ time: '2026-11-12T09:00:00Z' }) },
    );
    await page.getByText('You can sign in here on the day from 15:25.').waitFor();
    await page.clock.runFor(10 * 60_000);
    await page.getByText('Signing in opens in 55').waitFor();
    expect(await page.getByRole('button', { name: 'Sign in' }).count()).toBe(0);
    await page.clock.runFor(55 * 60_000);
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
    await page.clock.runFor(146 * 60_000);
    await page.getByText('Signing in closes in 14').waitFor();
    await page.clock.runFor(15 * 60_000);
    await page.getByRole('button', { name: 'Sign in' }).waitFor({ state: 'detached' });
    expect(await page.getByText('ALN reform').isVisible()).toBe(true);
  });

  it('tells whom to ask where the window is shorter than the session', async () => {
    const closed = change({ ...cari, now: '2026-11-12T16:30' }, 'A2', {
      signIn: { from: '2026-11-12T15:25', until: '2026-11-12T16:15' },
    });
    const { page } = await openMyPage(open.context, closed);
    await page.getByText('Signing in is closed. If you are here, tell Nia Enghraifft').waitFor();
    expect(await page.getByRole('button', { name: 'Sign in' }).count()).toBe(0);
  });

  it('says that the lead has marked somebody as present, without a time', async () => {
    const { page } = await openMyPage(
      open.context,
      change(cari, 'A2', { mark: 'present', signedInAt: null }),
    );
    await page.getByText('You are marked as present').waitFor();
    expect(await page.getByText('Signed in by mistake?').count()).toBe(0);
  });

  it('moves on to the next occasion once what one took part in is over', async () => {
    const times = ['2026-11-12T17:44', '2026-11-12T17:45'];
    const { page } = await openMyPage(
      open.context,
      signedIn,
      { loadMyPage: () => ready({ ...signedIn, now: times.shift() ?? '2026-11-12T17:46' }) },
      { prepare: (opening) => opening.clock.install({ time: '2026-11-12T17:44:00Z' }) },
    );
    await page.getByText('You are signed in').waitFor();
    await page.clock.runFor(70_000);
    await page.locator('section.first').getByText('ALN reform').waitFor();
  });
});

describe('what is expected', () => {
  it('is told to a part-time teacher without a word of absence', async () => {
    const { page } = await openMyPage(open.context, dewi);
    const next = page.locator('section.first');
    await next.getByText('Thursday 25 February 2027').waitFor();
    await next.getByText('Not one of your working days').waitFor();
    await next
      .getByText('You owe the day it counts towards, so you catch up with its time afterwards.')
      .waitFor();
    await next.getByText('Counts towards Tuesday 20 July 2027').waitFor();
    expect(await next.getByRole('button', { name: 'I cannot come' }).count()).toBe(0);
    expect(await page.locator('body').innerText()).not.toMatch(/absent|absence|missed|failed/i);
  });

  it('is an invitation for an assistant whose contract has no INSET, and says what is paid', async () => {
    const { page } = await openMyPage(open.context, tom);
    await page.locator('section.first').getByText('You are invited and paid').waitFor();
    await page.getByText('When you come, the time is paid.').waitFor();
    await page.getByText('You are invited, with time in lieu').waitFor();
    await page.getByText('When you come, you get the time back.').waitFor();
    await page.getByText('Your contract asks for no INSET hours.').waitFor();
    expect(await page.locator('.figures').count()).toBe(0);
  });

  it('is not asked of somebody on leave, who is welcome all the same', async () => {
    const { page } = await openMyPage(open.context, change(tom, 'A2', { expected: 'away' }));
    const next = page.locator('section.first');
    await next.getByText('You are away then. You are welcome all the same.').waitFor();
    expect(await next.getByRole('button', { name: 'I cannot come' }).count()).toBe(0);
  });
});

describe('I cannot come', () => {
  it('is said without a reason, and taken back', async () => {
    const { page, callsOf } = await openMyPage(open.context, tom);
    const next = page.locator('section.first');
    await next
      .getByText('Nia Enghraifft can see it in the register. No reason is asked or kept.')
      .waitFor();
    await next.getByRole('button', { name: 'I cannot come: Thursday 12 November 2026' }).click();
    await next.getByText('You said that you cannot come.').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'coming-A2');
    await page.keyboard.press('Enter');
    await next.getByRole('button', { name: 'I cannot come' }).waitFor();
    expect(callsOf('sayComing').map(({ args }) => args[1])).toEqual([
      { about: 'A2', coming: false },
      { about: 'A2', coming: true },
    ]);
    expect(await page.locator('.first :is(input, textarea)').count()).toBe(0);
  });

  it('leaves the sign-in open to whom comes after all', async () => {
    const { page } = await openMyPage(open.context, change(cari, 'A2', { mark: 'not attending' }));
    await page.getByText('If you are here after all, sign in.').waitFor();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('You are signed in').waitFor();
  });

  it('stands where it was said', async () => {
    const { page } = await openMyPage(open.context, mair);
    const next = page.locator('section.first');
    await next
      .getByText('You said that you cannot come. Nia Enghraifft can see it in the register.')
      .waitFor();
    await next.getByRole('button', { name: 'I can come after all' }).waitFor();
  });

  it('keeps what stood there when the call is refused, and says why', async () => {
    const { page } = await openMyPage(open.context, tom, {
      sayComing: () => ({
        ok: false,
        error: { code: 'busy', message: 'Somebody else is saving.' },
      }),
    });
    const next = page.locator('section.first');
    await next.getByRole('button', { name: 'I cannot come' }).click();
    await next.getByRole('alert').getByText('Somebody else is saving.').waitFor();
    expect(await next.getByText('You said that you cannot come.').count()).toBe(0);
  });
});

it('shows aim, purpose, outcome, place and agenda before the day, folded where there are many', async () => {
  const { page } = await openMyPage(open.context, tom);
  const next = page.locator('section.first');
  for (const text of [
    'Agree what high',
    'Some learners still',
    'One question you',
    'P3 · Equity',
  ]) {
    expect(await next.getByText(text).isVisible()).toBe(true);
  }
  expect(await next.getByText('What we saw in books').isVisible()).toBe(false);
  await next.getByText('Agenda').click();
  expect(await next.getByText('What we saw in books').isVisible()).toBe(true);
  const later = page.getByRole('region', { name: 'What comes' });
  expect(await later.getByText('Know what the new plans ask').isVisible()).toBe(false);
  await later.getByText('Aim, agenda and place').first().click();
  expect(await later.getByText('Know what the new plans ask').isVisible()).toBe(true);
});

it('makes one call after the other, so that no older answer stands over a newer one', async () => {
  const first = makeLater<Reply<MyPage>>();
  const { page, callsOf } = await openMyPage(open.context, tom, {
    sayComing: (_, { about }) =>
      about === 'A2'
        ? first.promise
        : ok(change(change(tom, 'A2', { mark: 'not attending' }), 'D3', { mark: 'not attending' })),
  });
  const buttons = page.getByRole('button', { name: 'I cannot come' });
  await buttons.nth(1).waitFor();
  await buttons.nth(0).click();
  await page.locator('#coming-D3').click();
  await page.getByText('Saving…').nth(1).waitFor();
  expect(callsOf('sayComing')).toHaveLength(1);
  first.give(ok(change(tom, 'A2', { mark: 'not attending' })));
  await page.getByText('You said that you cannot come.').nth(1).waitFor();
  expect(callsOf('sayComing')).toHaveLength(2);
});

it('looks for the questions by itself once what one took part in is over', async () => {
  let asked = 0;
  const { page } = await openMyPage(
    open.context,
    signedIn,
    {
      loadMyPage: () => {
        asked += 1;
        return asked === 1 ? ready({ ...signedIn, now: '2026-11-12T17:44' }) : ready(cariAfter);
      },
    },
    { prepare: (opening) => opening.clock.install({ time: '2026-11-12T17:44:00Z' }) },
  );
  await page.getByText('You are signed in').waitFor();
  await page.clock.runFor(70_000);
  await page.getByText('How was it?').waitFor();
  await page.clock.runFor(70_000);
  expect(asked).toBe(2);
});
