import type { OwnEntry } from '../../core/wire/log-server';
import { readEntryForm } from '../shared/entry/entry-form';
import { openFormDraft } from '../shared/use-draft';

type Version = Pick<OwnEntry, 'id' | 'version'>;

/** Changes belong to the version they were made on; after another save they mean nothing. */
export function editDraftName(entry: Version): string {
  return `edit:${entry.id}:${entry.version}`;
}

export function hasEditDraft(address: string, entry: Version): boolean {
  const draft = openFormDraft({ address, name: editDraftName(entry), read: readEntryForm });
  return draft.load() !== null;
}
