import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button';

/**
 * Asks in place before something that cannot be taken back. Both buttons are verbs (Welsh has no single
 * yes and no). The keyboard comes to the question; Escape keeps things as they are.
 */
export function Confirm(props: {
  readonly question: string;
  readonly children: ComponentChildren;
  readonly doIt: string;
  readonly keepIt: string;
  readonly busy: boolean;
  /** What can be put right again is not red. */
  readonly mild?: boolean;
  readonly onDo: () => void;
  readonly onKeep: () => void;
}) {
  const id = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    keep.current?.focus();
    keep.current?.closest('[role="alertdialog"]')?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div
      class="note confirm"
      role="alertdialog"
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-detail`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || props.busy) return;
        // What it stands in may be put away with the same key.
        event.stopPropagation();
        props.onKeep();
      }}
    >
      <h3 id={`${id}-question`}>{props.question}</h3>
      <div id={`${id}-detail`}>{props.children}</div>
      <div class="buttons">
        <Button small danger={!props.mild} kind="primary" busy={props.busy} onClick={props.onDo}>
          {props.doIt}
        </Button>
        <Button small busy={props.busy} buttonRef={keep} onClick={props.onKeep}>
          {props.keepIt}
        </Button>
      </div>
    </div>
  );
}
