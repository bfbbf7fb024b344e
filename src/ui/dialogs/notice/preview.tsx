import type { Language } from '../../../core/language';
import type { NoticeGroup, Rendered } from '../../../core/wire/office-server';
import { groupNames, noticeText } from '../../../text/dialogs/notice';
import { useLanguage, useWords } from '../../shared/language';

/** A group's name and the language that it, and what the group is sent, begins with. */
export function useGroupName(key: NoticeGroup['key']): {
  readonly name: string;
  readonly lang: Language;
} {
  const words = useWords(noticeText);
  const language = useLanguage();
  if (key === 'both') return { name: words.both, lang: language };
  return { name: groupNames[key], lang: key };
}

/**
 * The message as it arrives, shut in: the frame may run no script, follow no link and reach nothing of the
 * page, whatever a template or a cell put into the message.
 */
export function Preview(props: {
  readonly message: Rendered;
  /** The language that comes first in it. */
  readonly lang: Language;
  readonly title: string;
  readonly small?: boolean;
}) {
  const words = useWords(noticeText);
  return (
    <figure class={`phone ${props.small ? 'small' : ''}`}>
      <figcaption>
        <span class="only-heard">{words.subject}: </span>
        <span lang={props.lang}>{props.message.subject}</span>
      </figcaption>
      <iframe
        sandbox=""
        referrerpolicy="no-referrer"
        srcdoc={props.message.html}
        title={props.title}
      />
    </figure>
  );
}

/** The plain part of the same message, as some mail programs show it. */
export function PlainText(props: { readonly message: Rendered; readonly lang: Language }) {
  const words = useWords(noticeText);
  return (
    <details>
      <summary>{words.textVersion}</summary>
      <pre class="plain-text" lang={props.lang}>
        {props.message.text}
      </pre>
    </details>
  );
}
