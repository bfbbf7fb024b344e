import type { Page } from 'playwright-core';
import type { NoticePlan } from '../../src/core/wire/office-server';
import type { Reply } from '../../src/core/wire/reply';
import { heading, type OpenSettings, openNotice, reachPeople } from './notice-page';
import { plan, withProgress } from './notice-world';
import { large, nia, ok } from './office-world';
import { makeLater, withBrowser } from './with-browser';

const world = withBrowser({ viewport: large });

const open = (...settings: OpenSettings) => openNotice(world.context, ...settings);

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
  await page.locator('h1:focus').waitFor();
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
  await field.and(page.locator(':focus')).waitFor();
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
  const beside = page.locator('footer');
  await beside.getByText(`A test was sent to ${nia}, and to nobody else.`).waitFor();
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
