import type { ComponentChildren, Ref } from 'preact';

/**
 * One filled button (`primary`) at a time in a view. A busy button stays focusable and does nothing, so
 * that the place of the keyboard is not lost.
 */
export function Button(props: {
  readonly children: ComponentChildren;
  readonly kind?: 'primary' | 'text' | 'plain';
  readonly danger?: boolean;
  readonly small?: boolean;
  readonly submits?: boolean;
  readonly busy?: boolean;
  readonly id?: string;
  /** Where the text alone does not tell which of several; it begins with the text. */
  readonly label?: string;
  readonly onClick?: () => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}) {
  const kind = props.kind === undefined || props.kind === 'plain' ? '' : props.kind;
  const classes = ['button', kind, props.danger && 'danger', props.small && 'small'];
  return (
    <button
      type={props.submits ? 'submit' : 'button'}
      class={classes.filter(Boolean).join(' ')}
      {...(props.busy ? { 'aria-disabled': true } : {})}
      {...(props.id ? { id: props.id } : {})}
      {...(props.label ? { 'aria-label': props.label } : {})}
      {...(props.buttonRef ? { ref: props.buttonRef } : {})}
      onClick={() => {
        if (!props.busy) props.onClick?.();
      }}
    >
      {props.children}
    </button>
  );
}
