/**
 * `npm run fuzz [-- ROUNDS]`: the test files that have properties, with new seeds each round (5 rounds unless
 * told). Stops at the first failure; `npx jest --seed=N FILE` shows it again.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => `tests/${name}`)
  .filter((name) => readFileSync(name, 'utf8').includes("/properties'"));

export function main([rounds = '5']: readonly string[]): void {
  for (let round = 1; round <= Number(rounds); round += 1) {
    const seed = randomInt(2 ** 31);
    process.stdout.write(`\nRound ${round} of ${rounds}, seed ${seed}\n`);
    const { status } = spawnSync(
      process.execPath,
      ['node_modules/jest/bin/jest.js', `--seed=${seed}`, '--silent', ...files],
      { stdio: 'inherit' },
    );
    if (status !== 0) {
      process.exitCode = 1;
      return;
    }
  }
}
