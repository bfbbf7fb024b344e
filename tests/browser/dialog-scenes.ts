import type { Page } from 'playwright-core';
import type { OfficeServer } from '../../src/core/wire/office-server';
import {
  checkReport,
  filledStart,
  large,
  ok,
  runReport,
  setUpDone,
  setUpStart,
  small,
  waitingReport,
} from './office-world';
import type { Handlers } from './page-host';

/** A state of a dialog, and how one comes to it. */
export type Scene = {
  readonly name: string;
  readonly dialog: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly server: Handlers<OfficeServer>;
  /** From the page as it opens to what is looked at. */
  readonly reach?: (page: Page) => Promise<unknown>;
  /** On the page once it is there. */
  readonly shows: string;
};

export const press = (page: Page) => page.locator('.button.primary').click();
const building = { done: 3, total: 11, now: 'Building the tabs of PL Log', failed: [] };
const refused = () => ({
  ok: false as const,
  error: { code: 'not-runner' as const, message: 'Ann Prawf is the runner.' },
});

export const plainScenes: readonly Scene[] = [
  {
    name: 'sending',
    dialog: 'sending',
    size: small,
    server: { loadSending: () => ok({ stopped: false, waiting: 338, pausedUntil: null }) },
    shows: '.headline',
  },
  {
    name: 'sending-stopped',
    dialog: 'sending',
    size: small,
    server: {
      loadSending: () => ok({ stopped: true, waiting: 338, pausedUntil: '2026-11-10T14:00' }),
    },
    shows: '.headline.warn',
  },
  {
    name: 'runner',
    dialog: 'runner',
    size: small,
    server: {
      loadRunner: () =>
        ok({
          runner: 'ann.prawf@cwmffug.example.org',
          isMe: false,
          lastGoodRun: '2026-11-09T14:10',
          mayEditArea: false,
        }),
    },
    shows: '.facts',
  },
  {
    name: 'run',
    dialog: 'run',
    size: small,
    server: { runNow: () => ok(runReport) },
    shows: '.sentences',
  },
  {
    name: 'run-waiting',
    dialog: 'run',
    size: small,
    server: { runNow: () => ok(waitingReport) },
    shows: '.tick',
  },
  {
    name: 'run-refused',
    dialog: 'run',
    size: small,
    server: { runNow: refused },
    shows: '.note.bad',
  },
  {
    name: 'check',
    dialog: 'check',
    size: large,
    server: { checkWorkbooks: () => ok(checkReport) },
    shows: '.finding',
  },
  {
    name: 'set-up',
    dialog: 'set-up',
    size: large,
    server: { loadSetUp: () => ok({ ...setUpStart, isCopy: true }) },
    shows: '.set-up-form',
  },
  {
    name: 'set-up-errors',
    dialog: 'set-up',
    size: large,
    server: {
      loadSetUp: () =>
        ok({
          ...setUpStart,
          answers: { ...setUpStart.answers, makeContacts: true, makeArea: true },
        }),
    },
    reach: press,
    shows: '.error',
  },
  {
    name: 'set-up-stopped',
    dialog: 'set-up',
    size: large,
    server: {
      loadSetUp: () => ok(filledStart),
      saveSetUp: () => ok(building),
      continueSetUp: refused,
    },
    reach: press,
    shows: '.note.bad',
  },
  {
    name: 'set-up-done',
    dialog: 'set-up',
    size: large,
    server: {
      loadSetUp: () => ok(filledStart),
      saveSetUp: () => ok({ ...building, done: 11 }),
      finishSetUp: () => ok(setUpDone),
    },
    reach: press,
    shows: 'ol.sentences',
  },
];
