import type { BrowserContext, Page } from 'playwright-core';
import type {
  LogServer,
  Mine,
  OwnEntry,
  Saved,
  SidebarStart,
} from '../../src/core/wire/log-server';
import type { Reply } from '../../src/core/wire/reply';
import { type Handlers, type HostedPage, openPage } from './page-host';

export const dewi = 'dewi.prawf@cwmffug.example.org';
export const mair = 'mair.sampl@cwmffug.example.org';

const leaders = { en: 'Leaders', cy: 'Arweinwyr' };
const assistants = { en: 'Teaching assistants', cy: 'Cynorthwywyr addysgu' };
const whole = { en: 'Whole school', cy: 'Yr ysgol gyfan' };

export const start: SidebarStart = {
  me: { id: 'S05', name: 'Dewi Prawf', phase: { en: 'Juniors', cy: 'Adran Iau' } },
  school: { en: 'Cwm Ffug Primary', cy: 'Ysgol Gynradd Cwm Ffug' },
  leadName: 'Nia Enghraifft',
  language: 'en',
  today: '2026-11-09',
  forms: [
    { id: 'inset-day', origin: 'inset', label: { en: 'INSET day', cy: 'Diwrnod HMS' } },
    {
      id: 'lesson-study',
      origin: 'school',
      label: {
        en: 'Lesson study or peer observation',
        cy: 'Astudio gwersi neu arsylwi cymheiriaid',
      },
    },
    { id: 'coaching', origin: 'school', label: { en: 'Coaching', cy: 'Hyfforddi (anogaeth)' } },
    { id: 'course', origin: 'external', label: { en: 'Course', cy: 'Cwrs' } },
    { id: 'conference', origin: 'external', label: { en: 'Conference', cy: '' } },
  ],
  priorities: [
    {
      id: 'P1',
      kind: 'SDP',
      label: { en: 'P1 · Progress in mathematics', cy: 'P1 · Cynnydd mewn mathemateg' },
    },
    {
      id: 'P4',
      kind: 'SDP',
      label: { en: 'P4 · Welsh in every lesson', cy: 'P4 · Y Gymraeg ym mhob gwers' },
    },
    {
      id: 'M2',
      kind: 'MER',
      label: { en: 'M2 · Book looks: feedback', cy: 'M2 · Edrych ar lyfrau: adborth' },
    },
  ],
  colleagues: [
    { id: 'S01', name: 'Ann Prawf', roleGroup: leaders, phase: whole },
    { id: 'S02', name: 'Nia Enghraifft', roleGroup: leaders, phase: whole },
    { id: 'S03', name: 'Llŷr Ffug', roleGroup: leaders, phase: whole },
    { id: 'S04', name: 'Siân O’Sampl', roleGroup: leaders, phase: whole },
    { id: 'S09', name: 'Ann Prawf', roleGroup: assistants, phase: whole },
  ],
  lastGoodRun: '2026-11-09T15:40',
  lastRunIsOld: false,
  myPageLink: 'https://script.google.com/macros/s/AKfycbExample/exec',
};

export const numberTalk: OwnEntry = {
  id: 'e-abcdefghijk-numbertalk22',
  version: 1,
  savedAt: '2026-11-05T16:10',
  what: 'Number talk: lesson study with Year 4',
  date: '2026-11-05',
  hours: 2,
  form: 'lesson-study',
  idea: 'priority',
  priority: 'P1',
  change: 'Children explain their method before they are asked for an answer.',
  bringToInset: true,
};

export const retrieval: OwnEntry = {
  id: 'e-abcdefghijk-retrieval222',
  version: 2,
  savedAt: '2026-10-20T12:00',
  what: 'Article on retrieval practice',
  date: '2026-10-19',
  hours: 1,
  form: 'conference',
  idea: 'interest',
  priority: '',
  change: '',
  bringToInset: false,
};

export const mine: Mine = {
  entries: [retrieval, numberTalk],
  projects: [
    {
      id: 'p-abcdefghijk-numbers22222',
      title: 'Number talk in Year 4',
      state: 'ready',
      folderLink: 'https://drive.google.com/drive/folders/1',
      documentLink: 'https://docs.google.com/document/d/1',
    },
    {
      id: 'p-abcdefghijk-reading22222',
      title: 'Reading aloud after lunch',
      state: 'setting up',
      folderLink: '',
      documentLink: '',
    },
  ],
};

export function ok<Value>(value: Value): Reply<Value> {
  return { ok: true, value };
}

export function saved(id = 'e-abcdefghijk-newentry2222', version = 1): Reply<Saved> {
  return ok({ id, version, savedAt: '2026-11-09T16:00' });
}

/** Answers as a healthy sheet does; a test overrides what it is about. */
const healthy: Handlers<LogServer> = {
  loadSidebar: () => ok(start),
  loadMine: () => ok(mine),
  saveEntry: (_, save) => ('id' in save ? saved(save.id, save.version) : saved()),
  withdrawEntry: (_, { id, version }) => saved(id, version),
  startProject: () => saved('p-abcdefghijk-newproject22'),
  setLanguage: (_, language) => ok(language),
};

export function openSidebar(
  context: BrowserContext,
  server: Handlers<LogServer> = {},
  options: {
    readonly address?: string;
    readonly language?: 'en' | 'cy';
    readonly prepare?: (page: Page) => Promise<unknown>;
  } = {},
): Promise<HostedPage> {
  const language = options.language ?? 'en';
  return openPage<LogServer>(context, {
    entry: 'src/ui/sidebar/page.tsx',
    opened: { address: options.address ?? dewi, language },
    server: { ...healthy, loadSidebar: () => ok({ ...start, language }), ...server },
    ...(options.prepare ? { prepare: options.prepare } : {}),
  });
}

export const sidebarSize = { width: 300, height: 760 };

export async function fillEntry(page: Page): Promise<void> {
  await page.getByLabel('What did you do?').fill('Number talk with Year 4');
  await page.getByLabel('Hours').fill('1,5');
  await page.getByLabel('What kind of learning?').selectOption('lesson-study');
  await page.getByText('My own interest', { exact: true }).click();
}
