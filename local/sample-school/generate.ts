/**
 * Makes the sample school's files once, from a seed; they are then kept as data. Everybody in them
 * is invented: *ffug* is Welsh for fake, *prawf* for test; every domain is reserved.
 * Run with `node build/run.mjs local/sample-school/generate.ts`.
 */
import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { makeAttendance, makeEvaluations } from './generate-attendance';
import { makeContacts } from './generate-contacts';
import { makeEntries } from './generate-entries';
import { makeStaff } from './generate-staff';
import { makeRandom } from './random';
import { fundingLines, notices, priorities, projects, termDates } from './written';
import { catchUp, changes, requests, resources } from './written-after';
import { insetDays } from './written-days';
import { actions, agenda, cluster, insetRules, sessions } from './written-inset';

const random = makeRandom(20261109);
const staff = makeStaff(random);

const files: Readonly<Record<string, readonly object[]>> = {
  staff,
  contacts: makeContacts(random),
  'term-dates': termDates,
  priorities,
  'inset-days': insetDays,
  sessions,
  entries: makeEntries(random, staff),
  projects,
  notices,
  cluster,
  agenda,
  actions,
  resources,
  'inset-rules': insetRules,
  attendance: makeAttendance(staff),
  'catch-up': catchUp,
  evaluations: makeEvaluations(),
  changes,
  requests,
  funding: fundingLines,
};

for (const [name, rows] of Object.entries(files)) {
  // Rows leave out what is empty.
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const csv = Papa.unparse([...rows], { newline: '\n', columns });
  writeFileSync(`local/sample-school/${name}.csv`, `${csv}\n`);
}
