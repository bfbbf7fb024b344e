// Read once: this loop goes over whole workbooks and messages.
const { imul } = Math;

/**
 * 16 hexadecimal digits that differ when anything in `parts` differs; the same in every engine. It tells
 * texts apart and neither hides them nor proves anything: cyrb53 (public domain, bryc/code) with both
 * halves kept.
 */
export function fingerprint(...parts: readonly string[]): string {
  // Lengths in front, so that no two lists of parts run together into the same text.
  const text = parts.map((part) => `${part.length}:${part}`).join('');
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = imul(high ^ code, 2654435761);
    low = imul(low ^ code, 1597334677);
  }
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  return hex(low) + hex(high);
}

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0');
}
