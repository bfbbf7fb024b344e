/** After the next drawing, so that what is to be focused is on the page. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
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
