/** A world kept in a folder: JSON for state, and real files for documents, mail and calendars. */
import type { Store } from './world/store';
export function openFolder(_folder: string, _store: Store): () => void {
  return () => {};
}
