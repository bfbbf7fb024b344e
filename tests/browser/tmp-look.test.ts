import type { Browser } from 'playwright-core';
import { openBrowser } from './chromium';
import { findOverflow, findSmallTargets, findViolations, takePicture } from './look';
import { days, plan, sendingPlan, withProgress } from './notice-world';
import * as w from './office-world';
import { ok } from './office-world';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterAll(() => browser.close());
const report: unknown[] = [];
async function check(page: import('playwright-core').Page, name: string) {
  await page.waitForTimeout(350);
  await takePicture(page, name);
  const r = [await findViolations(page), await findOverflow(page), await findSmallTargets(page)];
  if (r.some((x) => x.length > 0)) report.push(name, ...r);
}
afterAll(() => {
  console.log(JSON.stringify(report, null, 1));
});
for (const language of ['en', 'cy'] as const)
  for (const [sizeName, viewport] of [
    ['wide', w.large],
    ['300', w.narrow],
  ] as const)
    it(`${language} ${sizeName}`, async () => {
      const small = sizeName === 'wide' ? w.small : w.narrow;
      const suffix = `${language}-${sizeName}`;
      const context = await browser.newContext({ viewport, locale: 'en-GB' });
      const open = async (
        name: string,
        server: Parameters<typeof w.openDialog>[2],
        size = viewport,
      ) => {
        const { page } = await w.openDialog(context, name, server, { language });
        await page.setViewportSize(size);
        await page.waitForTimeout(150);
        return page;
      };
      let p = await open(
        'sending',
        {
          loadSending: () => ok({ stopped: false, waiting: 338, pausedUntil: null }),
          stopSending: () => ok({ stopped: true, waiting: 338, pausedUntil: null }),
        },
        small,
      );
      await check(p, `sending-${suffix}`);
      await p.locator('.button.primary').click();
      await check(p, `sending-stopped-${suffix}`);
      p = await open(
        'runner',
        {
          loadRunner: () =>
            ok({
              runner: 'ann.prawf@cwmffug.example.org',
              isMe: false,
              lastGoodRun: '2026-11-09T14:10',
            }),
        },
        small,
      );
      await check(p, `runner-${suffix}`);
      p = await open('run', { runNow: () => ok(w.runReport) }, small);
      await check(p, `run-${suffix}`);
      p = await open('run', { runNow: () => ok(w.waitingReport) }, small);
      await check(p, `run-waiting-${suffix}`);
      p = await open('check', { checkWorkbooks: () => ok(w.checkReport) });
      await check(p, `check-${suffix}`);
      p = await open('set-up', {
        loadSetUp: () => ok(w.setUpStart),
        saveSetUp: () => ok({ done: 3, total: 11, now: 'Building the tabs of PL Log', failed: [] }),
        continueSetUp: () => {
          throw new Error('x');
        },
      });
      await check(p, `set-up-${suffix}`);
      await p.locator('.button.primary').click();
      await check(p, `set-up-errors-${suffix}`);
      p = await open('set-up', {
        loadSetUp: () => ok({ ...w.filledStart, isCopy: true }),
        saveSetUp: () => ok({ done: 3, total: 11, now: 'Building the tabs of PL Log', failed: [] }),
        continueSetUp: () => {
          throw new Error('x');
        },
      });
      await check(p, `set-up-copy-${suffix}`);
      await p.locator('.button.primary').click();
      await check(p, `set-up-stopped-${suffix}`);
      p = await open('set-up', {
        loadSetUp: () => ok(w.filledStart),
        saveSetUp: () => ok({ done: 11, total: 11, now: '', failed: [] }),
        finishSetUp: () => ok(w.setUpDone),
      });
      await p.locator('.button.primary').click();
      await check(p, `set-up-done-${suffix}`);
      p = await open('notice', {
        loadNoticeDays: () => ok(days),
        prepareNotice: () => ok(plan),
        sendTest: () => ok({ to: w.nia }),
        approveNotice: () => ok(withProgress({})),
      });
      await check(p, `notice-day-${suffix}`);
      await p.locator('.button.primary').click();
      await check(p, `notice-message-${suffix}`);
      await p.locator('.button.primary').click();
      await check(p, `notice-people-${suffix}`);
      await p.locator('.count-input').fill('337');
      await p.locator('.button.primary').click();
      await p.locator('summary').first().click();
      await check(p, `notice-people-differs-${suffix}`);
      await p.locator('.count-input').fill('338');
      await p.locator('.button.primary').click();
      await check(p, `notice-send-${suffix}`);
      p = await open('notice', {
        loadNoticeDays: () => ok(days),
        prepareNotice: () => ok(sendingPlan),
      });
      await p.waitForTimeout(200);
      await p.locator('.button.primary').click();
      await check(p, `notice-sending-${suffix}`);
      await p.setViewportSize({ width: viewport.width, height: 2400 });
      await check(p, `notice-sending-long-${suffix}`);
      await context.close();
    }, 120_000);
