import type { ComponentChildren } from 'preact';

type Props = { readonly children: ComponentChildren };

/** Something to know; read out in its place, not called out. */
export function Note(props: Props & { readonly kind?: 'good' | 'warn' | 'bad' }) {
  return <div class={`note ${props.kind ?? ''}`}>{props.children}</div>;
}

/** Called out at once: what the person just asked for went wrong. */
export function TroubleNote(props: Props) {
  return (
    <div class="note bad" role="alert">
      {props.children}
    </div>
  );
}

/**
 * Called out when the reader is free: what just happened. Always on the page, because a status that comes
 * with its words is often not read.
 */
export function StatusNote(props: {
  readonly children: ComponentChildren;
  readonly kind?: 'good';
}) {
  const shown = Boolean(props.children);
  return (
    <div role="status" class={shown ? `note ${props.kind ?? ''}` : ''}>
      {props.children}
    </div>
  );
}
