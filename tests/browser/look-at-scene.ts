import type { BrowserContext } from 'playwright-core';
import type { Scene } from './dialog-scenes';
import { findOverflow, findSmallTargets, findViolations, takePicture } from './look';
import { narrow, openDialog } from './office-world';

/** What is left at 200 % zoom of a large dialog, and of one as wide as a laptop. */
const zoomedTwice = { width: 460, height: 320 };
export const wideZoomedTwice = { width: 640, height: 480 };

/** A state of a dialog is well for every reader, and nothing is lost at 200 % zoom and at 300 px. */
export async function lookAtScene(
  context: BrowserContext,
  scene: Scene,
  language: 'en' | 'cy',
  zoomed = zoomedTwice,
): Promise<void> {
  const { page } = await openDialog(context, scene.dialog, scene.server, { language });
  await page.setViewportSize(scene.size);
  await scene.reach?.(page);
  await page.locator(scene.shows).first().waitFor();
  await takePicture(page, `${scene.name}-${language}`);
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await page.locator('.button.primary:visible').count()).toBeLessThanOrEqual(1);
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize(zoomed);
  expect(await findOverflow(page)).toEqual([]);
  await page.setViewportSize(narrow);
  await takePicture(page, `${scene.name}-${language}-300`);
  expect(await findOverflow(page)).toEqual([]);
  expect(await findSmallTargets(page)).toEqual([]);
}
