import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const screenshots = join(process.cwd(), 'build/dist/screenshots');

/** Keeps a picture in `build/dist/screenshots`, for the README and for the eye. */
export async function takePicture(
  page: Page,
  name: string,
  options: { readonly whole?: boolean } = {},
): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({
    path: join(screenshots, `${name}.png`),
    fullPage: options.whole ?? false,
    animations: 'disabled',
    caret: 'hide',
    scale: 'css',
  });
}

type AxeResults = {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
  }[];
};

function axeSource(): string {
  return readFileSync(join(process.cwd(), 'node_modules/axe-core/axe.min.js'), 'utf8');
}

/** What axe finds wrong, one line each; empty is well. */
export async function findViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource());
  const results = await page.evaluate(() => {
    const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    return axe.run({ resultTypes: ['violations'] });
  });
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`),
  );
}

/** Everything that reaches beyond the page's right edge, or would make it scroll sideways. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found = [...document.querySelectorAll('body *')].filter((element) => {
      if (element.closest('svg') || getComputedStyle(element).clipPath !== 'none') return false;
      const box = element.getBoundingClientRect();
      const scrolls = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      const clipped = getComputedStyle(element).overflowX === 'visible' ? false : scrolls;
      const isField = element.matches('input, textarea, select');
      return box.width > 0 && (box.right > width + 0.5 || (clipped && !isField));
    });
    return found.map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Controls smaller than a finger needs: 32 px high at least. */
export function findSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], input, select, textarea')]
      .filter((element) => {
        const target = element.closest('label') ?? element;
        const { width, height } = target.getBoundingClientRect();
        return width > 0 && (height < 31.5 || width < 31.5);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
