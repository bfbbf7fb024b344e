import { useState } from 'preact/hooks';
import type { Language } from '../../core/language';
import type { PageStart } from '../../core/wire/my-page';
import { myPageYearText } from '../../text/my-page-year';
import { Button } from '../shared/button';
import { focusSoon, keepFocus } from '../shared/focus';
import { TextInput } from '../shared/inputs';
import { LanguageSwitch, useWords } from '../shared/language';
import { useCall } from '../shared/use-call';
import { Form, How } from './parts';
import type { Ask } from './use-opening';

type NotConnected = Extract<PageStart, { state: 'not connected' }>;

/** Before the page knows its workbook: only whom the script runs as can tell it. */
export function Connect(props: {
  readonly start: NotConnected;
  readonly ask: Ask;
  readonly onChooseLanguage: (language: Language) => void;
}) {
  const words = useWords(myPageYearText);
  return (
    <main class="alone">
      <div class="who">
        <h1>{words.notConnected}</h1>
        <LanguageSwitch onChoose={props.onChooseLanguage} />
      </div>
      {props.start.mayConnect ? <Steps {...props} /> : <p>{words.notConnectedPlain}</p>}
    </main>
  );
}

function Steps(props: { readonly start: NotConnected; readonly ask: Ask }) {
  const words = useWords(myPageYearText);
  return (
    <>
      <p>{words.connectWhy}</p>
      <ol class="steps">
        {props.start.link && (
          <li>
            <p>{words.connectFirst}</p>
            <p class="address">{props.start.link}</p>
          </li>
        )}
        <li>
          <p>{words.connectThen}</p>
          <LinkForm ask={props.ask} />
        </li>
      </ol>
    </>
  );
}

function LinkForm(props: { readonly ask: Ask }) {
  const words = useWords(myPageYearText);
  const { busy, trouble, run } = useCall();
  const [link, setLink] = useState('');
  const [error, setError] = useState<string | undefined>(undefined);

  const connect = () =>
    run(
      () => {
        if (link.trim() !== '') return props.ask((server) => server.connectOffice(link.trim()));
        setError(words.emptyLink);
        focusSoon('connect-link');
        return null;
      },
      undefined,
      ({ fields }) => {
        setError(fields.link);
        keepFocus('connect-link');
      },
    );
  return (
    <Form onSend={connect}>
      <div class="fields" inert={busy}>
        <TextInput
          id="connect-link"
          inputMode="url"
          label={words.connectLink}
          hint={words.connectHint}
          error={error}
          value={link}
          onChange={(typed) => {
            setError(undefined);
            setLink(typed);
          }}
        />
      </div>
      <How action={{ busy, trouble }} />
      <div class="buttons">
        <Button kind="primary" submits busy={busy}>
          {busy ? words.connecting : words.connect}
        </Button>
      </div>
    </Form>
  );
}
