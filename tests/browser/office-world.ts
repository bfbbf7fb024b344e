import type { BrowserContext } from 'playwright-core';
import type {
  CheckReport,
  OfficeServer,
  RunReport,
  SetUpDone,
  SetUpStart,
} from '../../src/core/wire/office-server';
import type { Reply } from '../../src/core/wire/reply';
import { type Handlers, type HostedPage, openPage } from './page-host';

export const nia = 'nia.enghraifft@cwmffug.example.org';

export const large = { width: 920, height: 640 };
export const small = { width: 480, height: 360 };
export const narrow = { width: 300, height: 640 };

export function ok<Value>(value: Value): Reply<Value> {
  return { ok: true, value };
}

export function openDialog(
  context: BrowserContext,
  name: string,
  server: Handlers<OfficeServer>,
  settings: {
    readonly language?: 'en' | 'cy';
    readonly prepare?: (page: HostedPage['page']) => Promise<unknown>;
  } = {},
): Promise<HostedPage> {
  return openPage<OfficeServer>(context, {
    entry: `src/ui/dialogs/${name}/page.tsx`,
    opened: { address: nia, language: settings.language ?? 'en' },
    server: { setLanguage: (_, language) => ok(language), ...server },
    ...(settings.prepare ? { prepare: settings.prepare } : {}),
  });
}

export const setUpStart: SetUpStart = {
  answers: {
    logLink: '',
    contactsLink: '',
    makeContacts: false,
    areaLink: '',
    makeArea: false,
    schoolNameEnglish: '',
    schoolNameWelsh: '',
    senderName: '',
    replyTo: '',
    signatory: '',
    signatoryRoleEnglish: 'Headteacher',
    signatoryRoleWelsh: 'Pennaeth',
    languageOrder: 'family',
  },
  doneBefore: false,
  isCopy: false,
  runner: '',
};

export const filledStart: SetUpStart = {
  ...setUpStart,
  answers: {
    ...setUpStart.answers,
    logLink: 'https://docs.google.com/spreadsheets/d/log1/edit',
    contactsLink: 'https://docs.google.com/spreadsheets/d/contacts1/edit',
    areaLink: 'https://drive.google.com/drive/folders/area1',
    schoolNameEnglish: 'Cwm Ffug Primary School',
    schoolNameWelsh: 'Ysgol Gynradd Cwm Ffug',
    senderName: 'Ysgol Cwm Ffug School',
    replyTo: 'swyddfa@cwmffug.example.org',
    signatory: 'Ann Prawf',
  },
  doneBefore: true,
  runner: nia,
};

export const setUpDone: SetUpDone = {
  logLink: 'https://docs.google.com/spreadsheets/d/log1/edit',
  contactsLink: 'https://docs.google.com/spreadsheets/d/contacts1/edit',
  areaLink: 'https://drive.google.com/drive/folders/area1',
  runner: nia,
  changes: ['Tabs made in PL Office: 14', 'Tabs made in PL Log: 4', 'Calendar made: INSET days'],
  warnings: ['The area is in your own Drive and ends with your account.'],
  next: ['Fill in the tab Staff: one row a person.', 'Fill in INSET days and Term dates.'],
};

export const checkReport: CheckReport = {
  checkedAt: '2026-11-09T14:20',
  lastGoodRun: '2026-11-09T14:10',
  runner: nia,
  inset: null,
  sections: [
    {
      title: 'Staff',
      fine: 'Every row can be read.',
      findings: [
        {
          place: 'Staff!D7',
          link: 'https://docs.google.com/spreadsheets/d/office1/edit#gid=1101&range=D7',
          text: 'Has “0,8 oed”. Expected: a number from 0 to 1.',
          kind: 'mend',
        },
        {
          place: 'Staff!C12',
          link: 'https://docs.google.com/spreadsheets/d/office1/edit#gid=1101&range=C12',
          text: 'Is empty. This person cannot sign in to the sidebar until an address stands here.',
          kind: 'know',
        },
      ],
    },
    { title: 'Journal', fine: 'Every row can be read.', findings: [] },
    {
      title: 'Folders and documents',
      fine: 'Everything that was made is still there.',
      findings: Array.from({ length: 15 }, (_, index) => ({
        place: `Projects!A${index + 2}`,
        link: `https://docs.google.com/spreadsheets/d/office1/edit#gid=1201&range=A${index + 2}`,
        text: 'Its folder is gone from Drive. It is not made again by itself.',
        kind: 'mend' as const,
      })),
    },
  ],
};

export const runReport: RunReport = {
  ranAt: '2026-11-09T14:30',
  finished: true,
  done: ['Entries taken in: 4', 'Project set up: Oracy in Year 1', 'Mail sent: 2'],
  problems: [],
  waitingProjects: [],
};

export const waitingReport: RunReport = {
  ...runReport,
  problems: ['Row 31 of the Journal cannot be read. It is kept as it is.'],
  waitingProjects: [
    { id: 'P-1', title: 'Number talk', lead: 'Dewi Prawf' },
    { id: 'P-2', title: 'Incidental Welsh', lead: 'Siân O’Sampl' },
    { id: 'P-3', title: '<b>Outdoor</b> maths', lead: 'Cari Ffug' },
  ],
};
