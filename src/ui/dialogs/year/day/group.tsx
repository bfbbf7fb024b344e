import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A part of the form under its heading. */
export function Group(props: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="card form-group">
      <h2>{props.title}</h2>
      {props.hint && <p class="hint">{props.hint}</p>}
      <div class="fields">{props.children}</div>
    </section>
  );
}

/** What is rarely needed; open from the start where something stands in it already. */
export function Folded(props: {
  readonly title: string;
  readonly isBegun: boolean;
  readonly hint?: string;
  readonly isCard?: boolean;
  readonly children: ComponentChildren;
}) {
  const [open] = useState(props.isBegun);
  return (
    <details class={props.isCard ? 'card form-group' : 'form-group'} open={open}>
      <summary>{props.title}</summary>
      {props.hint && <p class="hint">{props.hint}</p>}
      <div class="fields">{props.children}</div>
    </details>
  );
}
