import type { Page } from 'playwright-core';
import type { NoticePlan, OfficeServer } from '../../src/core/wire/office-server';
import type { Reply } from '../../src/core/wire/reply';
import { approvedProgress, days, plan, sendingPlan, withProgress } from './notice-world';
import { large, nia, ok, openDialog } from './office-world';
import { type Handlers, lost } from './page-host';
import { makeLater, withBrowser } from './with-browser';

const world = withBrowser({ viewport: large });

const server: Handlers<OfficeServer> = {
  loadNoticeDays: () => ok(days),
  prepareNotice: () => ok(plan),
  sendTest: () => ok({ to: nia }),
  approveNotice: () => ok(withProgress({})),
};

const open = (change: Handlers<OfficeServer> = {}, prepare?: (page: Page) => Promise<unknown>) =>
  openDialog(world.context, 'notice', { ...server, ...change }, prepare ? { prepare } : {});

const heading = (page: Page, words: string) => page.getByRole('heading', { level: 1, name: words });

async function reachPeople(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See the message' }).click();
  await page.getByRole('button', { name: 'See who will be told' }).click();
  await heading(page, 'who will be told').waitFor();
}

async function typeCount(page: Page, count: string): Promise<void> {
  await page.getByLabel('To approve, type the number of messages').fill(count);
  await page.getByRole('button', { name: 'Approve 338 messages' }).click();
}

it('takes the keyboard alone from the day to an approved notice', async () => {
  const { page, callsOf } = await open();
  await page.getByRole('radio', { name: /15 February/ }).waitFor();
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
        return (label ?? element)?.textContent ?? '';
      });
      if (focused.includes(name)) return;
    }
    throw new Error(`the keyboard does not come to ${name}`);
  };
  await tabTo('15 February');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await tabTo('See the message');
  await page.keyboard.press('Enter');
  await heading(page, 'the message').waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await tabTo('See who will be told');
  await page.keyboard.press('Enter');
  await heading(page, 'who will be told').waitFor();
  await tabTo('To approve, type the number');
  await page.keyboard.type('338');
  await page.keyboard.press('Enter');
  await page.getByText('Approved. Nothing has left yet.').waitFor();
  expect(callsOf('prepareNotice').map((call) => call.args)).toEqual([[nia, 'D4']]);
  expect(callsOf('approveNotice').map((call) => call.args)).toEqual([
    [nia, { dayId: 'D4', typedCount: '338', facts: 'facts-1', newFamiliesOnly: false }],
  ]);
});

it('tells a count that differs beside its field and asks the server nothing', async () => {
  const { page, callsOf } = await open();
  await reachPeople(page);
  await typeCount(page, '337');
  await page.getByText('You typed 337, but it is 338 messages.').waitFor();
  const field = page.getByLabel('To approve, type the number of messages');
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await typeCount(page, '');
  await page.getByText('Type the number of messages, as it stands above.').waitFor();
  await typeCount(page, '<b>338</b>');
  await page.getByText('You typed <b>338</b>').waitFor();
  expect(callsOf('approveNotice')).toEqual([]);
});

it('approves once on a double click', async () => {
  const later = makeLater<Reply<NoticePlan>>();
  const { page, callsOf } = await open({ approveNotice: () => later.promise });
  await reachPeople(page);
  await page.getByLabel('To approve, type the number of messages').fill('338');
  await page.locator('.button.primary').dblclick();
  await page.keyboard.press('Enter');
  await page.getByText('Approving…').waitFor();
  later.give(ok(withProgress({})));
  await page.getByText('Approved. Nothing has left yet.').waitFor();
  expect(callsOf('approveNotice')).toHaveLength(1);
});

it('looks again, instead of approving a second time, when the answer to an approval failed', async () => {
  let approved = false;
  const { page, callsOf } = await open({
    prepareNotice: () => ok(approved ? withProgress({}) : plan),
    approveNotice: () => {
      approved = true;
      throw new Error('Service Spreadsheets failed');
    },
  });
  await reachPeople(page);
  await typeCount(page, '338');
  await page.getByText('We could not see whether your approval arrived.').waitFor();
  await page.getByRole('alert').getByRole('button', { name: 'Look again' }).click();
  await page.getByText('Approved. Nothing has left yet.').waitFor();
  expect(callsOf('approveNotice')).toHaveLength(1);
});

