import type { ShownPage } from '../types';

/** The page as Google serves it: its own HTML, with `google.script` put before everything else. */
export function hostPage(page: ShownPage, pageHost: string): string {
  const script = `<script>${pageHost.replaceAll('</script', '<\\/script')}
hostPage(${JSON.stringify(page.token).replaceAll('<', '\\u003c')});</script>`;
  const head = /<head[^>]*>/i.exec(page.html);
  if (!head) return `<!doctype html>${script}${page.html}`;
  const end = head.index + head[0].length;
  return page.html.slice(0, end) + script + page.html.slice(end);
}
