import { tellApart } from '../../src/ui/shared/people-names';

it('leaves a name alone that only one person has', () => {
  const names = tellApart([{ id: 'S05', name: 'Dewi Prawf', role: 'Teacher Y4' }]);
  expect(names.get('S05')).toBe('Dewi Prawf');
});

it('tells people of one name apart by their role, and by their id where that is the same', () => {
  const names = tellApart([
    { id: 'S01', name: 'Ann Prawf', role: 'Headteacher' },
    { id: 'S09', name: 'Ann Prawf', role: 'TA' },
    { id: 'S11', name: 'Tom Ffug', role: 'TA' },
    { id: 'S12', name: 'Tom Ffug', role: 'TA' },
    { id: 'S13', name: 'Tom Ffug', role: '' },
  ]);
  expect([...names.values()]).toEqual([
    'Ann Prawf (Headteacher)',
    'Ann Prawf (TA)',
    'Tom Ffug (S11)',
    'Tom Ffug (S12)',
    'Tom Ffug',
  ]);
});
