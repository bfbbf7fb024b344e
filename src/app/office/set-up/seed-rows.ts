import { academicYearOf, dateOf } from '../../../core/civil-date';
import { compare } from '../../../core/compare';
import { insetRuleDefaults } from '../../../core/inset/rules';
import { type SettingKey, settingDefaults } from '../../../core/settings';
import {
  asTyped,
  insetRulesTable,
  layOutChange,
  layOutRow,
  optionsTable,
  type ReadTable,
  type Row,
  settingsTable,
  type Table,
  templatesTable,
} from '../../../core/tables';
import type { SetUpAnswers } from '../../../core/wire/office-server';
import type { SetUpNote } from '../../../text/set-up-notes';
import type { StoredWords } from '../../../text/stored-words';
import type { GridChange } from '../../ports';
import type { OfficeContext } from '../context';
import type { Tabs } from './read-tabs';

export type Seeds = {
  readonly changes: readonly GridChange[];
  readonly notes: readonly SetUpNote[];
  readonly warnings: readonly SetUpNote[];
};

/** Rows that Settings, Options, Templates and INSET rules lack, and the answers in Settings; no value is overwritten. */
export function seedRows(
  { words, clock }: Pick<OfficeContext, 'words' | 'clock'>,
  tabs: Tabs,
  answers: SetUpAnswers,
): Seeds {
  const { settings, options } = words.read('set-up');
  const parts = [
    seedSettings(tabs.read(settingsTable), answers, settings),
    seedOptions(tabs.read(optionsTable), options),
    seedTemplates(tabs.read(templatesTable), words.read('mail').templates),
    seedRules(tabs.read(insetRulesTable), academicYearOf(dateOf(clock.now().local))),
  ];
  return {
    changes: parts.flatMap(({ changes }) => changes),
    notes: parts.flatMap(({ notes }) => notes),
    warnings: parts.flatMap(({ warnings }) => warnings),
  };
}

const unreadable = (table: Table): Seeds => ({
  changes: [],
  notes: [],
  warnings: [{ code: 'tab-unreadable', a: table.title }],
});

/** The settings that the dialog asks for. */
function answersAsSettings(answers: SetUpAnswers): Partial<Record<SettingKey, string>> {
  return {
    'school-name-en': answers.schoolNameEnglish,
    'school-name-cy': answers.schoolNameWelsh,
    'sender-name': answers.senderName,
    'reply-to': answers.replyTo,
    signatory: answers.signatory,
    'signatory-role-en': answers.signatoryRoleEnglish,
    'signatory-role-cy': answers.signatoryRoleWelsh,
    'language-order': answers.languageOrder,
  };
}

function seedSettings(
  read: ReadTable<typeof settingsTable> | null,
  answers: SetUpAnswers,
  meanings: StoredWords['set-up']['settings'],
): Seeds {
  if (!read) return unreadable(settingsTable);
  const changes: GridChange[] = [];
  const missing: Row<typeof settingsTable>[] = [];
  const given = answersAsSettings(answers);
  for (const key of Object.keys(settingDefaults) as SettingKey[]) {
    // The last row of a repeated key is the one that counts.
    const rows = read.rows.filter(({ row }) => row.key === key);
    const last = rows[rows.length - 1];
    // A role left empty keeps its default.
    const value = given[key] === '' && settingDefaults[key] !== '' ? undefined : given[key];
    if (!last) {
      // Both languages, one below the other.
      const meaning = `${meanings[key].en}\n${meanings[key].cy}`;
      missing.push({ key, value: value || settingDefaults[key], meaning });
    } else if (value !== undefined && value !== last.row.value) {
      const cells = [layOutChange(settingsTable, read.layout, { value })];
      const { sheetId } = settingsTable;
      changes.push({ kind: 'cells', sheetId, row: last.index, column: 0, cells });
    }
  }
  const count = changes.length + missing.length;
  return {
    changes: [...changes, ...addRows(settingsTable, read, missing)],
    notes: count > 0 ? [{ code: 'settings-saved', a: String(count) }] : [],
    warnings: [],
  };
}

/**
 * A list of which the school has any row is the school’s own: what it took out stays out.
 */
function seedOptions(
  read: ReadTable<typeof optionsTable> | null,
  options: StoredWords['set-up']['options'],
): Seeds {
  if (!read) return unreadable(optionsTable);
  const lists = new Set(read.rows.map(({ row }) => row.list));
  const missing = options.filter(({ list }) => !lists.has(list));
  return added('options-added', optionsTable, read, missing);
}

function seedTemplates(
  read: ReadTable<typeof templatesTable> | null,
  standards: StoredWords['mail']['templates'],
): Seeds {
  if (!read) return unreadable(templatesTable);
  const known = new Set(read.rows.map(({ row }) => `${row.key}/${row.language}`));
  const missing = (['cy', 'en'] as const)
    .flatMap((language) =>
      Object.entries(standards[language]).map(([key, words]) => ({
        key,
        language: language as string,
        ...words,
      })),
    )
    .filter(({ key, language }) => !known.has(`${key}/${language}`))
    .sort((one, other) => compare(one.key, other.key));
  return added('templates-added', templatesTable, read, missing);
}

/** The year that is running; its number is for a person to confirm. A tab with any row is the school’s own. */
function seedRules(read: ReadTable<typeof insetRulesTable> | null, year: string): Seeds {
  if (!read) return unreadable(insetRulesTable);
  if (read.rows.length > 0) return { changes: [], notes: [], warnings: [] };
  const row = {
    year,
    confirmed: false,
    extraFor: '',
    noticeDays: null,
    reminderDays: null,
    ...insetRuleDefaults,
  };
  const notes: SetUpNote[] = [{ code: 'rules-added', a: year, b: String(row.days) }];
  return { changes: addRows(insetRulesTable, read, [row]), notes, warnings: [] };
}

function added<T extends Table>(
  code: 'options-added' | 'templates-added',
  table: T,
  read: ReadTable<T>,
  rows: readonly Row<T>[],
): Seeds {
  const notes: SetUpNote[] = rows.length > 0 ? [{ code, a: String(rows.length) }] : [];
  return { changes: addRows(table, read, rows), notes, warnings: [] };
}

function addRows<T extends Table>(
  table: T,
  read: ReadTable<T>,
  rows: readonly Row<T>[],
): readonly GridChange[] {
  if (rows.length === 0) return [];
  const cells = rows.map((row) => layOutRow(table, read.layout, row).map(asTyped));
  return [{ kind: 'append', sheetId: table.sheetId, cells }];
}
