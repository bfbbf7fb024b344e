import { type ComponentType, createContext, render } from 'preact';
import { useContext, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../core/language';
import type { OfficeServer } from '../../../core/wire/office-server';
import '../../shared/base.css';
import { InLanguage } from '../../shared/language';
import { readOpened } from '../../shared/opened';
import '../../shared/parts.css';
import { connectServer, type PageServer } from '../../shared/server';
import { settle } from '../../shared/settle';
import './dialog.css';
import './content.css';

/** Set-up, a check and a run may take as long as Google lets one call take. */
const answerWithinMs = 360_000;

type Office = {
  readonly server: PageServer<OfficeServer>;
  /** The language in which the server writes its sentences from now on. */
  readonly told: Language;
  readonly chooseLanguage: (language: Language) => void;
  /** The step whose heading was shown last, across the components that show them. */
  readonly shownStep: { current: string | null };
};

const Context = createContext<Office | null>(null);

export function useOffice(): Office {
  const office = useContext(Context);
  if (!office) throw new Error('outside a dialog');
  return office;
}

/** Draws one dialog of PL Office into the page. */
export function openDialog(Dialog: ComponentType): void {
  const opened = readOpened(document);
  const server = connectServer<OfficeServer>(opened.address, undefined, answerWithinMs);
  const place = document.getElementById('app');
  if (place) {
    render(<Root server={server} language={opened.language} Dialog={Dialog} />, place);
  }
}

/** The page changes at once; what the server wrote follows when it has been told. */
function Root(props: {
  readonly server: PageServer<OfficeServer>;
  readonly language: Language;
  readonly Dialog: ComponentType;
}) {
  const { server, Dialog } = props;
  const [language, setLanguage] = useState(props.language);
  const [told, setTold] = useState(props.language);
  const shownStep = useRef<string | null>(null);
  const chooseLanguage = async (chosen: Language) => {
    setLanguage(chosen);
    const saved = await settle(server.setLanguage(chosen), chosen);
    if (saved.ok) setTold(saved.value);
  };
  return (
    <Context.Provider
      value={{ server, told, chooseLanguage: (chosen) => void chooseLanguage(chosen), shownStep }}
    >
      <InLanguage language={language}>
        <Dialog />
      </InLanguage>
    </Context.Provider>
  );
}
