import { expectSoon, heading, type OpenSettings, openNotice } from './notice-page';
import { approvedProgress, sendingPlan, withProgress } from './notice-world';
import { large, nia, ok } from './office-world';
import { withBrowser } from './with-browser';

const world = withBrowser({ viewport: large });

const open = (...settings: OpenSettings) => openNotice(world.context, ...settings);

it('counts the undo window down, looks again when it ends, and stops the notice when asked', async () => {
  const due = { noticeAt: '2026-11-09T08:00' };
  let now = withProgress({ ...due, undo: { until: '2026-11-09T14:12', secondsLeft: 65 } });
  const { page, callsOf } = await open(
    {
      prepareNotice: () => ok(now),
      stopNotice: () => ok(withProgress({ status: 'stopped', undo: null })),
    },
    (opened) => opened.clock.install({ time: '2026-11-09T14:03:00Z' }),
  );
  await page.getByRole('button', { name: 'See the message' }).click();
  await page.getByText(/1:0\d/).waitFor();
  await page.getByText('They leave on Monday 9 November 2026 at 14:12.').waitFor();
  await page.clock.runFor(5_000);
  await page.getByText(/1:00|0:5\d/).waitFor();
  now = withProgress({ ...due, undo: null });
  await page.clock.runFor(61_000);
  await page.getByText('Approved, and waiting for its time').waitFor();
  expect(callsOf('prepareNotice').length).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Stop it' }).click();
  await page.getByText('This notice was stopped').waitFor();
  await page.getByText('Nothing had left.').waitFor();
  await heading(page, 'the notice').and(page.locator(':focus')).waitFor();
  await page.getByRole('button', { name: 'Prepare it again' }).click();
  await heading(page, 'the message').waitFor();
});

it('counts nothing down while the messages leave weeks from now', async () => {
  const { page } = await open({ prepareNotice: () => ok(withProgress({})) });
  await page.getByRole('button', { name: 'See the message' }).click();
  await page.getByText('They leave on Monday 18 January 2027 at 16:00.').waitFor();
  expect(await page.getByRole('timer').count()).toBe(0);
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
