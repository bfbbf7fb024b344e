import type { EntryInput } from '../entry';
import type { Bilingual, Language } from '../language';
import type { ProjectInput } from '../project';
import type { Reply } from './reply';

export type Choice = { readonly id: string; readonly label: Bilingual };
export type FormChoice = Choice & { readonly origin: 'inset' | 'school' | 'external' };
export type PriorityChoice = Choice & { readonly kind: 'SDP' | 'MER' };

/** What tells two people of one name apart, too, in the school's words. */
export type Colleague = {
  readonly id: string;
  readonly name: string;
  readonly roleGroup: Bilingual;
  readonly phase: Bilingual;
};

/** What the sidebar needs to open; from the published `Lists` tab, one read. */
export type SidebarStart = {
  readonly me: { readonly id: string; readonly name: string; readonly phase: Bilingual };
  readonly school: Bilingual;
  readonly leadName: string;
  readonly language: Language;
  readonly today: string;
  readonly forms: readonly FormChoice[];
  readonly priorities: readonly PriorityChoice[];
  /** Colleagues, without addresses, for the team of a project; not the person themself. */
  readonly colleagues: readonly Colleague[];
  /** Local moment, or `null` before the first run. */
  readonly lastGoodRun: string | null;
  readonly lastRunIsOld: boolean;
  /** `''` where the school has no My page. */
  readonly myPageLink: string;
};

export type OwnEntry = EntryInput & {
  readonly id: string;
  readonly version: number;
  readonly savedAt: string;
};

export type OwnProject = {
  readonly id: string;
  readonly title: string;
  readonly state: 'waiting' | 'setting up' | 'ready';
  readonly folderLink: string;
  readonly documentLink: string;
};

export type Mine = {
  readonly entries: readonly OwnEntry[];
  readonly projects: readonly OwnProject[];
};

export type Saved = { readonly id: string; readonly version: number; readonly savedAt: string };

/**
 * The calls that the sidebar may make; each is a top-level function of the PL Log script. The first
 * argument is always the address the page was opened for.
 */
export type LogServer = {
  loadSidebar(openedFor: string): Reply<SidebarStart>;
  loadMine(openedFor: string): Reply<Mine>;
  /** `key` is made once a form is begun, so that a repeated save is the same entry. */
  saveEntry(openedFor: string, save: EntrySave): Reply<Saved>;
  withdrawEntry(
    openedFor: string,
    entry: { readonly id: string; readonly version: number },
  ): Reply<Saved>;
  startProject(
    openedFor: string,
    save: { readonly key: string; readonly project: ProjectInput },
  ): Reply<Saved>;
  setLanguage(openedFor: string, language: Language): Reply<Language>;
};

export type EntrySave =
  | { readonly key: string; readonly entry: EntryInput }
  /** An edit: the version is the one after the version being edited. */
  | { readonly id: string; readonly version: number; readonly entry: EntryInput };
