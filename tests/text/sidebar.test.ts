import { ideas } from '../../src/core/entry';
import { certificateText } from '../../src/text/certificate';
import { entryText } from '../../src/text/entry';
import { describeEntryProblem, describeProjectProblem } from '../../src/text/field-problems';
import { myPageText } from '../../src/text/my-page';
import { myPageAfterText } from '../../src/text/my-page-after';
import { myPageYearText } from '../../src/text/my-page-year';
import { sharedPageText } from '../../src/text/shared-page';
import { sidebarText } from '../../src/text/sidebar';
import { mineText } from '../../src/text/sidebar-mine';
import { projectText } from '../../src/text/sidebar-project';

/** Every sentence of a module by its place, functions filled in with something plain. */
function listSentences(text: unknown, place = ''): [string, string][] {
  if (typeof text === 'string') return [[place, text]];
  if (typeof text === 'function') return [[place, String(text(2, 3))]];
  if (typeof text !== 'object' || text === null) return [];
  return Object.entries(text).flatMap(([key, value]) => listSentences(value, `${place}/${key}`));
}

const modules = {
  sharedPageText,
  entryText,
  sidebarText,
  mineText,
  projectText,
  myPageText,
  myPageAfterText,
  myPageYearText,
  certificateText,
};

describe.each(Object.entries(modules))('the words of %s', (_, module) => {
  const en = listSentences(module.en);
  const cy = new Map(listSentences(module.cy));

  it('are all there in both languages', () => {
    expect([...cy.keys()].sort()).toEqual(en.map(([place]) => place).sort());
    expect([...en, ...cy].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  it('are not the same in Welsh as in English', () => {
    const same = en.filter(
      ([place, sentence]) => cy.get(place) === sentence && /[a-z]/.test(sentence),
    );
    expect(same).toEqual([]);
  });

  it('use no words of software', () => {
    const software =
      /\b(record id|records|sync|outbox|trigger|submit|invalid|success|error|null)\b/i;
    expect(en.filter(([, sentence]) => software.test(sentence))).toEqual([]);
  });
});

it('names each idea, and each problem, in both languages', () => {
  for (const language of ['en', 'cy'] as const) {
    expect(ideas.every((idea) => entryText[language].ideas[idea].length > 0)).toBe(true);
    expect(describeEntryProblem('date', 'empty', language)).toBe(
      describeEntryProblem('date', 'not-a-date', language),
    );
    expect(describeProjectProblem('baseline', 'too-long', language)).toMatch(/2,000/);
    expect(describeProjectProblem('starts', 'empty', language)).not.toBe('');
  }
});
