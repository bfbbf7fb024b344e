/** Arrow up and down go to the same chip of the person above or below, across groups. */
export function moveBetweenRows(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const from = event.target;
  if (step === 0 || !(from instanceof HTMLInputElement) || from.type !== 'checkbox') return;
  const column = [
    ...document.querySelectorAll<HTMLInputElement>(`input[data-chip="${from.dataset.chip}"]`),
  ];
  const next = column[column.indexOf(from) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
