import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** After the next drawing, so that what is to be focused is on the page. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
  });
}

/** Gives the keyboard a place again when what it was on went out of reach, as a form does while saving. */
export function keepFocus(id: string): void {
  moveFocusFrom((active) => active === null || active === document.body, id);
}

/** From a form that is empty again to its beginning; whoever pressed a button stays on it. */
export function focusUnlessOnButton(id: string): void {
  moveFocusFrom((active) => !(active instanceof HTMLButtonElement), id);
}

function moveFocusFrom(where: (active: Element | null) => boolean, id: string): void {
  requestAnimationFrame(() => {
    if (where(document.activeElement)) document.getElementById(id)?.focus();
  });
}

/** To the first field with something wrong, in the order they stand on the page; says whether any. */
export function focusFirstError(
  fieldNames: readonly string[],
  errors: Readonly<Record<string, unknown>>,
  idOf: (fieldName: string) => string,
): boolean {
  const first = fieldNames.find((name) => errors[name] !== undefined);
  if (first !== undefined) focusSoon(idOf(first));
  return first !== undefined;
}

/** Takes the keyboard to `place` when what it was on, a button that did its work, is no longer there. */
export function useLostFocus(place: RefObject<HTMLElement | null>): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target;
    };
    addEventListener('focusin', remember);
    return () => removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const isGone = last.current instanceof Element && !last.current.isConnected;
    if (!isGone || document.activeElement !== document.body) return;
    last.current = null;
    place.current?.focus();
  });
}

/** Brings the keyboard to what has just appeared. */
export function useFocusOnce<Element extends HTMLElement>(): RefObject<Element | null> {
  const element = useRef<Element>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
