import type { ComponentChildren } from 'preact';
import type { Bilingual } from '../../core/language';
import { SchoolText } from '../shared/language';
import { TroubleNote } from '../shared/note';
import { StillWaiting } from '../shared/waiting';
import type { Action } from './session';

/** `title` names it for those who move by headings; the keyboard comes back to it by its id. */
export function Section(props: {
  readonly id: string;
  readonly title: string;
  readonly kind?: string;
  readonly children: ComponentChildren;
}) {
  const id = `${props.id}-title`;
  return (
    <section class={props.kind ?? ''} aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {props.title}
      </h2>
      {props.children}
    </section>
  );
}

/** A title as people typed it, which may be of any length and in any writing. */
export function Title(props: { readonly text: Bilingual; readonly id?: string }) {
  return (
    <h3 dir="auto" {...(props.id ? { id: props.id, tabIndex: -1 } : {})}>
      <SchoolText text={props.text} />
    </h3>
  );
}

/** How a call goes: late, or what stood in its way. */
export function How(props: { readonly action: Pick<Action, 'busy' | 'trouble'> }) {
  const { busy, trouble } = props.action;
  return (
    <>
      {trouble && <TroubleNote>{trouble.message}</TroubleNote>}
      {busy && <StillWaiting active />}
    </>
  );
}

/** Sends with Enter and with its button; what is wrong is said by the page, not by the browser. */
export function Form(props: {
  readonly onSend: () => void;
  readonly kind?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <form
      class={`stack ${props.kind ?? ''}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onSend();
      }}
    >
      {props.children}
    </form>
  );
}

export function Folded(props: {
  readonly title: string;
  /** Where the title alone does not tell which of several. */
  readonly about?: string;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <details {...(props.open ? { open: true } : {})}>
      <summary>
        {props.title}
        {props.about && <span class="only-heard">: {props.about}</span>}
      </summary>
      <div class="folded">{props.children}</div>
    </details>
  );
}

export function isEmpty(text: Bilingual): boolean {
  return text.en.trim() === '' && text.cy.trim() === '';
}
