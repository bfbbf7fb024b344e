import type { Table } from '../tables';
import { planNewTab } from './plan-new-tab';
import { planTab } from './plan-tab';
import type { StructureChange, StructurePlan, WorkbookWish } from './structure-plan';
import type { StructureRequest, WorkbookStructure } from './workbook-structure';

/** Terms, notices and triggers are meant in the school’s own time; the manifests say the same. */
export const schoolTimeZone = 'Europe/London';
export const schoolLocale = 'en_GB';
/** Both write the day before the month; elsewhere 9/11 would be read as 11 September. */
const goodLocales = [schoolLocale, 'cy_GB'];

/** What to ask of Sheets so that the workbook is as its tables say; no requests when it is. */
export function planWorkbook(wish: WorkbookWish): StructurePlan {
  const plans = [planProperties(wish.structure)];
  const sheets = new Map(wish.structure.sheets.map((sheet) => [sheet.sheetId, sheet]));
  const isEmpty = !wish.tables.some((table) => sheets.has(table.sheetId));
  const taken = new Set(wish.structure.sheets.map(({ title }) => title.toLowerCase()));
  wish.tables.forEach((table, index) => {
    const sheet = sheets.get(table.sheetId);
    if (sheet) {
      plans.push(planTab(table, sheet, wish));
      return;
    }
    const title = freeTitle(table.title, taken);
    taken.add(title.toLowerCase());
    plans.push(planNewTab(table, title, isEmpty ? index : null, wish));
  });
  return joinPlans(plans);
}

function planProperties(structure: WorkbookStructure): StructurePlan {
  const requests: StructureRequest[] = [];
  const changes: StructureChange[] = [];
  if (structure.timeZone !== schoolTimeZone) {
    requests.push({
      updateSpreadsheetProperties: {
        properties: { timeZone: schoolTimeZone },
        fields: 'timeZone',
      },
    });
    changes.push({ kind: 'time-zone', tab: '' });
  }
  if (!goodLocales.includes(structure.locale)) {
    requests.push({
      updateSpreadsheetProperties: { properties: { locale: schoolLocale }, fields: 'locale' },
    });
    changes.push({ kind: 'locale', tab: '' });
  }
  return { requests, changes, warnings: [] };
}

/** Tabs are found by id, so a tab of one’s own that has the title already may keep it. */
function freeTitle(title: string, taken: ReadonlySet<string>): string {
  let free = title;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${title} ${number}`;
  return free;
}

function joinPlans(plans: readonly StructurePlan[]): StructurePlan {
  return {
    requests: plans.flatMap(({ requests }) => requests),
    changes: plans.flatMap(({ changes }) => changes),
    warnings: plans.flatMap(({ warnings }) => warnings),
  };
}

/** The tables of one workbook in the order in which their tabs stand. */
export function inTabOrder(tables: readonly Table[]): readonly Table[] {
  const place = (table: Table): number => (table.hidden ? 100_000 : 0) + table.sheetId;
  return [...tables].sort((one, other) => place(one) - place(other));
}
