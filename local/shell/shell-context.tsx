/** What every part of the shell shares: who you are, where you are, what time it is. */
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ActionName, InputOf, OutputOf } from '../server/actions';
import { callServer, onClock } from './call-server';
import { type Route, readRoute } from './route';

export type Person = OutputOf<'listPeople'>[number];

export interface Message {
  readonly title: string;
  readonly lines: readonly string[];
}

export interface Shell {
  readonly people: readonly Person[];
  readonly you: Person;
  become(address: string): void;
  readonly route: Route;
  /** Local time of the workspace. */
  readonly now: string;
  /** Counts the changes; what is shown is read again. */
  readonly revision: number;
  changed(): void;
  /** A short notice that goes by itself. */
  readonly note: string;
  say(note: string): void;
  readonly message: Message | undefined;
  showMessage(message: Message | undefined): void;
}

const ShellContext = createContext<Shell | undefined>(undefined);
export const ShellProvider = ShellContext.Provider;

export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (!shell) throw new Error('outside the shell');
  return shell;
}

const REMEMBERED = 'local-workspace-you';
const NOTE_MS = 8000;

/** Two browser tabs may be two people; a new one begins as whoever was chosen last. */
function rememberedAddress(): string | null {
  return sessionStorage.getItem(REMEMBERED) ?? localStorage.getItem(REMEMBERED);
}

export function useShellState(people: readonly Person[], first: Person, startNow: string): Shell {
  const [address, setAddress] = useState(rememberedAddress() ?? first.address);
  const [now, setNow] = useState(startNow);
  const [revision, setRevision] = useState(0);
  const [note, say] = useState('');
  const [message, showMessage] = useState<Message>();
  const changed = useCallback(() => setRevision((count) => count + 1), []);
  const become = useCallback((next: string) => {
    sessionStorage.setItem(REMEMBERED, next);
    localStorage.setItem(REMEMBERED, next);
    setAddress(next);
  }, []);
  useEffect(() => onClock(setNow), []);
  useWindowEvent('focus', changed);
  useEffect(() => {
    if (note === '') return;
    const timer = setTimeout(() => say(''), NOTE_MS);
    return () => clearTimeout(timer);
  }, [note]);
  const you = people.find((person) => person.address === address) ?? first;
  const route = useRoute();
  const clock = { now, revision, changed };
  return { people, you, become, route, ...clock, note, say, message, showMessage };
}

function useRoute(): Route {
  const [hash, setHash] = useState(window.location.hash);
  const follow = useCallback(() => setHash(window.location.hash), []);
  useWindowEvent('hashchange', follow);
  return useMemo(() => readRoute(hash), [hash]);
}

function useWindowEvent(name: string, listener: () => void): void {
  useEffect(() => {
    window.addEventListener(name, listener);
    return () => window.removeEventListener(name, listener);
  }, [name, listener]);
}

export interface Loaded<T> {
  readonly value: T | undefined;
  readonly error: string | undefined;
}

/** Reads from the server, again whenever the input or anything in the workspace changes. */
export function useServer<K extends ActionName>(name: K, input: InputOf<K>): Loaded<OutputOf<K>> {
  const { revision } = useShell();
  const key = JSON.stringify(input);
  const [loaded, setLoaded] = useState<Loaded<OutputOf<K>> & { key: string }>();
  useEffect(() => {
    let isCurrent = true;
    callServer(name, input).then(
      (value) => isCurrent && setLoaded({ key, value, error: undefined }),
      (error: Error) => isCurrent && setLoaded({ key, value: undefined, error: error.message }),
    );
    return () => {
      isCurrent = false;
    };
  }, [name, key, revision]);
  return loaded?.key === key ? loaded : { value: undefined, error: undefined };
}

/** Does something on the server, then has everything read again; a refusal is shown and answers undefined. */
export function useAct() {
  const { changed, showMessage } = useShell();
  return useCallback(
    async <K extends ActionName>(
      name: K,
      input: InputOf<K>,
      refusedTitle = 'That was refused',
    ): Promise<OutputOf<K> | undefined> => {
      try {
        return await callServer(name, input);
      } catch (error) {
        showMessage({ title: refusedTitle, lines: [(error as Error).message] });
        return undefined;
      } finally {
        changed();
      }
    },
    [changed, showMessage],
  );
}

/** The last value there was, so that what is shown does not blink while the next is read. */
export function useKept<T>(value: T | undefined): T | undefined {
  const kept = useRef(value);
  if (value !== undefined) kept.current = value;
  return kept.current;
}
