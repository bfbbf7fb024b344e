import type { Page } from 'playwright-core';
import { dewi, fillEntry, mair, openSidebar, sidebarSize } from './sidebar-world';
import { withBrowser } from './with-browser';

const open = withBrowser({ viewport: sidebarSize });
const back = 'What you typed last time is back.';

describe('what is typed and not saved', () => {
  it('is back when the sidebar is opened again, as the same entry', async () => {
    const failing = {
      saveEntry: () => {
        throw Object.assign(new Error('Connection failure due to HTTP 0'), {
          name: 'NetworkError',
        });
      },
    };
    const first = await openSidebar(open.context, failing);
    await fillEntry(first.page);
    await first.page.getByRole('button', { name: 'Save', exact: true }).click();
    await first.page.getByRole('alert').getByText('could not be reached').waitFor();
    await first.page.close();

    const second = await openSidebar(open.context);
    await second.page.getByText(back).waitFor();
    expect(await second.page.getByLabel('What did you do?').inputValue()).toBe(
      'Number talk with Year 4',
    );
    await second.page.getByRole('button', { name: 'Save', exact: true }).click();
    await second.page.getByRole('status').getByText('Saved.').waitFor();
    expect(second.callsOf('saveEntry')[0]?.args).toEqual(first.callsOf('saveEntry')[0]?.args);
    await second.page.close();

    const third = await openSidebar(open.context);
    await third.page.getByLabel('What did you do?').waitFor();
    expect(await third.page.getByText(back).count()).toBe(0);
  });

  it('can be cleared', async () => {
    const first = await openSidebar(open.context);
    await fillEntry(first.page);
    await first.page.close();
    const { page } = await openSidebar(open.context);
    await page.getByRole('button', { name: 'Clear it' }).click();
    expect(await page.getByLabel('What did you do?').inputValue()).toBe('');
    await page.waitForFunction(() => document.activeElement?.id === 'log-what');
    await page.reload();
    await page.getByLabel('What did you do?').waitFor();
    expect(await page.getByText(back).count()).toBe(0);
  });

  it('is not shown to another person at the same computer', async () => {
    const first = await openSidebar(open.context, {}, { address: dewi });
    await fillEntry(first.page);
    await first.page.close();
    const { page } = await openSidebar(open.context, {}, { address: mair });
    await page.getByLabel('What did you do?').waitFor();
    expect(await page.getByLabel('What did you do?').inputValue()).toBe('');
    expect(await page.getByText(back).count()).toBe(0);
  });

  it('is gone after seven days, whoever opens the sidebar then', async () => {
    const at = (time: string) => ({
      prepare: (page: Page) => page.clock.install({ time }),
    });
    const first = await openSidebar(open.context, {}, at('2026-11-09T08:00:00Z'));
    await fillEntry(first.page);
    await first.page.close();
    const later = { ...at('2026-11-16T09:00:00Z'), address: mair };
    const { page } = await openSidebar(open.context, {}, later);
    await page.getByLabel('What did you do?').waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('is said not to be kept where the browser refuses storage, and saving still works', async () => {
    const { page } = await openSidebar(
      open.context,
      {},
      {
        prepare: (opening) =>
          opening.addInitScript(() => {
            Object.defineProperty(window, 'localStorage', {
              get: () => {
                throw new DOMException('denied', 'SecurityError');
              },
            });
          }),
      },
    );
    await page.getByLabel('What did you do?').waitFor();
    expect(await page.getByText('This browser does not keep').count()).toBe(0);
    await fillEntry(page);
    await page.getByText('This browser does not keep what you type.').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('status').getByText('Saved.').waitFor();
  });

  it('stays while one looks at another section and changes the language', async () => {
    const { page, callsOf } = await openSidebar(open.context);
    await fillEntry(page);
    await page.getByRole('button', { name: 'Mine' }).click();
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.getByRole('button', { name: 'Cofnodi' }).click();
    expect(await page.getByLabel('Beth wnaethoch chi?').inputValue()).toBe(
      'Number talk with Year 4',
    );
    expect(callsOf('setLanguage').map(({ args }) => args)).toEqual([[dewi, 'cy']]);
  });

  it('becomes another entry once another window has saved it', async () => {
    const first = await openSidebar(open.context);
    await fillEntry(first.page);
    const second = await openSidebar(open.context);
    await second.page.getByText(back).waitFor();
    for (const { page } of [second, first]) {
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('status').getByText('Saved.').waitFor();
    }
    const keyOf = (hosted: typeof first) =>
      hosted.callsOf('saveEntry').map(({ args }) => (args[1] as { key: string }).key);
    expect(keyOf(first)).not.toEqual(keyOf(second));
  });
});
