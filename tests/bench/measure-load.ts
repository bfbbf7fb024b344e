import { createContext, Script } from 'node:vm';

/**
 * Milliseconds to compile and run a bundle that V8 has not seen, in a context of its own: the median
 * of several, each made different so that no compiled code is reused.
 */
export function measureLoad(code: string, times = 15): number {
  const taken: number[] = [];
  for (let count = 0; count < times; count++) {
    const source = `${code}\n// ${count} ${process.hrtime.bigint()}`;
    const context = createContext({});
    const start = process.hrtime.bigint();
    new Script(source).runInContext(context);
    taken.push(Number(process.hrtime.bigint() - start) / 1e6);
  }
  const sorted = taken.sort((one, other) => one - other);
  return Math.round((sorted[Math.floor(times / 2)] ?? 0) * 10) / 10;
}
