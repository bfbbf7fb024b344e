/** The shell in a real browser, over a school that is served as `npm start` serves it. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Person } from '../../local/types';

export interface ShellPage {
  readonly page: Page;
  /** What the page wrote to its console as an error, and what it threw. */
  readonly errors: string[];
  become(name: string): Promise<void>;
  openWorkbook(name: string): Promise<void>;
  clickMenu(item: string): Promise<void>;
  readonly sidebar: FrameLocator;
  /** The displayed texts of one row of the grid, 1-based as in Sheets. */
  readRow(row: number): Promise<string[]>;
}

export async function openShell(
  browser: Browser,
  address: string,
  viewport = { width: 1280, height: 800 },
): Promise<ShellPage> {
  const context = await browser.newContext({ viewport, locale: 'en-GB' });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(address);
  await page.getByRole('heading', { name: 'Try it as somebody' }).waitFor();
  return {
    page,
    errors,
    async become(name: Person['name']) {
      await page.locator('#you').click();
      await page.getByRole('combobox', { name: /You are/ }).fill(name);
      await page.keyboard.press('Enter');
      await page.locator('#you', { hasText: name.split(' ')[0] ?? name }).waitFor();
    },
    async openWorkbook(name) {
      await page.getByRole('navigation', { name: 'Places' }).getByText(name).click();
      await page.getByRole('heading', { name, level: 1 }).waitFor();
    },
    async clickMenu(item) {
      await page.locator('.menu-button').click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    sidebar: page.frameLocator('.sidebar iframe'),
    readRow: (row) => page.locator(`[aria-rowindex="${row}"] [role=gridcell]`).allInnerTexts(),
  };
}
