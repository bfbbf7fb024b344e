import type { ComponentChildren } from 'preact';

/** One section of the sidebar: what scrolls, and below it what can be done. Hidden ones keep their state. */
export function View(props: {
  readonly title: string;
  readonly shown: boolean;
  readonly children: ComponentChildren;
  readonly actions?: ComponentChildren;
  readonly onSubmit?: () => void;
}) {
  const inside = (
    <>
      <div class="scrolls">
        <h1 class="only-heard">{props.title}</h1>
        {props.children}
      </div>
      {props.actions && <div class="actions">{props.actions}</div>}
    </>
  );
  const { onSubmit } = props;
  if (!onSubmit) {
    return (
      <div class="view" hidden={!props.shown}>
        {inside}
      </div>
    );
  }
  return (
    <form
      class="view"
      hidden={!props.shown}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      {inside}
    </form>
  );
}
