import type { ToldPerson } from '../../../src/core/wire/office-server';
import {
  everyone,
  filterTold,
  pageOfTold,
  toldPageSize,
  valuesOf,
} from '../../../src/ui/dialogs/notice/told';
import { fc } from '../../properties';

function tell(person: string, stage = 'notice', state = 'sent'): ToldPerson {
  const address = `${person.toLowerCase().replace(/\W/g, '')}@rhieni.example.org`;
  const key = `${stage}:${person}`;
  return { key, person, address, stage, state, at: '', detail: '', needsDecision: false };
}

const people = [
  tell('Llŷr Ffug'),
  tell('Siân O’Sampl', 'notice', 'waiting'),
  tell('Llŷr Ffug', 'reminder', 'waiting'),
];

describe('finding who was told', () => {
  it('finds a name whatever its accents, case or order of words', () => {
    expect(filterTold(people, { ...everyone, search: ' ffug LLYR ' })).toHaveLength(2);
    expect(filterTold(people, { ...everyone, search: 'sian' })).toEqual([people[1]]);
    expect(filterTold(people, { ...everyone, search: '@rhieni' })).toHaveLength(3);
  });

  it('takes what is typed as letters, never as a pattern', () => {
    expect(filterTold(people, { ...everyone, search: '.*' })).toEqual([]);
    expect(filterTold(people, { ...everyone, search: '(' })).toEqual([]);
  });

  it('narrows by message and by what happened', () => {
    const filter = { search: 'llyr', stage: 'reminder', state: 'waiting' };
    expect(filterTold(people, filter)).toEqual([people[2]]);
    expect(valuesOf(people, 'stage')).toEqual(['notice', 'reminder']);
    expect(valuesOf(people, 'state')).toEqual(['sent', 'waiting']);
  });

  it('shows everybody once over all pages, and the last page when asked beyond it', () => {
    fc.assert(
      fc.property(fc.nat(400), (count) => {
        const all = Array.from({ length: count }, (_, index) => tell(`P${index}`));
        const { pages } = pageOfTold(all, 1);
        const shown = Array.from({ length: pages }, (_, index) => pageOfTold(all, index + 1).rows);
        expect(shown.flat()).toEqual(all);
        expect(shown.every((rows) => rows.length <= toldPageSize)).toBe(true);
        expect(pageOfTold(all, pages + 5)).toEqual(pageOfTold(all, pages));
        expect(pageOfTold(all, -1).page).toBe(1);
      }),
    );
  });
});
