import { useState } from 'preact/hooks';
import type { OwnEntry } from '../../core/wire/log-server';
import { mineText } from '../../text/sidebar-mine';
import { Button } from '../shared/button';
import { focusSoon } from '../shared/focus';
import { useWords } from '../shared/language';
import { EntryCard } from './entry-card';
import { newestFirst } from './mine-list';

const pageLength = 20;

export function EntryList(props: {
  readonly entries: readonly OwnEntry[];
  readonly onEdit: (entry: OwnEntry) => void;
  readonly onAsk: () => void;
  readonly onWithdrawn: (entry: OwnEntry) => void;
}) {
  const words = useWords(mineText);
  const [length, setLength] = useState(pageLength);
  const entries = newestFirst(props.entries);
  const next = entries[length];
  return (
    <>
      <ul class="entries">
        {entries.slice(0, length).map((entry) => (
          <EntryCard
            key={entry.id}
            entry={entry}
            onEdit={() => props.onEdit(entry)}
            onAsk={props.onAsk}
            onWithdrawn={() => props.onWithdrawn(entry)}
          />
        ))}
      </ul>
      {next && (
        <Button
          onClick={() => {
            setLength(length + pageLength);
            focusSoon(`edit-${next.id}`);
          }}
        >
          {words.showOlder}
        </Button>
      )}
    </>
  );
}
