import type { EntryInput } from '../../../../src/core/entry';
import { composeId } from '../../../../src/core/journal';
import type { ProjectInput } from '../../../../src/core/project';
import { mair } from './school';

const reading: EntryInput = {
  what: 'Read about phonics',
  date: '2026-11-06',
  hours: 1.5,
  form: 'reading',
  idea: 'priority',
  priority: 'P1',
  change: 'Shorter lessons',
  bringToInset: true,
};

const oracy: ProjectInput = {
  title: 'Talk for maths',
  question: 'Does talk help?',
  objective: 'More reasoning',
  baseline: '',
  measure: 'The same lesson in June',
  starts: '2026-11-09',
  ends: '2027-06-25',
  priority: 'P1',
  team: ['S04'],
};

export function entryId(key: string, by = mair): string {
  return composeId('e', by, key.padEnd(8, '0')) ?? '';
}

export function projectId(key: string, by = mair): string {
  return composeId('p', by, key.padEnd(8, '0')) ?? '';
}

type Saved = { at?: string; by?: string; version?: number };

export function entryLine(
  key: string,
  entry: Partial<EntryInput> = {},
  saved: Saved = {},
): string[] {
  const { at = '2026-11-09T08:20', by = mair, version = 1 } = saved;
  return [
    at,
    by,
    'entry',
    entryId(key, by),
    String(version),
    JSON.stringify({ ...reading, ...entry }),
  ];
}

export function withdrawalLine(key: string, version: number, by = mair): string[] {
  return ['2026-11-09T08:25', by, 'entry-withdrawn', entryId(key, by), String(version), '{}'];
}

export function projectLine(key: string, project: Partial<ProjectInput> = {}, by = mair): string[] {
  const data = JSON.stringify({ ...oracy, ...project });
  return ['2026-11-09T08:22', by, 'project', projectId(key, by), '1', data];
}
