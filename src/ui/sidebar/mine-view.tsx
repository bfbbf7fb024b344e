import { useEffect, useState } from 'preact/hooks';
import type { OwnEntry } from '../../core/wire/log-server';
import { sharedPageText } from '../../text/shared-page';
import { mineText } from '../../text/sidebar-mine';
import { Button } from '../shared/button';
import { focusSoon } from '../shared/focus';
import { useWords } from '../shared/language';
import { StatusNote, TroubleNote } from '../shared/note';
import { canTryAgain } from '../shared/settle';
import { Skeleton } from '../shared/waiting';
import { EditEntry } from './edit-entry';
import { EntryList } from './entry-list';
import { without, withSaved } from './mine-list';
import { OwnProjects } from './own-projects';
import { type MineLoading, useMine } from './use-mine';
import { View } from './view';

type Happened = 'changed' | 'withdrawn' | null;

/** The list stays where it is, out of sight, while one entry is being changed. */
export function MineView(props: {
  readonly shown: boolean;
  /** Grows with everything saved elsewhere in the sidebar. */
  readonly changes: number;
  readonly onLog: () => void;
}) {
  const words = useWords(mineText);
  const loading = useMine(props.shown, props.changes);
  const [editing, setEditing] = useState<OwnEntry | null>(null);
  const [happened, setHappened] = useState<Happened>(null);
  useEffect(() => {
    if (!props.shown) setHappened(null);
  }, [props.shown]);

  const stopEditing = (entry: OwnEntry) => {
    setEditing(null);
    focusSoon(`edit-${entry.id}`);
  };
  return (
    <>
      <View
        title={words.title}
        shown={props.shown && !editing}
        actions={<StatusNote kind="good">{happened && words[happened]}</StatusNote>}
      >
        <MineContent
          shown={props.shown}
          loading={loading}
          onLog={props.onLog}
          onEdit={(entry) => {
            setHappened(null);
            setEditing(entry);
          }}
          onAsk={() => setHappened(null)}
          onWithdrawn={(entry) => {
            setHappened('withdrawn');
            loading.apply((mine) => without(mine, entry.id));
            focusSoon('mine-entries');
          }}
        />
      </View>
      {editing && (
        <EditEntry
          key={`${editing.id}-${editing.version}`}
          shown={props.shown}
          entry={editing}
          onLeave={() => stopEditing(editing)}
          onSaved={(saved, entry) => {
            setHappened('changed');
            loading.apply((mine) => withSaved(mine, saved, entry));
            stopEditing(editing);
          }}
        />
      )}
    </>
  );
}

function MineContent(props: {
  readonly shown: boolean;
  readonly loading: MineLoading;
  readonly onLog: () => void;
  readonly onEdit: (entry: OwnEntry) => void;
  readonly onAsk: () => void;
  readonly onWithdrawn: (entry: OwnEntry) => void;
}) {
  const words = useWords(mineText);
  const { mine } = props.loading;
  if (!mine) return props.shown ? <NotYet {...props.loading} /> : null;
  return (
    <div class="mine">
      {mine.projects.length > 0 && <OwnProjects projects={mine.projects} />}
      <h2 id="mine-entries" tabIndex={-1}>
        {words.entries}
      </h2>
      {mine.entries.length === 0 ? (
        <div class="card empty">
          <p>{words.empty}</p>
          <Button kind="primary" onClick={props.onLog}>
            {words.logSomething}
          </Button>
        </div>
      ) : (
        <EntryList
          entries={mine.entries}
          onEdit={props.onEdit}
          onAsk={props.onAsk}
          onWithdrawn={props.onWithdrawn}
        />
      )}
    </div>
  );
}

function NotYet({ trouble, reload }: MineLoading) {
  const words = useWords(sharedPageText);
  if (!trouble) return <Skeleton rows={5} />;
  return (
    <TroubleNote>
      <p>{trouble.message}</p>
      {canTryAgain(trouble) && (
        <Button small onClick={reload}>
          {words.tryAgain}
        </Button>
      )}
    </TroubleNote>
  );
}
