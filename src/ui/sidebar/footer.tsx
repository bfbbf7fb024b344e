import type { Language } from '../../core/language';
import type { SidebarStart } from '../../core/wire/log-server';
import { sidebarText } from '../../text/sidebar';
import { LanguageSwitch, SchoolText, useWords } from '../shared/language';

/** The way to My page, who the sheet takes you for, and the other language. */
export function Footer(props: {
  readonly me: SidebarStart['me'] | null;
  readonly address: string;
  /** `''` where there is none. */
  readonly myPageLink: string;
  readonly languageNotKept: boolean;
  readonly onChooseLanguage: (language: Language) => void;
}) {
  const words = useWords(sidebarText);
  const { me } = props;
  return (
    <footer>
      <p role="status" class="hint">
        {props.languageNotKept && words.languageNotKept}
      </p>
      {props.myPageLink && (
        <p>
          <a href={props.myPageLink} target="_blank" rel="noopener noreferrer">
            {words.myPage}
            <span class="only-heard"> ({words.myPageHint})</span>
          </a>
        </p>
      )}
      <div class="who">
        <span>
          {(me || props.address) && <span class="only-heard">{words.whoYouAre} </span>}
          {me ? <Me me={me} /> : props.address}
        </span>
        <LanguageSwitch onChoose={props.onChooseLanguage} />
      </div>
    </footer>
  );
}

function Me(props: { readonly me: SidebarStart['me'] }) {
  const { name, phase } = props.me;
  return (
    <>
      {name}
      {(phase.en || phase.cy) && (
        <>
          {' · '}
          <SchoolText text={phase} />
        </>
      )}
    </>
  );
}
