/**
 * Makes the sample school's files once, from a seed; they are then kept as data. Everybody in them
 * is invented: *ffug* is Welsh for fake, *prawf* for test; every domain is reserved.
 * Run with `node build/run.mjs local/sample-school/generate.ts`.
 */
import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { makeContacts } from './generate-contacts';
import { makeEntries } from './generate-entries';
import { makeStaff } from './generate-staff';
import { makeRandom } from './random';
import {
  clusterDates,
  fundingLines,
  insetDays,
  notices,
  priorities,
  projects,
  sessions,
  termDates,
} from './written';

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
  cluster: clusterDates,
  funding: fundingLines,
};

for (const [name, rows] of Object.entries(files)) {
  writeFileSync(
    `local/sample-school/${name}.csv`,
    `${Papa.unparse([...rows], { newline: '\n' })}\n`,
  );
}
