/** The paragraphs of a message, as Templates keeps them: an empty line between. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.join('\n\n');
}
