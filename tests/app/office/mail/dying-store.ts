import type { OfficeContext } from '../../../../src/app/office/context';

/** The script’s own notes, of which some uses end the run: `isStruck` is asked of each, the first is 1. */
export function makeDyingStore(
  store: OfficeContext['store'],
  isStruck: (nth: number) => boolean,
): OfficeContext['store'] {
  let uses = 0;
  const die = <T>(work: () => T): T => {
    if (isStruck(++uses)) throw new Error('killed');
    return work();
  };
  return {
    get: (key) => die(() => store.get(key)),
    set: (key, value) => die(() => store.set(key, value)),
    remove: (key) => die(() => store.remove(key)),
  };
}
