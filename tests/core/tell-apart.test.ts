import { tellApart } from '../../src/core/names';

it('puts the role beside a name that several people have, and the id where that is the same too', () => {
  const names = tellApart([
    { id: 'S01', name: 'Ann Prawf', role: 'Headteacher' },
    { id: 'S05', name: 'Dewi Prawf', role: 'Teacher Y4' },
    { id: 'S09', name: 'Ann Prawf', role: 'TA' },
    { id: 'S11', name: 'Tom Ffug', role: 'TA' },
    { id: 'S12', name: 'Tom Ffug', role: 'TA' },
  ]);
  expect([...names.values()]).toEqual([
    'Ann Prawf (Headteacher)',
    'Dewi Prawf',
    'Ann Prawf (TA)',
    'Tom Ffug (S11)',
    'Tom Ffug (S12)',
  ]);
});
