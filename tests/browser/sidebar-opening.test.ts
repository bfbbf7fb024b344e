import type { SidebarStart } from '../../src/core/wire/log-server';
import type { Reply } from '../../src/core/wire/reply';
import { findViolations } from './look';
import { dewi, ok, openSidebar, sidebarSize, start } from './sidebar-world';
import { makeLater, withBrowser } from './with-browser';

const open = withBrowser({ viewport: sidebarSize });

describe('the way to My page', () => {
  it('stands below every section, in the person’s language, and opens beside the sheet', async () => {
    const { page } = await openSidebar(open.context, {}, { language: 'cy' });
    const link = page.getByRole('link', { name: 'Fy nhudalen HMS (Yn agor mewn tab newydd)' });
    await link.waitFor();
    expect(await link.getAttribute('href')).toBe(start.myPageLink);
    expect(await link.getAttribute('target')).toBe('_blank');
    for (const name of ['Fy nghofnodion', 'Dechrau prosiect', 'Cofnodi']) {
      await page.getByRole('navigation').getByText(name, { exact: true }).click();
      expect(await link.isVisible()).toBe(true);
    }
    await link.focus();
    expect(await findViolations(page)).toEqual([]);
  });

  it('is not there where the school has none', async () => {
    const { page } = await openSidebar(open.context, {
      loadSidebar: () => ok({ ...start, myPageLink: '' }),
    });
    await page.getByLabel('What did you do?').waitFor();
    expect(await page.getByRole('link', { name: 'My INSET page' }).count()).toBe(0);
  });
});

describe('opening the sidebar', () => {
  it('shows where things will be once loading lasts, and says when it is slow', async () => {
    const answer = makeLater<Reply<SidebarStart>>();
    const { page } = await openSidebar(
      open.context,
      { loadSidebar: () => answer.promise },
      { prepare: (opening) => opening.clock.install({ time: '2026-11-09T16:00:00Z' }) },
    );
    await page.getByText(dewi).waitFor();
    expect(await page.locator('.skeleton').count()).toBe(0);
    await page.clock.runFor(350);
    await page.locator('.skeleton').waitFor();
    await page.clock.runFor(8_000);
    await page.getByText('Still waiting for an answer.').waitFor();
    answer.give(ok(start));
    await page.getByLabel('What did you do?').waitFor();
    expect(await page.locator('.skeleton').count()).toBe(0);
  });

  it.each([
    ['not-staff', 'You are not in the staff list. Ask Nia Enghraifft.', true],
    ['address-unknown', 'Google does not say who you are. Ask Nia Enghraifft.', true],
    ['log-not-ready', 'The lists are not filled yet. Ask Nia Enghraifft.', true],
    ['other-account', 'This was opened for Dewi, and you are Mair.', false],
  ] as const)('says in the sheet’s own words when it cannot: %s', async (code, message, again) => {
    const { page } = await openSidebar(open.context, {
      loadSidebar: () => ({ ok: false, error: { code, message } }),
    });
    await page.getByRole('alert').getByText(message).waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(again ? 1 : 0);
    expect(await page.getByRole('navigation').count()).toBe(0);
  });

  it('opens at the second try when the first brought no answer', async () => {
    let tries = 0;
    const { page } = await openSidebar(open.context, {
      loadSidebar: () => {
        tries += 1;
        if (tries > 1) return ok(start);
        throw Object.assign(new Error('Connection failure'), { name: 'NetworkError' });
      },
    });
    await page.getByRole('alert').getByText('The sheet could not be reached.').waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByLabel('What did you do?').waitFor();
  });

  it('says what several Google accounts do, without another try', async () => {
    const { page } = await openSidebar(open.context, {
      loadSidebar: () => {
        throw new Error('Authorization is required to perform that action.');
      },
    });
    await page.getByRole('alert').getByText('several Google accounts').waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });

  it('says who you are', async () => {
    const { page } = await openSidebar(open.context);
    await page.locator('footer').getByText('Dewi Prawf · Juniors').waitFor();
  });

  it('warns when colleagues may not see what is saved, and whom to tell', async () => {
    const old = { ...start, lastRunIsOld: true, lastGoodRun: '2026-11-02T14:10' };
    const { page } = await openSidebar(open.context, { loadSidebar: () => ok(old) });
    await page
      .getByText('on Monday 2 November 2026 at 14:10. Please tell Nia Enghraifft.')
      .waitFor();
    const never = await openSidebar(open.context, {
      loadSidebar: () => ok({ ...old, lastGoodRun: null }),
    });
    await never.page.getByText('have not been filled. Please tell Nia Enghraifft.').waitFor();
  });

  it('says when the computer is offline, and when it is back', async () => {
    const { page } = await openSidebar(open.context);
    await page.getByLabel('What did you do?').waitFor();
    await open.context.setOffline(true);
    await page.getByText('You are offline.').waitFor();
    await open.context.setOffline(false);
    await page.getByText('You are offline.').waitFor({ state: 'detached' });
  });
});

describe('the language', () => {
  it('is the person’s, and changes at once, for the page and for those who listen to it', async () => {
    const { page, callsOf } = await openSidebar(open.context, {}, { language: 'cy' });
    await page.getByLabel('Beth wnaethoch chi?').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
    const other = page.getByRole('button', { name: 'English' });
    expect(await other.getAttribute('lang')).toBe('en');
    expect(await page.getByText('dydd Llun 9 Tachwedd 2026').isVisible()).toBe(true);
    await other.click();
    await page.getByLabel('What did you do?').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(callsOf('setLanguage')).toEqual([{ name: 'setLanguage', args: [dewi, 'en'] }]);
  });

  it('marks what the school wrote only in the other language', async () => {
    const { page } = await openSidebar(open.context, {}, { language: 'cy' });
    const option = page.locator('#log-form option[value="conference"]');
    await option.waitFor({ state: 'attached' });
    expect([await option.textContent(), await option.getAttribute('lang')]).toEqual([
      'Conference',
      'en',
    ]);
  });

  it('changes here even when the sheet cannot remember it, and says so', async () => {
    const { page } = await openSidebar(open.context, {
      setLanguage: () => ({ ok: false, error: { code: 'sheet-busy', message: 'Busy.' } }),
    });
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.getByText('ni chofiodd y ddalen hynny').waitFor();
    expect(await page.getByLabel('Beth wnaethoch chi?').isVisible()).toBe(true);
  });
});
