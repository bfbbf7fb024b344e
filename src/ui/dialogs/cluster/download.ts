/** Long enough for any browser to have begun saving. */
const heldMs = 60_000;

/** Has the browser save a text as a file; nothing leaves the page. */
export function download(fileName: string, type: 'text/csv' | 'text/calendar', text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), heldMs);
}

/** `false` where the browser does not allow it; then the text is marked, to be copied by hand. */
export async function copyText(area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.focus();
    area.select();
    // Frames that may not use the newer way may still use this one.
    return document.execCommand('copy');
  }
}
