import { useMemo } from 'preact/hooks';
import type { Language } from '../../core/language';
import type { MyPageServer } from '../../core/wire/my-page';
import type { Opened } from '../../core/wire/reply';
import { myPageText } from '../../text/my-page';
import { sharedPageText } from '../../text/shared-page';
import { Button } from '../shared/button';
import { InLanguage, useWords } from '../shared/language';
import { TroubleNote } from '../shared/note';
import { connectServer } from '../shared/server';
import { canTryAgain, type Trouble } from '../shared/settle';
import { useChosenLanguage } from '../shared/use-chosen-language';
import { Skeleton } from '../shared/waiting';
import { Connect } from './connect';
import { OpenedPage } from './opened-page';
import { type Server, useOpening } from './use-opening';

export function MyPage(props: { readonly opened: Opened }) {
  const { address } = props.opened;
  const server = useMemo(() => connectServer<MyPageServer>(address), [address]);
  const chosen = useChosenLanguage(props.opened.language, server.setLanguage);
  return (
    <InLanguage language={chosen.language}>
      <Whatever
        address={address}
        server={server}
        languageNotKept={chosen.notKept}
        onOpened={chosen.take}
        onChooseLanguage={chosen.choose}
      />
    </InLanguage>
  );
}

/** Whatever can be shown to this person now. */
function Whatever(props: {
  readonly address: string;
  readonly server: Server;
  readonly languageNotKept: boolean;
  readonly onOpened: (language: Language) => void;
  readonly onChooseLanguage: (language: Language) => void;
}) {
  const opening = useOpening(props.server, (start) => {
    if (start.state === 'ready') props.onOpened(start.page.language);
  });
  const { answered, trouble, ask, load } = opening;
  if (!answered) {
    return (
      <main class="alone">
        {trouble ? <NotOpened trouble={trouble} onRetry={load} /> : <Skeleton rows={6} />}
      </main>
    );
  }
  const { start, atMs } = answered;
  const { address, languageNotKept, onChooseLanguage } = props;
  if (start.state === 'not connected') {
    return <Connect start={start} ask={ask} onChooseLanguage={onChooseLanguage} />;
  }
  return (
    <OpenedPage
      {...{ address, ask, load, atMs, languageNotKept, onChooseLanguage }}
      page={start.page}
    />
  );
}

function NotOpened(props: { readonly trouble: Trouble; readonly onRetry: () => void }) {
  const words = useWords(myPageText);
  const shared = useWords(sharedPageText);
  return (
    <TroubleNote>
      <h1>{words.notOpened}</h1>
      <p>{props.trouble.message}</p>
      {canTryAgain(props.trouble) && (
        <Button small onClick={props.onRetry}>
          {shared.tryAgain}
        </Button>
      )}
    </TroubleNote>
  );
}
