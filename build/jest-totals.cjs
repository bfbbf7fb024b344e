const { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join, relative } = require('node:path');

/**
 * Leaves the totals of a test run where `.ci/run` finds them, as npm cit passes Jest no arguments, and
 * prints what the crash tests found, each of which runs in a process of its own.
 */
module.exports = class TotalsReporter {
  constructor(config) {
    this.root = config.rootDir;
    this.folder = join(config.rootDir, 'build/dist');
    this.tallies = join(this.folder, 'crash-test');
  }

  /** Where `tests/bundle/tally.ts` leaves what a test file found. */
  tallyOf(testFilePath) {
    return join(this.tallies, `${relative(this.root, testFilePath).replace(/[\\/]/g, '-')}.json`);
  }

  onRunStart() {
    rmSync(this.tallies, { recursive: true, force: true });
    mkdirSync(this.tallies, { recursive: true });
  }

  onRunComplete(_contexts, results) {
    const passed = results.numPassedTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    writeFileSync(join(this.folder, 'test-totals.json'), JSON.stringify({ passed, failed }));
    const tallies = results.testResults
      .map(({ testFilePath }) => this.tallyOf(testFilePath))
      .filter((file) => existsSync(file))
      .map((file) => JSON.parse(readFileSync(file, 'utf8')));
    if (tallies.length > 0) process.stdout.write(`\n${describe(sum(tallies))}\n`);
  }
};

function sum(tallies) {
  const whole = {};
  for (const tally of tallies) {
    for (const [name, count] of Object.entries(tally)) whole[name] = (whole[name] ?? 0) + count;
  }
  return whole;
}

function describe(all) {
  return [
    `Crash test: killed at ${all.kills} points, and one call failed at ${all.failures}.`,
    `Messages: ${all.messagesLost} lost, ${all.messagesDoubled} doubled, ${all.messagesUnapproved} sent unapproved.`,
    `Rows: ${all.rowsLost} lost, ${all.rowsDoubled} doubled.`,
    `Folders, documents, shares, events: ${all.thingsLost} lost, ${all.thingsDoubled} doubled.`,
    `Second calendars, empty: ${all.emptyCalendars} (Google’s answer was lost).`,
  ].join(' ');
}
