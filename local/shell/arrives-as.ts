/** Several Google accounts in one browser: a page's calls may arrive as another one than opened it. */

const KEPT = 'local-workspace-arrives-as';

/** Google's own refusal, as people report it. */
export const REFUSED = 'PERMISSION_DENIED';

/** Empty: as the person who opened the page. */
export function readArrivesAs(): string {
  return sessionStorage.getItem(KEPT) ?? '';
}

export function keepArrivesAs(address: string): void {
  sessionStorage.setItem(KEPT, address);
}
