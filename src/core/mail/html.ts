const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text
    .replace(/[\p{Cc}]/gu, (character) => (character === '\n' ? character : ''))
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

// Web addresses end before the punctuation of the sentence around them.
const links = /(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]'’]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/g;

/** Paragraphs of plain text as HTML; web and email addresses can be followed. */
export function toHtmlParagraphs(paragraphs: readonly string[]): string {
  return paragraphs
    .map((paragraph) => {
      const html = paragraph
        .split(links)
        .map((piece, index) => (index % 2 === 1 ? toLink(piece) : escapeHtml(piece)))
        .join('');
      return `<p style="margin:0 0 14px">${html.replace(/\n/g, '<br>')}</p>`;
    })
    .join('\n');
}

function toLink(target: string): string {
  const href = target.startsWith('http') ? target : `mailto:${target}`;
  return `<a href="${escapeHtml(href)}" style="color:#0b57d0">${escapeHtml(target)}</a>`;
}
