import type { Page } from 'playwright-core';
import { findOverflow, findSmallTargets, findViolations, takePicture } from './look';
import { buildPage } from './page-host';
import { dewi, mine, numberTalk, ok, openSidebar, sidebarSize, start } from './sidebar-world';
import { withBrowser } from './with-browser';

const open = withBrowser({ viewport: sidebarSize });

/** By position, because the words differ by language. */
const goTo = (page: Page, section: 'log' | 'mine' | 'project') =>
  page.locator('.tab').nth(['log', 'mine', 'project'].indexOf(section)).click();

const typed = {
  en: {
    what: 'Number talk with Year 4',
    change: 'Children explain their method before they are asked for an answer.',
  },
  cy: {
    what: 'Sgwrs rif gyda Blwyddyn 4',
    change: 'Mae’r plant yn egluro eu dull cyn i neb ofyn am ateb.',
  },
} as const;

async function fillLog(page: Page, language: 'en' | 'cy'): Promise<void> {
  await page.locator('#log-what').fill(typed[language].what);
  await page.locator('#log-hours').fill('2');
  await page.locator('#log-form').selectOption('lesson-study');
  await page.locator('#log-idea').check();
  await page.locator('#log-priority').selectOption('P1');
  await page.locator('#log-change').fill(typed[language].change);
}

/** Every state a person may see, by name, from the one before it. */
const views: readonly (readonly [
  string,
  (page: Page, language: 'en' | 'cy') => Promise<unknown>,
])[] = [
  ['log', (page) => page.locator('#log-what').waitFor()],
  [
    'log-errors',
    async (page) => {
      await page.locator('#log-save').click();
      await page.locator('#log-what-error').waitFor();
    },
  ],
  ['log-filled', fillLog],
  [
    'log-saved',
    async (page) => {
      await page.locator('#log-save').click();
      await page.locator('.note.good').waitFor();
    },
  ],
  [
    'mine',
    async (page) => {
      await goTo(page, 'mine');
      await page.locator('.entry').first().waitFor();
    },
  ],
  [
    'mine-withdraw',
    async (page) => {
      await page.locator(`[id="withdraw-${numberTalk.id}"]`).click();
      await page.getByRole('alertdialog').waitFor();
    },
  ],
  [
    'mine-edit',
    async (page) => {
      await page.locator('[role="alertdialog"] :focus').waitFor();
      await page.keyboard.press('Escape');
      await page.locator(`[id="edit-${numberTalk.id}"]`).click();
      await page.locator('#edit-what').waitFor();
    },
  ],
  [
    'project',
    async (page) => {
      await goTo(page, 'project');
      await page.locator('#project-title').waitFor();
    },
  ],
  [
    'project-team',
    async (page) => {
      await page.locator('#project-team').fill('o');
      await page.keyboard.press('Enter');
      await page.locator('#project-team').fill('a');
      await page.getByRole('listbox').waitFor();
    },
  ],
  [
    'project-errors',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('#project-save').click();
      await page.locator('#project-title-error').waitFor();
    },
  ],
  [
    'project-started',
    async (page) => {
      for (const name of ['title', 'question', 'objective']) {
        await page.locator(`#project-${name}`).fill('x'.repeat(60));
      }
      await page.locator('#project-ends').fill('2027-03-19');
      await page.locator('#project-save').click();
      await page.locator('.started').waitFor();
    },
  ],
];

