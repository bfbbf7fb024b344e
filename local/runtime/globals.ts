/** The names a script finds in its global scope. */
import { calendarApi } from '../services/calendar';
import { driveApi } from '../services/drive/api';
import { gmailApi } from '../services/gmail';
import { htmlService } from '../services/html';
import { scriptService } from '../services/script-app';
import { sessionService } from '../services/session';
import { sheetsApi } from '../services/sheets/api';
import { spreadsheetApp } from '../services/spreadsheet';
import { cacheService, lockService, propertiesService } from '../services/stores';
import { utilitiesService } from '../services/utilities';
import { nowMs, type Run } from './run';
import { strict } from './strict';

const ADVANCED: Readonly<Record<string, (run: Run) => object>> = {
  Sheets: sheetsApi,
  Drive: driveApi,
  Gmail: gmailApi,
  Calendar: calendarApi,
};

/** A `Date` that tells the world's time; real dates are its instances too. */
function scriptDate(run: Run): DateConstructor {
  const Real = Date;
  class ScriptDate extends Real {
    constructor(...args: unknown[]) {
      if (args.length === 0) super(nowMs(run));
      else super(...(args as [number]));
    }
    static override now(): number {
      return nowMs(run);
    }
    static override [Symbol.hasInstance](value: unknown): boolean {
      return Object.prototype.toString.call(value) === '[object Date]';
    }
  }
  return ScriptDate as unknown as DateConstructor;
}

function consoleService(run: Run): object {
  const line =
    (level: 'log' | 'info' | 'warn' | 'error') =>
    (...args: unknown[]): void => {
      const text = args.map((arg) => (typeof arg === 'string' ? arg : shown(arg))).join(' ');
      run.record.console.push({ level, text });
    };
  return strict('console', {
    log: line('log'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
  });
}

function shown(value: unknown): string {
  if (value instanceof Error) return value.stack ?? String(value);
  return JSON.stringify(value) ?? String(value);
}

/** An advanced service that the manifest does not enable is no name at all. */
export function globalsFor(run: Run): Record<string, unknown> {
  const globals: Record<string, unknown> = {
    SpreadsheetApp: spreadsheetApp(run),
    HtmlService: htmlService(run),
    Session: sessionService(run),
    Utilities: utilitiesService(run),
    PropertiesService: propertiesService(run),
    CacheService: cacheService(run),
    LockService: lockService(run),
    ScriptApp: scriptService(run),
    console: consoleService(run),
    Date: scriptDate(run),
  };
  const enabled = run.bundle.manifest.dependencies?.enabledAdvancedServices ?? [];
  for (const { userSymbol } of enabled) {
    const make = ADVANCED[userSymbol];
    if (!make) throw new Error(`not in the local workspace: advanced service ${userSymbol}`);
    globals[userSymbol] = make(run);
  }
  globals.globalThis = { ...globals, Object, Array, Math, JSON, Map, Set, Promise, Intl };
  return globals;
}
