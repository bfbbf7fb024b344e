import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

export type SampleFile =
  | 'staff'
  | 'contacts'
  | 'term-dates'
  | 'priorities'
  | 'inset-days'
  | 'sessions'
  | 'agenda'
  | 'actions'
  | 'resources'
  | 'inset-rules'
  | 'attendance'
  | 'catch-up'
  | 'evaluations'
  | 'changes'
  | 'requests'
  | 'entries'
  | 'projects'
  | 'notices'
  | 'cluster'
  | 'funding';

export type SampleLine = Readonly<Record<string, string>>;

/** One of the sample school's files: a line a row, every value as text, keyed by its header. */
export function readSample(file: SampleFile): readonly SampleLine[] {
  const text = readFileSync(`local/sample-school/${file}.csv`, 'utf8');
  return Papa.parse<SampleLine>(text, { header: true, skipEmptyLines: true }).data;
}
