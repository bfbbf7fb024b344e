import { calendar } from '../../src/google/calendar';
import { drive } from '../../src/google/drive';
import { logBook } from '../../src/google/log-book';
import { mail } from '../../src/google/mail';
import { showSidebar } from '../../src/google/pages';
import { structure } from '../../src/google/structure';
import {
  clock,
  identity,
  ids,
  lock,
  scriptStore,
  triggers,
  userStore,
} from '../../src/google/surroundings';
import { workbooks } from '../../src/google/workbooks';

/** A script of its own for the test: any method of any adapter, called as from a page. */

const readAndWrite: typeof workbooks.write = (id, changes, see = []) => {
  workbooks.read(id, see);
  return workbooks.write(id, changes, see);
};

const ports = {
  calendar,
  clock,
  drive,
  identity,
  ids,
  lock: { twice: () => lock.tryWith(() => lock.tryWith(() => 'inner') ?? 'held') },
  logBook,
  mail,
  scriptStore,
  structure,
  triggers,
  userStore,
  workbooks: { ...workbooks, readAndWrite },
};

export function openPage(): void {
  showSidebar('sidebar');
}

export function call(port: string, method: string, args: readonly unknown[]): unknown {
  const methods = ports[port as keyof typeof ports] as unknown as Readonly<
    Record<string, (...args: readonly unknown[]) => unknown>
  >;
  try {
    return { value: methods[method]?.(...args) ?? null };
  } catch (error) {
    const { name, code, failure, details } = error as Readonly<Record<string, unknown>>;
    return { error: { name, code, failure, details } };
  }
}
