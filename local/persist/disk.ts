/** Files that are whole or not there: written beside their place, then renamed. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export interface Disk {
  readJson<T>(path: string): T | undefined;
  readText(path: string): string;
  write(path: string, text: string): void;
  remove(path: string): void;
  list(folder: string): string[];
}

export function openDisk(root: string): Disk {
  const at = (path: string): string => join(root, path);
  return {
    readJson(path) {
      return existsSync(at(path)) ? JSON.parse(readFileSync(at(path), 'utf8')) : undefined;
    },
    readText: (path) => readFileSync(at(path), 'utf8'),
    write(path, text) {
      mkdirSync(dirname(at(path)), { recursive: true });
      const beside = `${at(path)}.new`;
      writeFileSync(beside, text);
      renameSync(beside, at(path));
    },
    remove: (path) => rmSync(at(path), { force: true }),
    list(folder) {
      return existsSync(at(folder)) ? readdirSync(at(folder)) : [];
    },
  };
}

/** A name a person recognises, which also carries the id: `Plan abc.html`. */
export function fileName(name: string, id: string, extension: string): string {
  const plain = name.replace(/[^\p{L}\p{N} ._@-]+/gu, ' ').replace(/\s+/g, ' ');
  return `${plain.trim().slice(0, 60)} ${id}.${extension}`;
}

/** The id in such a name. */
export function idIn(name: string): string {
  return (
    name
      .replace(/\.[^.]+$/, '')
      .split(' ')
      .at(-1) ?? ''
  );
}
