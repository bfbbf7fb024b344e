import { findNames } from '../../src/core/names';
import { nameApart } from '../../src/ui/sidebar/name-apart';
import {
  blankProject,
  findProjectErrors,
  readProjectForm,
} from '../../src/ui/sidebar/project-form';
import { start } from '../browser/sidebar-world';
import { fc } from '../properties';

const whole = {
  ...blankProject('2026-11-09'),
  title: 'Number talk',
  question: 'Does it help?',
  objective: 'Children explain first.',
  ends: '2027-03-19',
};

describe('the project form', () => {
  it('asks for title, question, objective and end; none of the rest is an obstacle', () => {
    expect(Object.keys(findProjectErrors(blankProject('2026-11-09'), 'en')).sort()).toEqual([
      'ends',
      'objective',
      'question',
      'title',
    ]);
    expect(findProjectErrors(whole, 'en')).toEqual({});
  });

  it('says when it would end before it starts', () => {
    expect(findProjectErrors({ ...whole, ends: '2026-11-08' }, 'cy')).toEqual({
      ends: 'Mae hyn cyn y diwrnod y mae’n dechrau.',
    });
  });

  it('makes a whole form of whatever the browser kept', () => {
    const kept = { ...whole, team: ['S09', 7, null] };
    expect(readProjectForm(kept)).toEqual({ ...whole, team: ['S09'] });
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const form = readProjectForm(value);
        if (form) expect(Object.keys(form).sort()).toEqual(Object.keys(whole).sort());
      }),
    );
  });
});

describe('finding colleagues by name', () => {
  const find = (typed: string) => findNames(start.colleagues, typed).map(({ id }) => id);

  it('takes the beginning of any part, without accents or apostrophes', () => {
    expect(find('llyr')).toEqual(['S03']);
    expect(find('osam')).toEqual(['S04']);
    expect(find('O’S')).toEqual(['S04']);
    expect(find('prawf an')).toEqual(['S01', 'S09']);
    expect(find('xyz')).toEqual([]);
  });

  const namesOf = (people: typeof start.colleagues, language: 'en' | 'cy') =>
    people.map((person) => nameApart(person, people, language));

  it('tells two people of one name apart by what they do, in the language of the page', () => {
    expect(namesOf(start.colleagues, 'en')).toEqual([
      'Ann Prawf (Leaders)',
      'Nia Enghraifft',
      'Llŷr Ffug',
      'Siân O’Sampl',
      'Ann Prawf (Teaching assistants)',
    ]);
    expect(namesOf(start.colleagues, 'cy')).toContain('Ann Prawf (Cynorthwywyr addysgu)');
  });

  it('by where they work when they do the same, and by the school’s number when nothing else differs', () => {
    const roleGroup = { en: 'Teachers', cy: 'Athrawon' };
    const infants = { en: 'Infants', cy: 'Babanod' };
    const juniors = { en: 'Juniors', cy: 'Adran Iau' };
    const pair = (phases: readonly { en: string; cy: string }[]) =>
      phases.map((phase, index) => ({ id: `S1${index}`, name: 'Owain Ffug', roleGroup, phase }));
    expect(namesOf(pair([infants, juniors]), 'en')).toEqual([
      'Owain Ffug (Infants)',
      'Owain Ffug (Juniors)',
    ]);
    expect(namesOf(pair([infants, infants]), 'en')).toEqual([
      'Owain Ffug (S10)',
      'Owain Ffug (S11)',
    ]);
  });
});
