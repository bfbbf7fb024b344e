import { findOverflow, findSmallTargets, findViolations, takePicture } from './look';
import { openMyPage, phone, worlds } from './my-page-world';
import { buildPage } from './page-host';
import { withBrowser } from './with-browser';

const open = withBrowser({ viewport: phone });
const widths = [300, 390, 1000] as const;

describe.each(['en', 'cy'] as const)('My page (%s)', (language) => {
  it.each(Object.keys(worlds) as (keyof typeof worlds)[])(
    'of %s is sound for those who listen, fits every width, and is large enough to touch',
    async (name) => {
      const { page } = await openMyPage(open.context, worlds[name], {}, { language });
      await page.locator('.columns').waitFor();
      for (const width of widths) {
        await page.setViewportSize({ width, height: phone.height });
        await takePicture(page, `my-page-${name}-${language}-${width}`, { whole: true });
        expect({
          width,
          violations: await findViolations(page),
          overflow: await findOverflow(page),
          small: await findSmallTargets(page),
        }).toEqual({ width, violations: [], overflow: [], small: [] });
      }
      expect(await page.locator('.button.primary:visible').count()).toBeLessThanOrEqual(1);
    },
  );

  it('with the drafts unfolded that were left out is sound on the narrowest phone', async () => {
    const { page } = await openMyPage(open.context, worlds.cariAfter, {}, { language });
    await page.setViewportSize({ width: 300, height: phone.height });
    const log = page.locator('section', { has: page.locator('#log-title') });
    await log.locator('summary').click();
    await log.locator('details .button').first().waitFor();
    await takePicture(page, `my-page-log-away-${language}-300`, { whole: true });
    expect(await findViolations(page)).toEqual([]);
    expect(await findOverflow(page)).toEqual([]);
    expect(await findSmallTargets(page)).toEqual([]);
  });
});

it('is well below the size a page may have', async () => {
  const page = await buildPage('src/ui/page/page.tsx');
  expect(Buffer.byteLength(page) / 1024).toBeLessThan(120);
  expect(page).not.toMatch(/https?:\/\/(?!www\.w3\.org|docs\.google\.com\/spreadsheets\/)/);
});
