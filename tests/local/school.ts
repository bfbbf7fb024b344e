/** A tiny school for the tests of the workspace: a few people and scripts written by hand. */
import { type Bundle, createWorkspace, type Manifest, type Workspace } from '../../local/index';

const AUTH = 'https://www.googleapis.com/auth/';

export const LEAD = 'lead@ysgol.example';
export const TEACHER = 'teacher@ysgol.example';
export const STRANGER = 'someone@elsewhere.example';

export const LOG_MANIFEST: Manifest = {
  timeZone: 'Europe/London',
  oauthScopes: [
    `${AUTH}spreadsheets.currentonly`,
    `${AUTH}script.container.ui`,
    `${AUTH}userinfo.email`,
  ],
};

const OFFICE_MANIFEST: Manifest = {
  timeZone: 'Europe/London',
  oauthScopes: [
    `${AUTH}spreadsheets`,
    `${AUTH}drive`,
    `${AUTH}gmail.compose`,
    `${AUTH}calendar.app.created`,
    `${AUTH}script.scriptapp`,
    `${AUTH}script.container.ui`,
    `${AUTH}userinfo.email`,
  ],
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
      { userSymbol: 'Gmail', serviceId: 'gmail', version: 'v1' },
      { userSymbol: 'Calendar', serviceId: 'calendar', version: 'v3' },
    ],
  },
};

/** A bundle whose entry points are the given bodies, shaped like the build's output. */
export function bundle(functions: Record<string, string>, manifest = OFFICE_MANIFEST): Bundle {
  const inner = Object.entries(functions).map(([name, body]) => `${name}: (a, b) => { ${body} }`);
  const stubs = Object.keys(functions).map(
    (name) => `function ${name}(...args) { return App.${name}(...args); }`,
  );
  const code = `"use strict";\nvar App = (() => { return { ${inner.join(',\n')} }; })();\n${stubs.join('\n')}\n`;
  return { code, pages: { sidebar: '<p>Sidebar</p>' }, manifest };
}

export interface School {
  workspace: Workspace;
  log: string;
  office: string;
}

/** PL Log shared with the teacher, PL Office with nobody but the lead; each has one tab with a header. */
export function school(
  scripts: { log?: Record<string, string>; office?: Record<string, string> },
  options: { folder?: string; manifest?: Manifest } = {},
): School {
  const workspace = createWorkspace({
    bundles: {
      log: bundle(scripts.log ?? {}, options.manifest ?? LOG_MANIFEST),
      office: bundle(scripts.office ?? {}),
    },
    start: '2026-11-09T08:00',
    ...(options.folder !== undefined && { folder: options.folder }),
  });
  workspace.people.add({ address: LEAD, name: 'Lead' });
  workspace.people.add({ address: TEACHER, name: 'Teacher', locale: 'cy' });
  workspace.people.add({ address: STRANGER, name: 'Stranger' });
  const sheets = [{ title: 'Journal', sheetId: 7, rows: [['at', 'by']] }];
  const log = workspace.files.makeSpreadsheet(LEAD, { title: 'PL Log', sheets });
  const office = workspace.files.makeSpreadsheet(LEAD, { title: 'PL Office', sheets });
  workspace.files.share(log, TEACHER, 'writer');
  workspace.files.bindScript(log, 'log');
  workspace.files.bindScript(office, 'office');
  return { workspace, log, office };
}

/** Runs a body in PL Office as the lead and answers with what it returned; throws what it threw. */
export function inOffice(body: string): unknown {
  const { workspace, office } = school({ office: { go: body } });
  return result(workspace.clickMenu(LEAD, office, 'go'));
}

export function result(execution: ReturnType<Workspace['clickMenu']>): unknown {
  if (execution.outcome !== 'completed') {
    throw new Error(`${execution.outcome}: ${execution.error?.message}`);
  }
  return execution.result;
}
