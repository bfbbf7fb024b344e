import type { Page } from 'playwright-core';
import type { OfficeServer } from '../../src/core/wire/office-server';
import { press, type Scene } from './dialog-scenes';
import { days, plan, sendingPlan, withProgress } from './notice-world';
import { large, nia, ok } from './office-world';
import type { Handlers } from './page-host';

export const noticeServer: Handlers<OfficeServer> = {
  loadNoticeDays: () => ok(days),
  prepareNotice: () => ok(plan),
  sendTest: () => ok({ to: nia }),
  approveNotice: () => ok(withProgress({})),
};
async function reachPeople(page: Page): Promise<void> {
  await press(page);
  await page.locator('.message-grid').waitFor();
  await press(page);
  await page.locator('.count-input').waitFor();
}

export const noticeScenes: readonly Scene[] = [
  {
    name: 'notice-day',
    dialog: 'notice',
    size: large,
    server: noticeServer,
    reach: (page) => page.locator('summary').click(),
    shows: 'details .day',
  },
  {
    name: 'notice-message',
    dialog: 'notice',
    size: large,
    server: noticeServer,
    reach: press,
    shows: 'iframe',
  },
  {
    name: 'notice-people',
    dialog: 'notice',
    size: large,
    server: {
      ...noticeServer,
      prepareNotice: () =>
        ok({
          ...plan,
          noticeDays: 9,
          warnings: [
            'Families get 9 days’ notice; the school promises 28.',
            'Clubs that day: nothing is said.',
          ],
        }),
    },
    reach: reachPeople,
    shows: '.tally',
  },
  {
    name: 'notice-people-differs',
    dialog: 'notice',
    size: large,
    server: noticeServer,
    reach: async (page) => {
      await reachPeople(page);
      await page.locator('summary').first().click();
      await page.locator('.count-input').fill('337');
      await press(page);
    },
    shows: '.approve .error',
  },
  {
    name: 'notice-undo',
    dialog: 'notice',
    size: large,
    server: {
      ...noticeServer,
      prepareNotice: () => ok(withProgress({ noticeAt: '2026-11-09T08:00' })),
    },
    reach: press,
    shows: '.undo',
  },
  {
    name: 'notice-sending',
    dialog: 'notice',
    size: large,
    server: { ...noticeServer, prepareNotice: () => ok(sendingPlan) },
    reach: press,
    shows: '.told',
  },
];
