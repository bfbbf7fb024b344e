import type { Page } from 'playwright-core';
import { asCluster, clusterFacts, clusterServer, pasted } from './cluster-world';
import { press, type Scene } from './dialog-scenes';
import { insetFacts } from './inset-world';

const wide = { width: 1100, height: 720 };
const half = { width: 640, height: 700 };

const tab = (name: string) => (page: Page) => page.locator(`#tab-${name}`).click();

export async function readPasted(page: Page, text: string = pasted): Promise<void> {
  await tab('bring')(page);
  await page.locator('#bring-text').fill(text);
  await press(page);
}

const scene = (name: string, shows: string, more: Partial<Scene> = {}): Scene => ({
  name,
  dialog: 'cluster',
  size: wide,
  server: clusterServer,
  shows,
  ...more,
});

export const clusterScenes: readonly Scene[] = [
  scene('cluster', '.closed-day'),
  scene('cluster-half', '.closed-day', { size: half }),
  scene('cluster-share', '.ranked', { reach: tab('share') }),
  scene('cluster-bring', '#bring-text', { reach: tab('bring') }),
  scene('cluster-bring-wrong', '.error', {
    size: half,
    reach: async (page) => {
      await tab('bring')(page);
      await page.locator('#bring-school').selectOption('+');
      await page.locator('#bring-contact').fill('office');
      await press(page);
    },
  }),
  scene('cluster-preview', '.read-dates', { reach: (page) => readPasted(page) }),
  scene('cluster-preview-several', '.read-dates', {
    size: half,
    reach: (page) =>
      readPasted(page, 'School,Date\nBryn Prawf,01/02/2027\nYsgol Newydd,03/02/2027\n,04/05/2027'),
  }),
  scene('cluster-send', '#message', { reach: tab('send') }),
  scene('cluster-empty', 'main p', {
    size: half,
    server: { ...clusterServer, loadCluster: () => asCluster({ ...clusterFacts, cluster: [] }) },
  }),
  scene('cluster-share-empty', '.note', {
    size: half,
    server: {
      ...clusterServer,
      loadCluster: () => asCluster({ ...insetFacts, days: [], sessions: [] }),
    },
    reach: tab('share'),
  }),
];
