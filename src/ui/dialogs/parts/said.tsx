import type { ComponentChildren } from 'preact';
import type { Language } from '../../../core/language';
import { commonText } from '../../../text/dialogs/common';
import { useLanguage, useWords } from '../../shared/language';

/** `lang` for words the server wrote, where the page has changed its language since. */
export function useLangOf(writtenIn: Language): { readonly lang?: Language } {
  return writtenIn === useLanguage() ? {} : { lang: writtenIn };
}

/** Sentences that the server wrote, one a line; nothing when there are none. */
export function Sentences(props: {
  readonly sentences: readonly string[];
  readonly writtenIn: Language;
  readonly numbered?: boolean;
}) {
  const lang = useLangOf(props.writtenIn);
  if (props.sentences.length === 0) return null;
  const lines = props.sentences.map((sentence) => <li key={sentence}>{sentence}</li>);
  return props.numbered ? (
    <ol class="sentences" {...lang}>
      {lines}
    </ol>
  ) : (
    <ul class="sentences" {...lang}>
      {lines}
    </ul>
  );
}

/** A link out of the dialog; only to the web, whatever the workbook's cell holds. */
export function OutsideLink(props: {
  readonly href: string;
  readonly children: ComponentChildren;
}) {
  const words = useWords(commonText);
  if (!/^https:\/\//i.test(props.href)) return <>{props.children}</>;
  return (
    <a class="outside" href={props.href} target="_blank" rel="noreferrer">
      {props.children}
      <span class="only-heard"> {words.opensInNewTab}</span>
    </a>
  );
}

/** How things stand, in one line with a sign beside it. */
export function Headline(props: {
  readonly kind: 'good' | 'warn' | 'plain';
  readonly title: string;
  readonly children?: ComponentChildren;
}) {
  const signs = { good: '✓', warn: '!', plain: '…' } as const;
  return (
    <div class={`headline ${props.kind}`}>
      <span class="sign" aria-hidden="true">
        {signs[props.kind]}
      </span>
      <div>
        <h2>{props.title}</h2>
        {props.children}
      </div>
    </div>
  );
}
