import type { Page } from 'playwright-core';
import { blankDay } from '../../src/ui/dialogs/year/blank-rows';
import type { Scene } from './dialog-scenes';
import { ok } from './office-world';
import { empty, facts, unconfirmed, wide, yearServer } from './year-world';

const openDay = (id: string) => (page: Page) => page.locator(`#open-${id}`).click();
const tab = (id: string, name: string) => async (page: Page) => {
  await openDay(id)(page);
  await page.locator(`#tab-${name}`).click();
};

function scene(
  name: string,
  shows: string,
  reach?: (page: Page) => Promise<unknown>,
  server: Scene['server'] = yearServer,
): Scene {
  return { name, dialog: 'year', size: wide, server, shows, ...(reach ? { reach } : {}) };
}

const blankD7 = { ...blankDay('2027-05-28'), id: 'D7' };

export const yearScenes: readonly Scene[] = [
  scene('year', '.day-card'),
  scene('year-wishes', '.wishes', (page) =>
    page.locator('#wish-agenda').evaluate((field) => field.scrollIntoView()),
  ),
  scene('year-unconfirmed', '.banner', undefined, { loadInset: () => ok(unconfirmed) }),
  scene('year-empty', '.day-list > .soft', undefined, { loadInset: () => ok(empty) }),
  scene('year-new', '.day-list .gap', undefined, {
    loadInset: () => ok({ ...empty, year: '2027-28', terms: [], otherYears: [] }),
  }),
  scene('year-untitled', '.day-card', undefined, {
    loadInset: () => ok({ ...facts, days: [...facts.days, blankD7] }),
  }),
  scene('year-date', '.date-panel', (page) => page.locator('#date-2026-10-28').click()),
  scene('year-new-day', '.day-form', (page) => page.locator('.button.primary').click()),
  scene('year-day', '.day-form', openDay('D2')),
  scene('year-move', '.confirm', async (page) => {
    await openDay('D4')(page);
    await page.locator('.day-head .button').first().click();
    await page.locator('#change-date').fill('2027-05-03');
    await page.locator('.confirm .button.primary').click();
  }),
  scene('year-counted', '#day-reason:focus', async (page) => {
    await openDay('D1')(page);
    await page
      .locator('.chip')
      .filter({ hasText: /Half|Hanner/ })
      .click();
    await page.locator('.button.primary').click();
  }),
  scene('year-rules', '#rules-reason:focus', async (page) => {
    await page.locator('.rules summary').click();
    await page.locator('#rules-hoursPerDay').fill('5.5');
    await page.locator('.rules .button').last().click();
  }),
  scene('year-sessions', '.session-card', tab('D6', 'sessions')),
  scene('year-count', '.both-ledgers', async (page) => {
    await tab('D5', 'sessions')(page);
    await page.locator('.session-card').last().getByRole('button').last().click();
  }),
  scene('year-call-off', '.both-ledgers', async (page) => {
    await tab('D6', 'sessions')(page);
    await page
      .locator('.session-card')
      .first()
      .getByRole('button', { name: /^(Call off|Canslo)/ })
      .click();
  }),
  scene('year-agenda', '.agenda', tab('D4', 'agenda')),
  scene('year-after', '.actions', tab('D2', 'after')),
  scene('year-action', '.actions .card', async (page) => {
    await tab('D2', 'after')(page);
    await page.locator('#change-X1').click();
  }),
  scene(
    'year-failed-save',
    '.note.bad',
    async (page) => {
      await openDay('D3')(page);
      await page.locator('#day-venue').fill('Neuadd');
      await page.locator('.button.primary').click();
    },
    {
      ...yearServer,
      saveInsetDay: () => ({
        ok: false,
        error: { code: 'sheet-busy', message: 'The sheet is busy, so nothing was changed.' },
      }),
    },
  ),
  scene('year-past', '.day-card', undefined, {
    loadInset: () => ok({ ...facts, now: '2028-03-01T10:00' }),
  }),
];
