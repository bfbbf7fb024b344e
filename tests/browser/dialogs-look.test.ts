import type { Page } from 'playwright-core';
import type { OfficeServer } from '../../src/core/wire/office-server';
import { findOverflow, findSmallTargets, findViolations, takePicture } from './look';
import { days, plan, sendingPlan, withProgress } from './notice-world';
import {
  checkReport,
  filledStart,
  large,
  narrow,
  nia,
  ok,
  openDialog,
  runReport,
  setUpDone,
  setUpStart,
  small,
  waitingReport,
} from './office-world';
import type { Handlers } from './page-host';
import { withBrowser } from './with-browser';

type Scene = {
  readonly name: string;
  readonly dialog: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly server: Handlers<OfficeServer>;
  /** From the page as it opens to what is looked at. */
  readonly reach?: (page: Page) => Promise<unknown>;
  /** On the page once it is there. */
  readonly shows: string;
};

/** What is left of a large dialog at 200 % zoom. */
const zoomedTwice = { width: 460, height: 320 };

const press = (page: Page) => page.locator('.button.primary').click();
const building = { done: 3, total: 11, now: 'Building the tabs of PL Log', failed: [] };
const noticeServer: Handlers<OfficeServer> = {
  loadNoticeDays: () => ok(days),
  prepareNotice: () => ok(plan),
  sendTest: () => ok({ to: nia }),
  approveNotice: () => ok(withProgress({})),
};
const refused = () => ({
  ok: false as const,
  error: { code: 'not-runner' as const, message: 'Ann Prawf is the runner.' },
});

async function reachPeople(page: Page): Promise<void> {
  await press(page);
  await page.locator('.message-grid').waitFor();
  await press(page);
  await page.locator('.count-input').waitFor();
}

const scenes: readonly Scene[] = [
  {
    name: 'sending',
    dialog: 'sending',
    size: small,
    server: { loadSending: () => ok({ stopped: false, waiting: 338, pausedUntil: null }) },
    shows: '.headline',
  },
  {
    name: 'sending-stopped',
    dialog: 'sending',
    size: small,
    server: {
      loadSending: () => ok({ stopped: true, waiting: 338, pausedUntil: '2026-11-10T14:00' }),
    },
    shows: '.headline.warn',
  },
  {
    name: 'runner',
    dialog: 'runner',
    size: small,
    server: {
      loadRunner: () =>
        ok({
          runner: 'ann.prawf@cwmffug.example.org',
          isMe: false,
          lastGoodRun: '2026-11-09T14:10',
        }),
    },
    shows: '.facts',
  },
  {
    name: 'run',
    dialog: 'run',
    size: small,
    server: { runNow: () => ok(runReport) },
    shows: '.sentences',
  },
  {
    name: 'run-waiting',
    dialog: 'run',
    size: small,
    server: { runNow: () => ok(waitingReport) },
    shows: '.tick',
  },
  {
    name: 'run-refused',
    dialog: 'run',
    size: small,
    server: { runNow: refused },
    shows: '.note.bad',
  },
  {
    name: 'check',
    dialog: 'check',
    size: large,
    server: { checkWorkbooks: () => ok(checkReport) },
    shows: '.finding',
  },
  {
    name: 'set-up',
    dialog: 'set-up',
    size: large,
    server: { loadSetUp: () => ok({ ...setUpStart, isCopy: true }) },
    shows: '.set-up-form',
  },
  {
    name: 'set-up-errors',
    dialog: 'set-up',
    size: large,
    server: {
      loadSetUp: () =>
        ok({
          ...setUpStart,
          answers: { ...setUpStart.answers, makeContacts: true, makeArea: true },
        }),
    },
    reach: press,
    shows: '.error',
  },
  {
    name: 'set-up-stopped',
    dialog: 'set-up',
    size: large,
    server: {
      loadSetUp: () => ok(filledStart),
      saveSetUp: () => ok(building),
      continueSetUp: refused,
    },
    reach: press,
    shows: '.note.bad',
  },
  {
    name: 'set-up-done',
    dialog: 'set-up',
    size: large,
    server: {
      loadSetUp: () => ok(filledStart),
      saveSetUp: () => ok({ ...building, done: 11 }),
      finishSetUp: () => ok(setUpDone),
    },
    reach: press,
    shows: 'ol.sentences',
  },
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
        ok({ ...plan, noticeDays: 9, warnings: ['Clubs that day: nothing is said.'] }),
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
    server: { ...noticeServer, prepareNotice: () => ok(withProgress({})) },
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

const world = withBrowser({});

describe.each(['en', 'cy'] as const)('in %s', (language) => {
  it.each(scenes)(
    '$name is well for every reader, and at 300 px nothing is lost',
    async (scene) => {
      const { page } = await openDialog(world.context, scene.dialog, scene.server, { language });
      await page.setViewportSize(scene.size);
      await scene.reach?.(page);
      await page.locator(scene.shows).first().waitFor();
      await takePicture(page, `${scene.name}-${language}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('.button.primary:visible').count()).toBeLessThanOrEqual(1);
      expect(await findViolations(page)).toEqual([]);
      await page.setViewportSize(zoomedTwice);
      expect(await findOverflow(page)).toEqual([]);
      await page.setViewportSize(narrow);
      await takePicture(page, `${scene.name}-${language}-300`);
      expect(await findOverflow(page)).toEqual([]);
      expect(await findSmallTargets(page)).toEqual([]);
    },
    30_000,
  );
});

it('shuts the message in, so that nothing in it runs or reaches the page', async () => {
  const evil = '<script>parent.document.title="reached"</script><img src=x onerror="top.ran=1">';
  const group = plan.groups[0];
  if (!group) throw new Error('no group');
  const html = group.notice.html.replace('</body>', `${evil}</body>`);
  const { page } = await openDialog(world.context, 'notice', {
    ...noticeServer,
    prepareNotice: () =>
      ok({ ...plan, groups: [{ ...group, notice: { ...group.notice, subject: evil, html } }] }),
  });
  await press(page);
  await page.locator('iframe').waitFor();
  await page.frameLocator('iframe').getByText('Dear parents and carers,').waitFor();
  expect(await page.title()).toBe('Professional learning');
  expect(await page.evaluate('window.ran')).toBeUndefined();
  expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
  expect(await page.locator('figcaption').textContent()).toContain('<script>');
});
