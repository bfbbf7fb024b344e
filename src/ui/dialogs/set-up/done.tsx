import type { ComponentChildren } from 'preact';
import type { SetUpDone } from '../../../core/wire/office-server';
import { commonText } from '../../../text/dialogs/common';
import { setUpProgressText } from '../../../text/dialogs/set-up-progress';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/language';
import { Note } from '../../shared/note';
import { Frame } from '../parts/frame';
import { closeDialog } from '../parts/host';
import { useOffice } from '../parts/open-dialog';
import { Headline, OutsideLink, Sentences } from '../parts/said';

/** What was made or repaired, what to know, and where to go next. */
export function Done(props: { readonly done: SetUpDone; readonly failed: readonly string[] }) {
  const words = useWords(setUpProgressText);
  const common = useWords(commonText);
  const { told } = useOffice();
  const { done, failed } = props;
  const nothing = done.changes.length === 0 && failed.length === 0;
  const look = nothing && done.warnings.length > 0;
  const title = look ? words.lookTitle : nothing ? words.rightTitle : words.doneTitle;
  return (
    <Frame
      title={title}
      step="done"
      buttons={
        <Button kind="primary" onClick={closeDialog}>
          {common.close}
        </Button>
      }
    >
      <div role="status">
        <Headline
          kind={failed.length > 0 || look ? 'warn' : 'good'}
          title={look ? words.lookBody : nothing ? words.rightBody : words.changes}
        >
          <Sentences sentences={done.changes} writtenIn={told} />
        </Headline>
      </div>
      {failed.length > 0 && (
        <Note kind="bad">
          <h2>{words.failed}</h2>
          <Sentences sentences={failed} writtenIn={told} />
          <p>{words.failedNext}</p>
        </Note>
      )}
      {done.warnings.length > 0 && (
        <Note kind="warn">
          <h2>{words.warnings}</h2>
          <Sentences sentences={done.warnings} writtenIn={told} />
        </Note>
      )}
      <Links done={done} />
      {done.next.length > 0 && (
        <section class="stack tight">
          <h2>{words.next}</h2>
          <Sentences sentences={done.next} writtenIn={told} numbered />
        </section>
      )}
    </Frame>
  );
}

function Links({ done }: { readonly done: SetUpDone }) {
  const words = useWords(setUpProgressText);
  return (
    <div class="card stack tight">
      <Place link={done.logLink}>{words.log}</Place>
      <Place link={done.contactsLink}>{words.contacts}</Place>
      <Place link={done.areaLink}>{words.area}</Place>
      {done.runner && <p class="hint">{words.runner(done.runner)}</p>}
    </div>
  );
}

function Place(props: { readonly link: string; readonly children: ComponentChildren }) {
  const words = useWords(setUpProgressText);
  return (
    <p>
      <OutsideLink href={props.link}>
        {words.open}: {props.children}
      </OutsideLink>
    </p>
  );
}
