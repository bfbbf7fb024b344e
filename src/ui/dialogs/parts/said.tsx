import type { ComponentChildren } from 'preact';
import type { Language } from '../../../core/language';
import { readWebLink } from '../../../core/web-link';
import { commonText } from '../../../text/dialogs/common';
import { useWords } from '../../shared/language';
import './headline.css';

/**
 * Sentences that the server wrote, one a line, in the language that it wrote them in: the page may have
 * changed its own since. Nothing when there are none.
 */
export function Sentences(props: {
  readonly sentences: readonly string[];
  readonly writtenIn: Language;
  readonly numbered?: boolean;
}) {
  if (props.sentences.length === 0) return null;
  const lines = props.sentences.map((sentence) => <li key={sentence}>{sentence}</li>);
  return props.numbered ? (
    <ol class="sentences" lang={props.writtenIn}>
      {lines}
    </ol>
  ) : (
    <ul class="sentences" lang={props.writtenIn}>
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
  const link = readWebLink(props.href);
  if (link === '') return <>{props.children}</>;
  return (
    <a class="outside" href={link} target="_blank" rel="noreferrer">
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
