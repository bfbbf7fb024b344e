/** Google's own links to a file, by the id in them. */
const driveLink =
  /https:\/\/(?:docs\.google\.com\/(?:spreadsheets|document)\/d\/|drive\.google\.com\/(?:drive\/folders\/|file\/d\/))([\w-]+)[^"'\s<]*/g;

/** Makes links to files open here: the workspace's ids are nobody else's. */
export function localiseLinks(html: string): string {
  const localised = html.replace(
    /(href\s*=\s*["'])(https:[^"']*)(["'])/gi,
    (whole, before: string, link: string, after: string) => {
      const local = link.replace(driveLink, '/#/file/$1');
      return local === link ? whole : `${before}${local}${after} target="_top"`;
    },
  );
  return localised;
}
