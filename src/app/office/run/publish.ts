import { addMinutes } from '../../../core/civil-date';
import {
  hashCells,
  isSameTab,
  type PublishedHashes,
  readHashes,
  writeHashes,
} from '../../../core/run/published-hashes';
import { publishInset, publishResources } from '../../../core/run/published-inset';
import { addLastGoodRun, publishLists } from '../../../core/run/published-lists';
import { publishLog, publishProjects } from '../../../core/run/published-tabs';
import {
  type Cells,
  type CellValue,
  layOutTable,
  listsTable,
  publishedInsetTable,
  publishedLogTable,
  publishedProjectsTable,
  publishedResourcesTable,
  rowsOf,
} from '../../../core/tables';
import { publishedText } from '../../../text/published';
import type { GridChange } from '../../ports';
import { readInsetPlans } from '../inset-plan';
import { type Blanks, blankWithdrawn, emptyingOf, forgetToBlank } from './blank-journal';
import { insetWords } from './inset-words';
import { areEmptied, emptiedRows } from './put-back';
import type { PublishedKey, Run } from './run';

/** Minutes after which a run with nothing to do says that it is alive. */
const heartbeatMinutes = 60;

/** The tab of the shared log is to be made again; remembered even if this run dies. */
export function forgetPublishedLog(run: Run): void {
  const hashes = readHashes(run.session.getState('published-hashes'));
  run.session.setState('published-hashes', writeHashes({ ...hashes, log: '' }));
}

/**
 * Writes those tabs of PL Log that are not as they should be, and takes withdrawn texts out of the
 * journal, in one remote call (one more to find those texts). What was published is recorded in
 * PL Office afterwards: a run that dies between the two publishes again.
 */
export function publish(run: Run): void {
  const { session } = run;
  const before = readHashes(session.getState('published-hashes'));
  const tabs = layOutTabs(run, before);
  const changed = tabs.filter((tab) => isChanged(run, before, tab));
  const isDue = isHeartbeatDue(run);
  const hasTexts = session.getState('journal-to-blank') !== '';
  if (changed.length === 0 && !isDue && !hasTexts) return;
  const changes = [
    ...changed
      .filter(({ key }) => key !== 'lists')
      .map(({ sheetId, cells }) => replace(sheetId, cells)),
    replace(listsTable.sheetId, layOutLists(run, lastGoodRun(run))),
  ];
  const blanks = hasTexts ? findBlanks(run) : null;
  const emptying = blanks && emptyingOf(run, blanks);
  const seen = run.context.workbooks.write(
    session.getState('log-id'),
    [...(blanks?.changes ?? []), ...changes],
    emptying ? emptiedRows(emptying) : [],
  );
  run.count('tabs-published', changed.length);
  if (emptying && areEmptied(run.context, emptying, seen)) {
    run.count('texts-blanked', emptying.rows.length);
    forgetToBlank(run);
  }
  const hashes = Object.fromEntries(tabs.map(({ key, cells }) => [key, hashCells(cells)]));
  const after = { ...before, ...hashes, ...(hashes.log ? { names: run.labels.facts } : {}) };
  session.setState('published-hashes', writeHashes(after));
}

/** True where the last good run was so long ago that people may wonder. */
export function isHeartbeatDue(run: Run): boolean {
  const last = run.session.getState('last-good-run');
  return !run.isSpoilt && (last === '' || addMinutes(last, heartbeatMinutes) <= run.now);
}

/** What the run itself will be, unless something it owes has failed already. */
function lastGoodRun(run: Run): string {
  return run.isSpoilt ? run.session.getState('last-good-run') : run.now;
}

/** `null` where the journal cannot be read: the texts are taken out by a later run. */
function findBlanks(run: Run): Blanks | null {
  let blanks: Blanks | null = null;
  run.attempt(
    'finding withdrawn texts',
    () => {
      blanks = blankWithdrawn(run);
    },
    (reason) => run.report({ kind: 'journal-unread', reason }),
  );
  return blanks;
}

type Tab = {
  readonly key: PublishedKey;
  readonly sheetId: number;
  readonly cells: Cells;
};

/** The shared log grows, so it is made only where it may have changed. */
function layOutTabs(run: Run, before: PublishedHashes): readonly Tab[] {
  const { session, labels } = run;
  const isLogDue = run.isFull || before.log === '' || before.names !== labels.facts;
  const words = {
    waiting: labels.both(publishedText.waiting),
    'setting up': labels.both(publishedText.settingUp),
    ready: labels.both(publishedText.ready),
  };
  const plans = readInsetPlans(session.data, run.now);
  const inset = publishInset(plans, labels, insetWords);
  const resources = rowsOf(session.data.resources);
  const shelf = publishResources(resources, plans, labels, insetWords);
  const projects = publishProjects(session.projects.rows(), labels, words);
  const tabs: Tab[] = [
    tab('projects', publishedProjectsTable.sheetId, layOutTable(publishedProjectsTable, projects)),
    tab('inset', publishedInsetTable.sheetId, layOutTable(publishedInsetTable, inset)),
    tab('resources', publishedResourcesTable.sheetId, layOutTable(publishedResourcesTable, shelf)),
    tab('lists', listsTable.sheetId, layOutLists(run, '')),
  ];
  if (isLogDue) {
    const rows = publishLog(session.growing().entries.rows(), labels);
    tabs.push(tab('log', publishedLogTable.sheetId, layOutTable(publishedLogTable, rows)));
  }
  return tabs;
}

function tab(key: PublishedKey, sheetId: number, cells: Tab['cells']): Tab {
  return { key, sheetId, cells };
}

/** Without the last good run, which alone is no reason to publish. */
function layOutLists(run: Run, lastGoodRun: string): CellValue[][] {
  const { data } = run.session;
  const rows = publishLists({
    staff: run.staff,
    options: rowsOf(data.options),
    priorities: rowsOf(data.priorities),
    settings: data.settingValues,
    today: run.today,
  });
  return layOutTable(listsTable, lastGoodRun ? addLastGoodRun(rows, lastGoodRun) : rows);
}

function isChanged(run: Run, before: PublishedHashes, { key, cells }: Tab): boolean {
  if (before[key] !== hashCells(cells)) return true;
  if (!run.shown) return false;
  const shown = run.shown[key];
  return !isSameTab(key === 'lists' ? shown.filter(isNotLastGoodRun) : shown, cells);
}

function isNotLastGoodRun(line: readonly CellValue[]): boolean {
  return !(line[0] === 'about' && line[1] === 'last-good-run');
}

function replace(sheetId: number, cells: Tab['cells']): GridChange {
  return { kind: 'replace', sheetId, cells };
}
