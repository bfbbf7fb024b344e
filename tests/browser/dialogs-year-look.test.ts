import { findOverflow, findSmallTargets, findViolations, takePicture } from './look';
import { narrow, openDialog } from './office-world';
import { withBrowser } from './with-browser';
import { yearScenes } from './year-scenes';

const world = withBrowser({});

/** A dialog on a small laptop, which is also what is left of a wide one at 200 % zoom. */
const half = { width: 640, height: 480 };

describe.each(['en', 'cy'] as const)('in %s', (language) => {
  it.each(yearScenes)(
    '$name is well for every reader, at half the width and at 300 px',
    async (scene) => {
      const { page } = await openDialog(world.context, scene.dialog, scene.server, { language });
      await page.setViewportSize(scene.size);
      await scene.reach?.(page);
      await page.locator(scene.shows).first().waitFor();
      await takePicture(page, `${scene.name}-${language}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('.button.primary:visible').count()).toBeLessThanOrEqual(1);
      expect(await findViolations(page)).toEqual([]);
      await page.setViewportSize(half);
      expect(await findOverflow(page)).toEqual([]);
      await page.setViewportSize(narrow);
      await takePicture(page, `${scene.name}-${language}-300`);
      expect(await findOverflow(page)).toEqual([]);
      expect(await findSmallTargets(page)).toEqual([]);
    },
  );
});
