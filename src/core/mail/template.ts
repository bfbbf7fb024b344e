import Mustache from 'mustache';

/** The words of one message in one language; `{{…}}` is filled in. */
export type Template = { readonly subject: string; readonly body: string };

/** What `{{…}}` may name, and its value; `''` where the school has not given it. */
export type View = Readonly<Record<string, string>>;

export type TemplateProblem =
  /** A tag that is opened and not closed, or the other way round. */
  | { readonly kind: 'unreadable' }
  /** Nothing has this name. */
  | { readonly kind: 'unknown'; readonly tag: string }
  /** It would leave a hole in the sentence: the value is empty and no `{{#tag}}` stands around it. */
  | { readonly kind: 'empty'; readonly tag: string };

/** Everything that keeps these words from being filled in whole. */
export function findTemplateProblems(template: Template, view: View): readonly TemplateProblem[] {
  const problems = [template.subject, template.body].flatMap((words) => checkWords(words, view));
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const name = JSON.stringify(problem);
    return !seen.has(name) && Boolean(seen.add(name));
  });
}

/** The words filled in, as plain text. Throws when they are unreadable. */
export function fillWords(words: string, view: View): string {
  return Mustache.render(normaliseBreaks(words), view, {}, { escape: String });
}

/** Filled words as paragraphs, without the empty ones. */
export function toParagraphs(filled: string): readonly string[] {
  return normaliseBreaks(filled)
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/)
    .map((paragraph) => paragraph.replace(/[^\S\n]+\n/g, '\n').trim())
    .filter((paragraph) => paragraph !== '');
}

function checkWords(words: string, view: View): readonly TemplateProblem[] {
  try {
    return checkTokens(Mustache.parse(normaliseBreaks(words)) as readonly Token[], view, []);
  } catch {
    return [{ kind: 'unreadable' }];
  }
}

/** As mustache.js gives them: kind, name, start, end, and for a section what is inside. */
type Token = readonly [string, string, number, number, (readonly Token[])?, ...unknown[]];

const isSection = (kind: string): boolean => kind === '#' || kind === '^';

function checkTokens(
  tokens: readonly Token[],
  view: View,
  inside: readonly string[],
): readonly TemplateProblem[] {
  return tokens.flatMap(([kind, tag, , , inner]): readonly TemplateProblem[] => {
    if (kind === 'text' || kind === '!') return [];
    // Partials and changed delimiters name nothing that could be filled in.
    if (kind === '>' || kind === '=') return [{ kind: 'unknown', tag }];
    const value = Object.keys(view).includes(tag) ? view[tag] : undefined;
    if (value === undefined) return [{ kind: 'unknown', tag }];
    if (isSection(kind)) {
      return checkTokens(inner ?? [], view, kind === '#' ? [...inside, tag] : inside);
    }
    return value.trim() === '' && !inside.includes(tag) ? [{ kind: 'empty', tag }] : [];
  });
}

function normaliseBreaks(text: string): string {
  return text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
}
