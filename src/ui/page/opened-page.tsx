import { useEffect, useRef, useState } from 'preact/hooks';
import type { LocalMoment } from '../../core/civil-date';
import type { Language } from '../../core/language';
import type { MyPage } from '../../core/wire/my-page';
import { myPageText } from '../../text/my-page';
import { sharedPageText } from '../../text/shared-page';
import { focusSoon } from '../shared/focus';
import { LanguageSwitch, SchoolText, useWords } from '../shared/language';
import { Note } from '../shared/note';
import { useOnline } from '../shared/online';
import { AfterSection } from './after-section';
import { CatchUpSection } from './catch-up-section';
import { Certificate } from './certificate';
import { ComesSection } from './comes-section';
import { HelpSection } from './help-section';
import { LogSection } from './log-section';
import { nextStep } from './now-and-next';
import { NowSection } from './now-section';
import { SessionContext } from './session';
import { useNow } from './use-now';
import type { Ask } from './use-opening';
import { YearSection } from './year-section';

type Props = {
  readonly page: MyPage;
  /** When the page was answered, by this browser's clock. */
  readonly atMs: number;
  readonly address: string;
  readonly ask: Ask;
  readonly load: () => void;
  readonly languageNotKept: boolean;
  readonly onChooseLanguage: (language: Language) => void;
};

export function OpenedPage(props: Props) {
  const { page, address, ask } = props;
  const now = useNow(page.now, props.atMs);
  const [printing, setPrinting] = useState(false);
  useLookAtTheEnd(page, now, props.load);
  const session = { page, now, step: nextStep(page, now), address, ask };
  return (
    <SessionContext.Provider value={session}>
      <div class="page" hidden={printing}>
        <Header {...props} />
        <main class="columns">
          <div class="column">
            <NowSection />
            <AfterSection />
            <LogSection />
            <CatchUpSection />
            <ComesSection />
          </div>
          <div class="column">
            <YearSection onCertificate={() => setPrinting(true)} />
            <HelpSection />
          </div>
        </main>
        <Footer />
      </div>
      {printing && (
        <Certificate
          onBack={() => {
            setPrinting(false);
            focusSoon('certificate');
          }}
        />
      )}
    </SessionContext.Provider>
  );
}

/** What one took part in brings questions and a draft once it ends: the server knows which. */
function useLookAtTheEnd(page: MyPage, now: LocalMoment, load: () => void): void {
  const ended = page.occasions.filter(({ mark, endsAt }) => mark === 'present' && endsAt <= now);
  const known = useRef(ended.length);
  useEffect(() => {
    const isMore = ended.length > known.current;
    known.current = ended.length;
    if (isMore) load();
  }, [ended.length]);
}

function Header(props: Props) {
  const words = useWords(myPageText);
  const shared = useWords(sharedPageText);
  const online = useOnline();
  const { me, school } = props.page;
  return (
    <header>
      <div class="who">
        <div>
          <h1 dir="auto">{me.name}</h1>
          <p class="meta">
            <SchoolText text={school} />
          </p>
        </div>
        <LanguageSwitch onChoose={props.onChooseLanguage} />
      </div>
      <div class="notices" role="status">
        {!online && <Note kind="warn">{shared.offline}</Note>}
        {props.languageNotKept && <Note>{words.languageNotKept}</Note>}
      </div>
    </header>
  );
}

function Footer() {
  const words = useWords(myPageText);
  return (
    <footer>
      <p class="hint">{words.onlyMine}</p>
    </footer>
  );
}
