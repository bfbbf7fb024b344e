/** A link as somebody typed it, where a page or a mail may lead there; `''` for anything else. */
export function readWebLink(typed: string): string {
  const link = typed.trim();
  return /^https:\/\/[^\s/]/i.test(link) ? link : '';
}