describe.each(['en', 'cy'] as const)('every view of the sidebar (%s)', (language) => {
  it('is sound for those who listen, fits 300 px, and is large enough to touch', async () => {
    const { page } = await openSidebar(open.context, {}, { language });
    for (const [name, reach] of views) {
      await reach(page, language);
      await takePicture(page, `sidebar-${name}-${language}`);
      expect({
        name,
        violations: await findViolations(page),
        overflow: await findOverflow(page),
        small: await findSmallTargets(page),
      }).toEqual({ name, violations: [], overflow: [], small: [] });
    }
  });

  it('fits a short window at twice the size of type', async () => {
    const { page } = await openSidebar(open.context, {}, { language });
    await page.setViewportSize({ width: 300, height: 380 });
    await page.locator('#log-what').waitFor();
    await page.addStyleTag({ content: 'html { font-size: 200% }' });
    for (const [name, reach] of views) {
      await reach(page, language);
      const overflow = await findOverflow(page);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect({ name, overflow, sideways }).toEqual({ name, overflow: [], sideways: false });
    }
  });

  it('is sound while it cannot open, and while colleagues may not see what is saved', async () => {
    const refused = await openSidebar(
      open.context,
      {
        loadSidebar: () => ({ ok: false, error: { code: 'not-staff', message: 'Nia Enghraifft' } }),
      },
      { language },
    );
    await refused.page.getByRole('alert').waitFor();
    await takePicture(refused.page, `sidebar-refused-${language}`);
    expect(await findViolations(refused.page)).toEqual([]);
    expect(await findOverflow(refused.page)).toEqual([]);

    const old = { ...start, language, lastRunIsOld: true, lastGoodRun: '2026-11-02T14:10' };
    const { page } = await openSidebar(
      open.context,
      { loadSidebar: () => ok(old), loadMine: () => ok({ ...mine, entries: [] }) },
      { language },
    );
    await page.locator('.note.warn').waitFor();
    await goTo(page, 'mine');
    await page.locator('.empty').waitFor();
    await takePicture(page, `sidebar-warned-${language}`);
    expect(await findViolations(page)).toEqual([]);
    expect(await findOverflow(page)).toEqual([]);
  });
});

it('is used from opening to saving and withdrawing by keyboard alone', async () => {
  const { page, callsOf } = await openSidebar(open.context);
  await page.locator('#log-what').waitFor();
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('Tab', 'Tab', 'Tab', 'Tab');
  await page.keyboard.type('Number talk');
  await page.locator('#log-hours').focus();
  await page.keyboard.type('1.5');
  await press('Tab');
  await page.keyboard.type('Coaching');
  await press('Tab', 'Space', 'ArrowRight', 'ArrowRight', 'Tab');
  await page.keyboard.type('P1');
  await press('Tab', 'Tab', 'Space', 'Tab', 'Enter');
  await page.getByRole('status').getByText('Saved.').waitFor();
  expect(callsOf('saveEntry')[0]?.args).toEqual([
    dewi,
    expect.objectContaining({
      entry: {
        what: 'Number talk',
        date: '2026-11-09',
        hours: 1.5,
        form: 'coaching',
        idea: 'both',
        priority: 'P1',
        change: '',
        bringToInset: true,
      },
    }),
  ]);
  await page.locator('.tab').nth(1).focus();
  await press('Enter');
  await page.locator('.entry').first().waitFor();
  await page.locator(`[id="withdraw-${numberTalk.id}"]`).focus();
  await press('Enter');
  await page.waitForFunction(() => document.activeElement?.textContent === 'Keep it');
  await press('Shift+Tab', 'Enter');
  await page.getByRole('status').getByText('Withdrawn.').waitFor();
  expect(callsOf('withdrawEntry')).toHaveLength(1);
});

it('saves from within a field with Enter, and leaves the keyboard where the next entry begins', async () => {
  const { page } = await openSidebar(open.context);
  await fillLog(page, 'en');
  await page.locator('#log-hours').press('Enter');
  await page.getByRole('status').getByText('Saved.').waitFor();
  await page.waitForFunction(() => document.activeElement?.id === 'log-what');
});

it('moves nothing for those who ask for less motion', async () => {
  const { page } = await openSidebar(open.context);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = () =>
    page
      .locator('#log-save')
      .evaluate((button) => Number.parseFloat(getComputedStyle(button).transitionDuration));
  expect(await moving()).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving()).toBeGreaterThan(0);
});

it('is well below the size a page may have', async () => {
  const page = await buildPage('src/ui/sidebar/page.tsx');
  expect(Buffer.byteLength(page) / 1024).toBeLessThan(120);
  expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org)/);
});
