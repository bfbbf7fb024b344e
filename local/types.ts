/** What the local workspace deals in: bundles, people, files, pages, executions, mail. */
import type { CellInput, ConsoleLine } from './world/records';

export type BundleName = 'log' | 'office' | 'page';

/** The parts of appsscript.json that change how a script runs. */
export interface Manifest {
  timeZone: string;
  oauthScopes: string[];
  dependencies?: {
    enabledAdvancedServices?: { userSymbol: string; serviceId: string; version: string }[];
  };
  webapp?: { access: string; executeAs: string };
}

/** What the build writes for one script: the code, its HTML files by name (without `.html`), its manifest. */
export interface Bundle {
  code: string;
  pages: Record<string, string>;
  manifest: Manifest;
}

export interface WorkspaceOptions {
  /** Persist here; in memory when left out. */
  folder?: string;
  bundles: Partial<Record<BundleName, Bundle>>;
  /** Local time `YYYY-MM-DDTHH:mm` of a new world; a world loaded from a folder keeps its own clock. */
  start?: string;
  timeZone?: string;
}

export type Locale = 'en' | 'cy';

export interface Person {
  address: string;
  name: string;
  locale: Locale;
  /** A consumer account has Google's smaller quotas. */
  account: 'workspace' | 'consumer';
  /** `Session.getActiveUser()` answers blank, as it may across domains. */
  addressHidden: boolean;
}

export type Role = 'reader' | 'commenter' | 'writer' | 'fileOrganizer' | 'organizer' | 'owner';

/** How a file looks to one person. */
export interface FileView {
  id: string;
  name: string;
  mimeType: string;
  parent?: string;
  trashed: boolean;
  link: string;
  role: Role;
  script?: BundleName;
}

export interface FileNode extends FileView {
  children: FileNode[];
}

export interface Access {
  who: string;
  role: Role;
  inherited: boolean;
}

export interface SheetInput {
  title: string;
  sheetId?: number;
  rows?: CellInput[][];
}

export interface MenuItem {
  label: string;
  functionName: string;
}

export interface Menu {
  title: string;
  items: (MenuItem | 'separator')[];
}

/** A page Google would show in an iframe; `token` is what its `google.script.run` calls carry. */
export interface ShownPage {
  token: string;
  title: string;
  html: string;
  /** `web` is a web app’s page, which has a browser window of its own. */
  kind: 'sidebar' | 'modal' | 'modeless' | 'web';
  width: number;
  height: number;
}

export interface RemoteCall {
  service: string;
  method: string;
  ms: number;
}

export type Outcome = 'completed' | 'failed' | 'killed' | 'timed out';

export interface Execution {
  id: string;
  script: BundleName;
  fileId: string;
  functionName: string;
  kind: 'open' | 'menu' | 'page' | 'trigger' | 'web';
  /** Whose authority it had. */
  who: string;
  /** Who visited, where that is a web app which runs as its owner. */
  visitor?: string;
  /** Local time it began, `YYYY-MM-DDTHH:mm:ss`. */
  at: string;
  outcome: Outcome;
  error?: { name: string; message: string; stack?: string };
  remote: RemoteCall[];
  other: RemoteCall[];
  /** Modelled milliseconds of all service calls. */
  ms: number;
  /** Real milliseconds the script's own code took, its services left out. */
  cpuMs: number;
  console: ConsoleLine[];
  /** What the function returned (not kept on disk). */
  result?: unknown;
  /** What it showed the person. */
  shown: { page?: ShownPage; alerts: string[]; toasts: string[]; menus: Menu[] };
}

export type PageAnswer =
  | { ok: true; value: unknown; execution: Execution }
  | { ok: false; error: { name: string; message: string }; execution?: Execution };

export interface Trigger {
  id: string;
  script: BundleName;
  fileId: string;
  functionName: string;
  creator: string;
  everyMinutes: number;
  /** Local time of the next firing. */
  next: string;
}

export interface MailView {
  id: string;
  from: string;
  to: string[];
  subject: string;
  at: string;
  /** The MIME source. */
  raw: string;
}

export interface CalendarView {
  id: string;
  summary: string;
  owner: string;
  events: Record<string, unknown>[];
}

export * from './workspace-types';
export type { CellInput, ConsoleLine, SheetView } from './world/records';
