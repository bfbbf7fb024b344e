import { useState } from 'preact/hooks';
import { dateOf } from '../../core/civil-date';
import type { EntryInput } from '../../core/entry';
import type { EntryDraft } from '../../core/wire/my-page';
import { formatDateLong } from '../../text/dates';
import { formatHours } from '../../text/hours';
import { myPageAfterText } from '../../text/my-page-after';
import { Button } from '../shared/button';
import { labelOf } from '../shared/entry/choice-groups';
import { findEntryErrors, fromEntry, readEntryForm } from '../shared/entry/entry-form';
import { focusSoon } from '../shared/focus';
import { useLanguage, useWords } from '../shared/language';
import { openFormDraft } from '../shared/use-draft';
import { draftName, EditDraft } from './edit-draft';
import type { LogHappened } from './log-section';
import { How } from './parts';
import { pageOf, useAction, useSession } from './session';

type Props = {
  readonly draft: EntryDraft;
  readonly isFirst: boolean;
  readonly onAct: () => void;
  readonly onHappened: (what: LogHappened) => void;
};

/** Accepted as it is with one tap; changed first where the person wishes or something is missing. */
export function LogDraft(props: Props) {
  const language = useLanguage();
  const { now, address } = useSession();
  const { about, entry } = props.draft;
  const [editing, setEditing] = useState<'asked' | 'incomplete' | null>(() =>
    hasKept(address, about) ? 'asked' : null,
  );
  const isWhole =
    Object.keys(findEntryErrors(fromEntry(entry), dateOf(now), language)).length === 0;
  return (
    <li class="card">
      {editing ? (
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
              setEditing('asked');
              focusSoon(`draft-${about}-what`);
            }}
            onIncomplete={isWhole ? null : () => setEditing('incomplete')}
          />
        </>
      )}
    </li>
  );
}

function DraftFacts(props: { readonly entry: EntryInput }) {
  const language = useLanguage();
  const { page } = useSession();
  const { entry } = props;
  const labels = [
    labelOf(entry.form, page.forms, language),
    labelOf(entry.priority, page.priorities, language),
  ];
  return (
    <>
      <p class="meta">
        {formatDateLong(entry.date, language)} · {formatHours(entry.hours * 60)}
      </p>
      <h3 dir="auto">{entry.what}</h3>
      {labels.map(
        (label) =>
          label && (
            <p key={label.text} class="meta" {...(label.lang ? { lang: label.lang } : {})}>
              {label.text}
            </p>
          ),
      )}
      {entry.change && (
        <p class="typed" dir="auto">
          {entry.change}
        </p>
      )}
    </>
  );
}

function DraftActions(
  props: Props & { readonly onEdit: () => void; readonly onIncomplete: (() => void) | null },
) {
  const words = useWords(myPageAfterText);
  const { step } = useSession();
  const accepting = useAction();
  const puttingAway = useAction();
  const { about, entry } = props.draft;
  const busy = accepting.busy || puttingAway.busy;
  const accept = () => {
    props.onAct();
    if (props.onIncomplete) {
      props.onIncomplete();
      return;
    }
    accepting.run(
      async (server) => pageOf(await server.acceptDraft({ about, entry })),
      () => props.onHappened('inLog'),
    );
  };
  const putAway = () => {
    props.onAct();
    puttingAway.run(
      (server) => server.putDraftAway(about),
      () => props.onHappened('putAway'),
    );
  };
  const of = (label: string) => `${label}: ${entry.what.slice(0, 100)}`;
  return (
    <>
      <div class="buttons">
        <Button
          kind={props.isFirst && step === 'draft' ? 'primary' : 'plain'}
          label={of(words.accept)}
          busy={busy}
          onClick={accept}
        >
          {accepting.busy ? words.accepting : words.accept}
        </Button>
        <Button
          id={`change-${about}`}
          label={of(words.changeFirst)}
          busy={busy}
          onClick={props.onEdit}
        >
          {words.changeFirst}
        </Button>
        <Button kind="text" label={of(words.notForLog)} busy={busy} onClick={putAway}>
          {words.notForLog}
        </Button>
      </div>
      <How action={accepting} />
      <How action={puttingAway} />
    </>
  );
}

function hasKept(address: string, about: string): boolean {
  return openFormDraft({ address, name: draftName(about), read: readEntryForm }).load() !== null;
}
