import { plainScenes, press } from './dialog-scenes';
import { findOverflow, findSmallTargets, findViolations, takePicture } from './look';
import { noticeScenes, noticeServer } from './notice-scenes';
import { plan } from './notice-world';
import { narrow, ok, openDialog } from './office-world';
import { withBrowser } from './with-browser';

/** What is left of a large dialog at 200 % zoom. */
const zoomedTwice = { width: 460, height: 320 };

const world = withBrowser({});

describe.each(['en', 'cy'] as const)('in %s', (language) => {
  it.each([...plainScenes, ...noticeScenes])(
    '$name is well for every reader, and at 300 px nothing is lost',
    async (scene) => {
      const { page } = await openDialog(world.context, scene.dialog, scene.server, { language });
      await page.setViewportSize(scene.size);
      await scene.reach?.(page);
      await page.locator(scene.shows).first().waitFor();
      await takePicture(page, `${scene.name}-${language}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('.button.primary:visible').count()).toBeLessThanOrEqual(1);
      expect(await findViolations(page)).toEqual([]);
      await page.setViewportSize(zoomedTwice);
      expect(await findOverflow(page)).toEqual([]);
      await page.setViewportSize(narrow);
      await takePicture(page, `${scene.name}-${language}-300`);
      expect(await findOverflow(page)).toEqual([]);
      expect(await findSmallTargets(page)).toEqual([]);
    },
  );
});

it('shuts the message in, so that nothing in it runs or reaches the page', async () => {
  const evil = '<script>parent.document.title="reached"</script><img src=x onerror="top.ran=1">';
  const group = plan.groups[0];
  if (!group) throw new Error('no group');
  const html = group.notice.html.replace('</body>', `${evil}</body>`);
  const { page } = await openDialog(world.context, 'notice', {
    ...noticeServer,
    prepareNotice: () =>
      ok({ ...plan, groups: [{ ...group, notice: { ...group.notice, subject: evil, html } }] }),
  });
  await press(page);
  await page.locator('iframe').waitFor();
  await page.frameLocator('iframe').getByText('Dear parents and carers,').waitFor();
  expect(await page.title()).toBe('Professional learning');
  expect(await page.evaluate('window.ran')).toBeUndefined();
  expect(await page.locator('iframe').getAttribute('sandbox')).toBe('');
  expect(await page.locator('figcaption').textContent()).toContain('<script>');
});
