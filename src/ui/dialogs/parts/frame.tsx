import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLostFocus } from '../../shared/focus';
import { LanguageSwitch } from '../../shared/language';
import { useOffice } from './open-dialog';

/**
 * What the dialog is about, its body, the buttons bottom left and the other language bottom right. When
 * the heading stands for another step, or what had the keyboard is gone, the keyboard and the reading
 * voice go to it.
 */
export function Frame(props: {
  readonly title: string;
  /** Changes with the step, not with the words. */
  readonly step?: string;
  /** The title bar that Sheets draws says the same: then the heading is only heard. */
  readonly saidAbove?: boolean;
  readonly above?: ComponentChildren;
  /** At the end of the heading’s line, where there is room. */
  readonly beside?: ComponentChildren;
  readonly children: ComponentChildren;
  readonly buttons: ComponentChildren;
  /** What came of a button, beside it, wherever the page is scrolled to. */
  readonly said?: ComponentChildren;
}) {
  const { chooseLanguage } = useOffice();
  const heading = useHeadingFocus(props.step ?? 'first');
  return (
    <div class="dialog">
      <main>
        {props.above}
        <Beside beside={props.beside}>
          <h1 tabIndex={-1} ref={heading} class={props.saidAbove ? 'only-heard' : ''}>
            {props.title}
          </h1>
        </Beside>
        {props.children}
      </main>
      <footer>
        <div>
          {props.said && <div class="said">{props.said}</div>}
          <div class="buttons">{props.buttons}</div>
        </div>
        <LanguageSwitch onChoose={chooseLanguage} />
      </footer>
    </div>
  );
}

function useHeadingFocus(step: string): RefObject<HTMLHeadingElement | null> {
  const { shownStep } = useOffice();
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(heading);
  useEffect(() => {
    const before = shownStep.current;
    shownStep.current = step;
    const isLost = document.activeElement === document.body;
    if (before === null || (before === step && !isLost)) return;
    scrollTo(0, 0);
    heading.current?.focus();
  }, [step, shownStep]);
  return heading;
}

function Beside(props: {
  readonly beside: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  if (!props.beside) return <>{props.children}</>;
  return (
    <div class="heading-line">
      {props.children}
      {props.beside}
    </div>
  );
}
