import { cleanLine } from '../clean-text';
import type { Found } from './find-dates';

/** As much as the tab holds. */
const titleMost = 200;

/** A title without what joins it to a date: dashes, commas, `on`, `from`. */
export function cleanTitle(text: string): string {
  const title = trimEnds(cleanLine(text));
  // The mark that keeps a sheet from taking a text for a formula.
  const bare = title.replace(/^'(?=[=+\-@])/, '');
  return bare.length > titleMost ? `${bare.slice(0, titleMost - 1)}…` : bare;
}

/**
 * The words that go with each date of a line: those after it, or, where it is the only date, all the
 * others; `before` is what stands before the first. `INSET days: 1 September, 23 October` gives no titles.
 */
export function titlesBeside(
  line: string,
  founds: readonly Found[],
  before: string = line.slice(0, founds[0]?.start),
): readonly string[] {
  const [first] = founds;
  if (!first) return [];
  if (founds.every(({ start }) => start === first.start)) {
    const title = cleanTitle(
      [before, line.slice(first.end)].map(trimEnds).filter(Boolean).join(' '),
    );
    return founds.map(() => title);
  }
  return founds.map(({ start, end }) => {
    const next = founds.find((found) => found.start > start)?.start ?? line.length;
    return cleanTitle(line.slice(end, next));
  });
}

const edges = new Set(' \t,;:.·•*|()[]–—-_/'.split(''));
const joining = new Set('on ar from o the and a ac & to i'.split(' '));

function trimEnds(text: string): string {
  let start = 0;
  let end = text.length;
  for (let before = -1; before !== end - start; ) {
    before = end - start;
    while (start < end && edges.has(text[start] ?? '')) start += 1;
    while (start < end && edges.has(text[end - 1] ?? '')) end -= 1;
    const words = text.slice(start, end);
    const last = words.slice(words.lastIndexOf(' ') + 1);
    if (joining.has(last.toLowerCase())) end -= last.length;
    else if (/^(and|ac|&)\s/i.test(words)) start += words.indexOf(' ');
  }
  return text.slice(start, end);
}
