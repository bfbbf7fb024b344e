/** HtmlService serves only HTML, so data stands in a page as a script that nothing runs. */
const [start, end] = ['<script type="application/json">', '</script>'];

/** Without a `<` in it, which the reader of a page might take for a tag. */
export function sealStored(value: unknown): string {
  return `${start}${JSON.stringify(value).replace(/</g, '\\u003c')}${end}\n`;
}

export function openStored(page: string): unknown {
  return JSON.parse(page.slice(page.indexOf(start) + start.length, page.lastIndexOf(end)));
}
