import { createWorkspace, type Execution, type SheetView, type Workspace } from '../../local/index';
import { type LoadedSchool, loadSampleSchool, sampleStart } from '../../local/load-sample-school';
import type { Reply } from '../../src/core/wire/reply';
import { builtOnce } from '../made-once';

export const lead = 's02@cwmffug.example.org';
export const head = 's01@cwmffug.example.org';
export const teacher = 's05@cwmffug.example.org';
export const assistant = 's09@cwmffug.example.org';

/** The sample school in memory, running the bundles that are pushed to Google. */
export type TestSchool = {
  readonly workspace: Workspace;
  readonly files: LoadedSchool;
  /** Chooses a menu command and answers how to call the server as its page does. */
  openPage(as: string, workbook: 'log' | 'office', command: string): Page;
  /** Visits My page. */
  visit(as: string): Page;
  /** Fires the runner’s trigger once. */
  runSchedule(): Execution;
  /** Fires it, ten minutes apart, until a run makes no more than its two reads. */
  runUntilIdle(most?: number): Execution[];
  rows(workbook: 'log' | 'office' | 'contacts', title: string): Record<string, string>[];
  /** Every tab of a workbook, by title. */
  tabs(workbook: 'log' | 'office' | 'contacts'): ReadonlyMap<string, Record<string, string>[]>;
};

export type Page = {
  /** One call, as the page makes it; throws what Google would tell the page’s failure handler. */
  ask<T>(functionName: string, ...args: unknown[]): Reply<T>;
  /** Like `ask`, for a call that must succeed. */
  get<T>(functionName: string, ...args: unknown[]): T;
  readonly token: string;
  readonly opened: Execution;
};

export async function openSchool(options: { setUp?: boolean } = {}): Promise<TestSchool> {
  const workspace = createWorkspace({ bundles: await builtOnce(), start: sampleStart });
  const files = loadSampleSchool(workspace, options);
  const runSchedule = (): Execution => {
    const trigger = workspace.triggers().find(({ fileId }) => fileId === files.office);
    if (!trigger) throw new Error('no trigger is installed');
    return workspace.runTrigger(trigger.id);
  };
  return {
    workspace,
    files,
    runSchedule,
    openPage: (as, workbook, command) =>
      toPage(workspace, as, workspace.clickMenu(as, files[workbook], command)),
    visit: (as) => toPage(workspace, as, workspace.openWebApp(as, files.page?.fileId ?? '')),
    runUntilIdle(most = 12) {
      const runs: Execution[] = [];
      for (let count = 0; count < most; count++) {
        const run = runSchedule();
        runs.push(run);
        if (run.outcome === 'completed' && run.remote.length <= 2) return runs;
        workspace.setClock(tenMinutesLater(workspace.now()));
      }
      return runs;
    },
    tabs: (workbook) => readTabs(workspace, files[workbook]),
    rows(workbook, title) {
      const rows = readTabs(workspace, files[workbook]).get(title);
      if (!rows) throw new Error(`no tab ${title}`);
      return rows;
    },
  };
}

function toPage(workspace: Workspace, as: string, opened: Execution): Page {
  const page = opened.shown.page;
  if (!page) throw new Error(`no page: ${opened.error?.message ?? opened.shown.alerts.join()}`);
  const ask = <T>(functionName: string, ...args: unknown[]): Reply<T> => {
    const answer = workspace.callFromPage(page.token, functionName, [as, ...args]);
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value as Reply<T>;
  };
  return {
    token: page.token,
    opened,
    ask,
    get<T>(functionName: string, ...args: unknown[]): T {
      const reply = ask<T>(functionName, ...args);
      if (!reply.ok) throw new Error(`${functionName}: ${reply.error.message}`);
      return reply.value;
    },
  };
}

function tenMinutesLater(local: string): string {
  return new Date(Date.parse(`${local}Z`) + 600_000).toISOString().slice(0, 19);
}

function readTabs(workspace: Workspace, fileId: string): Map<string, Record<string, string>[]> {
  const sheets = workspace.files.sheets(lead, fileId);
  return new Map(sheets.map(({ title, display }) => [title, readDisplay(display)]));
}

function readDisplay([header = [], ...lines]: SheetView['display']): Record<string, string>[] {
  return lines
    .filter((line) => line.some((cell) => cell !== ''))
    .map((line) => Object.fromEntries(header.map((name, index) => [name, line[index] ?? ''])));
}