it('says what changed since, and approves what is there after another look', async () => {
  let facts = 'facts-2';
  const { page, callsOf } = await open({
    prepareNotice: () => ok({ ...plan, facts: facts === 'facts-2' ? 'facts-1' : 'facts-2' }),
    approveNotice: (_, approval) =>
      approval.facts === 'facts-2'
        ? ok(withProgress({}))
        : {
            ok: false,
            error: { code: 'facts-changed', message: 'The message has changed. Look again.' },
          },
  });
  await reachPeople(page);
  await typeCount(page, '338');
  await page.getByText('The message has changed. Look again.').waitFor();
  facts = 'now';
  await page.getByRole('alert').getByRole('button', { name: 'Look again' }).click();
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await typeCount(page, '338');
  await page.getByText('Approved. Nothing has left yet.').waitFor();
  expect(callsOf('approveNotice')).toHaveLength(2);
});

it('offers no approval while something stands in its way, and says what', async () => {
  const { page } = await open({
    prepareNotice: () => ok({ ...plan, blockers: ['The tab Settings has no reply-to address.'] }),
  });
  await reachPeople(page);
  await page.getByText('The tab Settings has no reply-to address.').waitFor();
  expect(await page.getByRole('button', { name: /Approve/ }).count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Send a test to me' }).count()).toBe(1);
});

it('shows each group’s message as it arrives, and sends a test of the one in view', async () => {
  const { page, callsOf } = await open();
  await page.getByRole('button', { name: 'See the message' }).click();
  const frame = page.frameLocator('iframe');
  await frame.getByText('Dear parents and carers,').waitFor();
  await page.getByRole('radio', { name: 'Cymraeg yn gyntaf' }).check();
  expect(await page.locator('figcaption [lang=cy]').textContent()).toContain('Diwrnod HMS');
  expect(await page.locator('iframe').getAttribute('title')).toContain('Cymraeg yn gyntaf');
  await page.getByText('The same as plain text').click();
  expect(await page.locator('.plain-text').textContent()).toMatch(/^Annwyl rieni a gofalwyr/);
  await page.getByRole('button', { name: 'Send a test to me' }).click();
  await page.getByText(`A test was sent to ${nia}, and to nobody else.`).waitFor();
  expect(callsOf('sendTest').map((call) => call.args)).toEqual([[nia, 'D4', 'cy']]);
});

it('says who is left out and why, by name', async () => {
  const { page } = await open();
  await reachPeople(page);
  const names = page.locator('.names').first();
  expect(await names.isVisible()).toBe(false);
  await page.getByText('No email address').click();
  expect(await names.locator('li').allTextContents()).toEqual(['E. Ffug', 'Ŵ. Enghraifft-O’Sampl']);
});

it('counts the undo window down, looks again when it ends, and stops the notice when asked', async () => {
  let now = withProgress({ undoSecondsLeft: 65 });
  const { page, callsOf } = await open(
    {
      prepareNotice: () => ok(now),
      stopNotice: () => ok(withProgress({ status: 'stopped', undoSecondsLeft: null })),
    },
    (opened) => opened.clock.install({ time: '2026-11-09T14:03:00Z' }),
  );
  await page.getByRole('button', { name: 'See the message' }).click();
  await page.getByText('1:05').waitFor();
  await page.clock.runFor(5_000);
  await page.getByText('1:00').waitFor();
  now = withProgress({ undoSecondsLeft: null, undoUntil: null });
  await page.clock.runFor(61_000);
  await page.getByText('Approved, and waiting for its time').waitFor();
  expect(callsOf('prepareNotice').length).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Stop it' }).click();
  await page.getByText('This notice was stopped').waitFor();
  await page.getByText('Nothing had left.').waitFor();
  await page.getByRole('button', { name: 'Prepare it again' }).click();
  await heading(page, 'the message').waitFor();
});

it('looks again every twenty seconds while messages leave, only where it is seen', async () => {
  const { page, callsOf } = await open({ prepareNotice: () => ok(sendingPlan) }, (opened) =>
    opened.clock.install({ time: '2026-11-09T14:03:00Z' }),
  );
  await page.getByRole('button', { name: 'See the message' }).click();
  await page.getByText('120 of 338 sent').waitFor();
  await page.clock.runFor(20_500);
  await expectSoon(() => callsOf('prepareNotice').length, 2);
  await page.evaluate(() =>
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }),
  );
  await page.clock.runFor(60_000);
  expect(callsOf('prepareNotice')).toHaveLength(2);
});

