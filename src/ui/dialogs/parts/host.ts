/** Closes the dialog; Sheets gives the keyboard back to the grid. */
export function closeDialog(): void {
  const { google } = globalThis as {
    google?: { script?: { host?: { close?: () => void } } };
  };
  google?.script?.host?.close?.();
}
