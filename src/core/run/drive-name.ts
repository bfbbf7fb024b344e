import { cleanLine } from '../clean-text';

const longest = 200;

/** A name for Drive out of what people typed: one line, no slash, at most 200 characters. */
export function nameForDrive(...parts: readonly string[]): string {
  const [first = '', ...others] = parts.map(clean).filter((part) => part !== '');
  const rest = others.map((part) => ` – ${part}`).join('');
  return `${shorten(first, longest - rest.length)}${rest}`.slice(0, longest);
}

/** Slashes look like folders to Drive for desktop. */
function clean(text: string): string {
  return cleanLine(text.replace(/[/\\]/g, '-'));
}

function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${cleanLine(text.slice(0, Math.max(0, most - 1)))}…`;
}