it('finds one family of 700 lines by name without its accents, and pages through the rest', async () => {
  const { page } = await open({ prepareNotice: () => ok(sendingPlan) });
  await page.getByRole('button', { name: 'See the message' }).click();
  await page.getByText('700 lines').waitFor();
  expect(await page.locator('.told tbody tr').count()).toBe(50);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByText('Page 2 of 14').waitFor();
  await page.getByLabel('Find a person or address').fill('w. enghr');
  await page.getByText('2 lines', { exact: true }).waitFor();
  await page.getByLabel('What happened').selectOption({ label: 'Sent' });
  await page.getByText('1 line', { exact: true }).waitFor();
  await page.getByLabel('Find a person or address').fill('nobody at all');
  await page.getByText('Nobody matches.').waitFor();
});

it('asks about each message whose draft is gone and takes the answer once', async () => {
  let decided = false;
  const rest = { ...sendingPlan, progress: { ...approvedProgress, status: 'sending' as const } };
  const { page, callsOf } = await open({
    prepareNotice: () => ok(decided ? rest : sendingPlan),
    decideDraftGone: () => {
      decided = true;
      return ok(null);
    },
  });
  await page.getByRole('button', { name: 'See the message' }).click();
  await page.getByText('2 messages: were they sent?').waitFor();
  await page.getByRole('button', { name: /It was not sent ?: Rhiant Prawf 002/ }).dblclick();
  await page.getByText('2 messages: were they sent?').waitFor({ state: 'detached' });
  expect(callsOf('decideDraftGone').map((call) => call.args)).toEqual([
    [nia, { key: 'notice:D4:families:notice:r002@rhieni.example.org', was: 'not sent' }],
  ]);
});

it('approves new families by their own number', async () => {
  const { page, callsOf } = await open({ prepareNotice: () => ok(sendingPlan) });
  await page.getByRole('button', { name: 'See the message' }).click();
  await page.getByLabel('To approve them, type their number').fill('3');
  await page.getByRole('button', { name: 'Approve 3 more' }).click();
  await expectSoon(() => callsOf('approveNotice').length, 1);
  expect(callsOf('approveNotice')[0]?.args[1]).toEqual({
    dayId: 'D4',
    typedCount: '3',
    facts: 'facts-1',
    newFamiliesOnly: true,
  });
});

it('keeps the page and tries again when the server fails or is slow', async () => {
  let failing = true;
  const { page } = await open({
    prepareNotice: () => {
      if (failing) throw new Error('Service error: Spreadsheets');
      return ok(plan);
    },
  });
  await page.getByRole('button', { name: 'See the message' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByRole('alert').textContent()).not.toContain('Service error');
  failing = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('iframe').waitFor();
});

it('shows where the page will be while an answer is awaited, and says so when it is late', async () => {
  const { page } = await open({ loadNoticeDays: () => lost }, (opened) => opened.clock.install());
  await page.clock.runFor(400);
  await page.locator('.skeleton').waitFor();
  await page.clock.runFor(9_000);
  await page.getByText('Still waiting for the sheet.').waitFor();
});

it('says how to begin when there are no days, and looks again', async () => {
  let found = false;
  const { page } = await open({ loadNoticeDays: () => ok(found ? days : []) });
  await page.getByText('There are no INSET days yet.').waitFor();
  found = true;
  await page.getByRole('button', { name: 'Look again' }).click();
  await page.getByRole('radio', { name: /15 February/ }).waitFor();
});

it('changes its language at once and fetches what the server writes in the new one', async () => {
  const { page, callsOf } = await open({
    prepareNotice: () => ok({ ...plan, warnings: ['A warning'] }),
  });
  await reachPeople(page);
  await page.getByRole('button', { name: 'Cymraeg', exact: true }).click();
  await heading(page, 'pwy fydd yn cael gwybod').waitFor();
  await expectSoon(() => callsOf('prepareNotice').length, 2);
  expect(callsOf('setLanguage').map((call) => call.args)).toEqual([[nia, 'cy']]);
  expect(await page.locator('html').getAttribute('lang')).toBe('cy');
  expect(await page.locator('.people [lang=en]').textContent()).toBe('English first');
});

async function expectSoon(read: () => number, wanted: number): Promise<void> {
  const until = Date.now() + 3_000;
  while (read() < wanted && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(read()).toBe(wanted);
}
