import type { BrowserContext, Page } from 'playwright-core';
import type { OfficeServer } from '../../src/core/wire/office-server';
import { noticeServer } from './notice-scenes';
import { openDialog } from './office-world';
import type { Handlers, HostedPage } from './page-host';

/** What `openNotice` takes after the context. */
export type OpenSettings =
  Parameters<typeof openNotice> extends [unknown, ...infer Rest] ? Rest : never;

export function openNotice(
  context: BrowserContext,
  change: Handlers<OfficeServer> = {},
  prepare?: (page: Page) => Promise<unknown>,
): Promise<HostedPage> {
  const server = { ...noticeServer, ...change };
  return openDialog(context, 'notice', server, prepare ? { prepare } : {});
}

export function heading(page: Page, words: string) {
  return page.getByRole('heading', { level: 1, name: words });
}

export async function reachPeople(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See the message' }).click();
  await page.getByRole('button', { name: 'See who will be told' }).click();
  await heading(page, 'who will be told').waitFor();
}

/** A call made by the page itself comes soon, not at once. */
export async function expectSoon(read: () => number, wanted: number): Promise<void> {
  const until = Date.now() + 30_000;
  while (read() < wanted && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(read()).toBe(wanted);
}
