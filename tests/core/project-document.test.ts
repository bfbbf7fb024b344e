import { documentTitle, documentWords } from '../../src/app/office/run/document-words';
import { type ProjectDocumentFacts, renderProjectDocument } from '../../src/core/project-document';
import { makeWords } from '../fakes/words';
import { anyCharacter, fc } from '../properties';

const words = makeWords();
const facts: ProjectDocumentFacts = {
  title: 'Talk for maths',
  question: 'Does talk help?\n\nFor whom?',
  objective: 'More reasoning',
  baseline: '',
  measure: 'The same lesson\nin June',
  lead: 'Llŷr Ffug',
  team: '',
  dates: '9 Tachwedd 2026 / 9 November 2026',
  priority: '',
};

const headings = (html: string, level: number) =>
  [...html.matchAll(new RegExp(`<h${level}>(.*?)</h${level}>`, 'g'))].map(([, text]) => text);

describe('the working document of a project', () => {
  const html = renderProjectDocument(facts, documentWords(words, 'cy'));

  test('has its four parts in both languages, in the school’s order', () => {
    expect(headings(html, 1)).toEqual(['Talk for maths']);
    expect(headings(html, 2)).toEqual([
      'Cynllun / Plan',
      'Darllen / Reading',
      'Treialu a thystiolaeth / Trial and evidence',
      'Effaith / Impact',
    ]);
    const english = renderProjectDocument(facts, documentWords(words, 'en'));
    expect(headings(english, 2)[0]).toBe('Plan / Cynllun');
    expect(documentTitle(words, 'en')).toBe('Working document, Dogfen waith');
  });

  test('is filled with what is known, and says where something is to be written', () => {
    expect(html).toContain('<p>Does talk help?</p><p>For whom?</p>');
    expect(html).toContain('<p>The same lesson<br>in June</p>');
    expect(html).toContain('<td>Llŷr Ffug</td>');
    expect(html).toContain('Diddordeb personol / Own interest');
    expect(html).not.toContain('Tîm / Team');
    expect(html.match(/I’w ysgrifennu\. \/ To be written\./g)).toHaveLength(3);
  });

  test('asks for no pupil names', () => {
    expect(html).toContain('No pupil names');
  });

  test('takes whatever is typed for text', () => {
    const plain = renderProjectDocument({ ...facts, question: 'x' }, documentWords(words, 'cy'));
    const tags = (text: string) =>
      (text.match(/<[^>]*>/g) ?? []).filter((tag) => !/^<(br|\/?p)>$/.test(tag));
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: anyCharacter }), (typed) => {
        const made = renderProjectDocument(
          { ...facts, question: `${typed}<script>"'&` },
          documentWords(words, 'cy'),
        );
        expect(tags(made)).toEqual(tags(plain));
      }),
    );
  });
});
