/** HtmlService: pages from the script's own HTML files. */
import type { Run } from '../runtime/run';
import { service } from '../runtime/strict';
import { ScriptException } from '../world/errors';

type Service = GoogleAppsScript.HTML.HtmlService;
type Output = GoogleAppsScript.HTML.HtmlOutput;
type OutputApi = Pick<
  Output,
  | 'getContent'
  | 'setContent'
  | 'append'
  | 'setTitle'
  | 'getTitle'
  | 'setWidth'
  | 'setHeight'
  | 'addMetaTag'
>;

/** sourced: no others are allowed. */
const META_TAGS = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

export interface HtmlDraft {
  html: string;
  title: string;
  width?: number;
  height?: number;
}

const drafts = new WeakMap<object, HtmlDraft>();

/** The page behind an HtmlOutput. */
export function htmlOf(output: unknown): HtmlDraft {
  const draft = typeof output === 'object' && output !== null ? drafts.get(output) : undefined;
  if (!draft) throw new ScriptException('The parameters do not match the method signature.');
  return draft;
}

function outputObject(run: Run, html: string): Output {
  const draft: HtmlDraft = { html, title: '' };
  const change = (part: Partial<HtmlDraft>): Output => {
    Object.assign(draft, part);
    return object;
  };
  const api: OutputApi = {
    getContent: () => draft.html,
    getTitle: () => draft.title,
    setContent: (content) => change({ html: content }),
    append: (more) => change({ html: draft.html + more }),
    setTitle: (title) => change({ title }),
    setWidth: (width) => change({ width }),
    setHeight: (height) => change({ height }),
    addMetaTag(name) {
      if (META_TAGS.includes(name)) return object;
      // assumed A-meta-tag: Google’s words for it.
      throw new ScriptException('The specified meta tag is not allowed in this context.');
    },
  };
  const object = service(run, 'HtmlOutput', api) as unknown as Output;
  drafts.set(object, draft);
  return object;
}

export function htmlService(run: Run): object {
  const api: Pick<Service, 'createHtmlOutputFromFile' | 'createHtmlOutput'> = {
    /** assumed A-html-verbatim. */
    createHtmlOutputFromFile(name) {
      const html = run.bundle.pages[name] ?? run.bundle.pages[`${name}.html`];
      if (html === undefined) throw new ScriptException(`No HTML file named ${name} was found.`);
      return outputObject(run, html);
    },
    createHtmlOutput: (html: unknown = '') => outputObject(run, String(html)),
  };
  return service(run, 'HtmlService', api);
}
