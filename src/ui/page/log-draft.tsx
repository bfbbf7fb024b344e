import { useState } from 'preact/hooks';
import { dateOf } from '../../core/civil-date';
import type { EntryDraft } from '../../core/wire/my-page';
import { formatDateLong } from '../../text/dates';
import { findEntryErrors, fromEntry, readEntryForm } from '../shared/entry/entry-form';
import { focusSoon } from '../shared/focus';
import { useLanguage } from '../shared/language';
import { openFormDraft } from '../shared/use-draft';
import { DraftActions } from './draft-actions';
import { DraftFacts } from './draft-facts';
import { draftName, EditDraft } from './edit-draft';
import type { LogHappened } from './log-section';
import { Folded } from './parts';
import { useSession } from './session';

type Props = {
  readonly draft: EntryDraft;
  readonly isFirst: boolean;
  readonly onAct: () => void;
  readonly onHappened: (what: LogHappened) => void;
};

/**
 * Accepted as it is with one tap; changed first where the person wishes or something is missing. All but
 * the first are folded, until they are changed.
 */
export function LogDraft(props: Props) {
  const language = useLanguage();
  const { now, address } = useSession();
  const { about, entry } = props.draft;
  const [editing, setEditing] = useState<'asked' | 'incomplete' | null>(() =>
    hasKept(address, about) ? 'asked' : null,
  );
  const [unfolded, setUnfolded] = useState(editing !== null);
  const isWhole =
    Object.keys(findEntryErrors(fromEntry(entry), dateOf(now), language)).length === 0;
  const edit = (why: 'asked' | 'incomplete') => {
    setEditing(why);
    setUnfolded(true);
  };
  const shown = editing ? (
    <EditDraft
      draft={props.draft}
      isFirst={props.isFirst}
      checkAtOnce={editing === 'incomplete'}
      onLeave={() => {
        setEditing(null);
        focusSoon(`change-${about}`);
      }}
      onSaved={() => props.onHappened('inLog')}
    />
  ) : (
    <>
      <DraftFacts entry={entry} />
      <DraftActions
        {...props}
        onEdit={() => {
          edit('asked');
          focusSoon(`draft-${about}-what`);
        }}
        onIncomplete={isWhole ? null : () => edit('incomplete')}
      />
    </>
  );
  return (
    <li class="card">
      {!props.isFirst && !unfolded ? (
        <Folded title={`${entry.what} · ${formatDateLong(entry.date, language)}`}>{shown}</Folded>
      ) : (
        shown
      )}
    </li>
  );
}

function hasKept(address: string, about: string): boolean {
  return openFormDraft({ address, name: draftName(about), read: readEntryForm }).load() !== null;
}
