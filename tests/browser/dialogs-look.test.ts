import { plainScenes, press } from './dialog-scenes';
import { lookAtScene } from './look-at-scene';
import { noticeScenes, noticeServer } from './notice-scenes';
import { plan } from './notice-world';
import { ok, openDialog } from './office-world';
import { withBrowser } from './with-browser';

const world = withBrowser({});

describe.each(['en', 'cy'] as const)('in %s', (language) => {
  it.each([...plainScenes, ...noticeScenes])(
    '$name is well for every reader, and at 300 px nothing is lost',
    (scene) => lookAtScene(world.context, scene, language),
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
