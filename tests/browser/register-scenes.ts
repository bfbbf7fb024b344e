import type { Page } from 'playwright-core';
import type { InsetFacts } from '../../src/core/wire/inset';
import type { Scene } from './dialog-scenes';
import { caughtUpTwice, insetFacts, manyStaff } from './inset-world';
import { ok } from './office-world';

const wide = { width: 920, height: 680 };
const half = { width: 640, height: 640 };

function serve(patch: Partial<InsetFacts> = {}) {
  return { loadInset: () => ok({ ...insetFacts, ...patch }) };
}

const beforeHand = { now: '2027-02-12T15:00', staff: manyStaff(42) };

export const registerScenes: readonly Scene[] = [
  {
    name: 'register-after',
    dialog: 'register',
    size: wide,
    server: serve(),
    shows: '.person',
  },
  {
    name: 'register-before',
    dialog: 'register',
    size: half,
    server: serve(beforeHand),
    shows: '.person',
  },
  {
    name: 'register-marked',
    dialog: 'register',
    size: wide,
    server: serve({ staff: manyStaff(42) }),
    reach: (page) => page.locator('.tools .button').first().click(),
    shows: '.chip :checked',
  },
  {
    name: 'register-not-held',
    dialog: 'register',
    size: half,
    server: serve(),
    reach: (page) => page.locator('.note.warn .button.text').click(),
    shows: '#not-held-reason',
  },
  {
    name: 'register-closing',
    dialog: 'register',
    size: half,
    server: serve(),
    reach: async (page) => {
      await page.locator('.chip').nth(3).click();
      await page.locator('footer .button.text').click();
    },
    shows: '[role="alertdialog"]',
  },
  {
    name: 'register-empty',
    dialog: 'register',
    size: half,
    server: serve({ days: [], sessions: [] }),
    shows: '.dialog p',
  },
];

const tab = (name: string) => (page: Page) => page.locator(`#tab-${name}`).click();

export const catchUpScenes: readonly Scene[] = [
  {
    name: 'catch-up',
    dialog: 'catch-up',
    size: wide,
    server: serve(),
    shows: '.missed-day',
  },
  {
    name: 'catch-up-set',
    dialog: 'catch-up',
    size: wide,
    server: serve(),
    reach: async (page) => {
      await page.locator('.missed-person .button.text').first().click();
      await page.locator('#set-resource').selectOption('W2');
    },
    shows: '#set-resource',
  },
  {
    name: 'catch-up-some',
    dialog: 'catch-up',
    size: half,
    server: serve({ staff: manyStaff(24) }),
    reach: async (page) => {
      await page.locator('.missed-day > header .button').first().click();
      await page.locator('#set-who-some').click();
    },
    shows: '.ticks',
  },
  {
    name: 'catch-up-done',
    dialog: 'catch-up',
    size: half,
    server: serve(),
    reach: (page) => page.locator('.missed-person .button').first().click(),
    shows: '#done-hours',
  },
  {
    name: 'catch-up-twice',
    dialog: 'catch-up',
    size: half,
    server: serve({ catchUp: caughtUpTwice }),
    reach: async (page) => {
      await page.locator('summary').first().click();
      await page.locator('.missed-person > .buttons .button').first().click();
    },
    shows: '#done-hours',
  },
  {
    name: 'catch-up-none',
    dialog: 'catch-up',
    size: half,
    server: serve({ days: [], sessions: [] }),
    shows: '.soft',
  },
  {
    name: 'catch-up-met',
    dialog: 'catch-up',
    size: wide,
    server: serve(),
    reach: tab('met'),
    shows: '.met',
  },
  {
    name: 'catch-up-said',
    dialog: 'catch-up',
    size: wide,
    server: serve(),
    reach: tab('said'),
    shows: '.means',
  },
  {
    name: 'catch-up-papers',
    dialog: 'catch-up',
    size: half,
    server: serve(),
    reach: tab('papers'),
    shows: '.paper',
  },
];
