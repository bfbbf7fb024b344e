import { checkUnique } from '../../../core/check/check-lists';
import { type CheckNote, clip, fieldPlace, tabPlace } from '../../../core/check/check-note';
import type { OpenTab } from '../../../core/check/open-tab';
import { findTemplateProblems } from '../../../core/mail/template';
import type { templatesTable } from '../../../core/tables';
import type { StoredWords } from '../../../text/stored-words';

type Tags = StoredWords['mail']['tags'];

/** Messages whose words cannot be filled in, are not there, or are nobody’s. */
export function checkMessages(
  templates: OpenTab<typeof templatesTable>,
  tags: Tags,
): readonly CheckNote[] {
  const { read, tab } = templates;
  const there = new Set(read.rows.map(({ row }) => `${row.key}/${row.language}`));
  const missing = Object.keys(tags.own).flatMap((key) =>
    (['en', 'cy'] as const)
      .filter((language) => !there.has(`${key}/${language}`))
      .map((language): CheckNote => {
        const about = { a: key, b: language };
        return { code: 'message-missing', kind: 'know', ...tabPlace(tab), ...about };
      }),
  );
  const wrong = read.rows.flatMap(({ row, index }): readonly CheckNote[] => {
    const own = findTags(row.key, tags);
    if (!own) {
      const place = fieldPlace(tab, read.layout, index, 'key');
      return [{ code: 'message-unknown', kind: 'know', ...place, a: clip(row.key) }];
    }
    return checkWords(row.key, row, own).map((note) => ({
      ...note,
      ...fieldPlace(tab, read.layout, index, note.column),
    }));
  });
  const twice = checkUnique(templates, 'key', 'message-twice', 'know', ({ key, language }) =>
    key === '' ? '' : `${key} (${language})`,
  );
  return [...missing, ...wrong, ...twice];
}

/** What a message may say; `null` for one that nobody knows. */
function findTags(key: string, { own, common }: Tags): readonly string[] | null {
  const found = Object.entries(own).find(([name]) => name === key);
  return found ? [...found[1], ...common] : null;
}

type Wrong = Pick<CheckNote, 'code' | 'kind' | 'a' | 'b' | 'c'> & {
  readonly column: 'subject' | 'body';
};

/** What a message may say is what it is given, and every value counts as there. */
function checkWords(
  key: string,
  words: { readonly subject: string; readonly body: string },
  tags: readonly string[],
): readonly Wrong[] {
  const view = Object.fromEntries(tags.map((tag) => [tag, tag]));
  return (['subject', 'body'] as const).flatMap((column) => {
    const template = { subject: '', body: '', [column]: words[column] };
    return findTemplateProblems(template, view).map((problem): Wrong => {
      if (problem.kind === 'unreadable')
        return { code: 'tags-unreadable', kind: 'mend', a: key, column };
      const about = { a: clip(problem.tag), b: key, c: tags.join(', ') };
      return { code: 'tag-unknown', kind: 'mend', ...about, column };
    });
  });
}
