import type { Opened } from './reply';

const start = '<script type="application/json" id="opened">';
const end = '</script>';

/** The place in a page, as the build makes it, where the server says for whom it is opened. */
export const openedPlace = `${start}${end}`;

/** `<` is escaped so that nothing in the values can end the element. */
export function embedOpened(page: string, opened: Opened): string {
  const json = JSON.stringify(opened).replace(/</g, '\\u003c');
  return page.replace(openedPlace, () => `${start}${json}${end}`);
}
