import { expectSoon, heading, type OpenSettings, openNotice, reachPeople } from './notice-page';
import { days, plan } from './notice-world';
import { large, nia, ok } from './office-world';
import { lost } from './page-host';
import { withBrowser } from './with-browser';

const world = withBrowser({ viewport: large });

const open = (...settings: OpenSettings) => openNotice(world.context, ...settings);

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
  await page.getByText('Still waiting for an answer.').waitFor();
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
