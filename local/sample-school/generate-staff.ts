import { inf, jun, named, njc, person, type StaffLine } from './named-staff';
import type { Random } from './random';

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'];
const given = [
  'Aled',
  'Bethan',
  'Carys',
  'Daniel',
  'Elin',
  'Ffion',
  'Gareth',
  'Hannah',
  'Iwan',
  'Jac',
  'Kate',
  'Lowri',
  'Megan',
  'Nerys',
  'Owain',
  'Priya',
  'Rhian',
  'Sioned',
  'Tomos',
  'Una',
  'Wyn',
  'Yasmin',
] as const;
const family = ['Ffug', 'Prawf', 'Sampl', 'Enghraifft'] as const;

type Add = (role: string, rest: Partial<StaffLine>) => void;

/** 42 people: 1 head, 1 deputy, 2 phase leads, 1 ALNCo, 17 teachers, 2 HLTA, 14 TAs, 2 office, 2 others. */
export function makeStaff(random: Random): StaffLine[] {
  const staff = [...named];
  const add: Add = (role, rest) => {
    const id = `S${String(staff.length + 1).padStart(2, '0')}`;
    const name = `${given[staff.length % given.length]} ${random.pick(family)}`;
    staff.push(person(id, name, role, { ...random.pick([inf, jun]), ...rest }));
  };
  add('Phase lead', { ...jun, roleGroup: 'leader' });
  addTeachers(add, random);
  addAssistants(add, random);
  addOthers(add);
  return markStartersAndLeavers(staff);
}

/** Three days in a row, beginning on another one each time. */
function threeDays(count: number): string {
  return weekdays.filter((_, day) => (day + count) % 5 < 3).join(' ');
}

function addTeachers(add: Add, random: Random): void {
  for (let count = 0; count < 10; count++) {
    add(`Teacher Y${(count % 6) + 1}`, { mentor: random.pick(['S03', 'S11']) });
  }
  const partTime = { fte: 0.6, insetInContract: 'pro rata', mentor: 'S11' };
  for (let count = 0; count < 4; count++) {
    add('Teacher, part-time', { ...partTime, workingDays: threeDays(count) });
  }
}

function addAssistants(add: Add, random: Random): void {
  const hlta = { ...njc, roleGroup: 'hlta', insetInContract: '5', mentor: 'S04' };
  add('Higher level teaching assistant', hlta);
  for (let count = 0; count < 12; count++) {
    const isPartTime = count < 7;
    add('Teaching assistant', {
      ...njc,
      roleGroup: 'ta',
      fte: isPartTime ? 0.6 : 1,
      workingDays: isPartTime ? threeDays(count) : '',
      insetInContract: random.pick(['none', '2', '5']),
      mentor: random.pick(['S04', 'S07']),
    });
  }
}

function addOthers(add: Add): void {
  const both = { ...njc, phase: 'both', insetInContract: 'none' };
  const partTime = { fte: 0.5, workingDays: 'Mon Tue Wed' };
  add('Office manager', { ...both, roleGroup: 'office' });
  add('Office assistant', { ...both, ...partTime, roleGroup: 'office' });
  add('Caretaker', { ...both, roleGroup: 'other', address: '' });
  add('Lunchtime supervisor', { ...both, roleGroup: 'other', fte: 0.2 });
}

function markStartersAndLeavers(staff: readonly StaffLine[]): StaffLine[] {
  const changes: Readonly<Record<string, Partial<StaffLine>>> = {
    S20: { leaves: '2026-10-23' },
    S21: { leaves: '2026-12-18' },
    S25: { starts: '2027-01-04' },
    S30: { starts: '2026-11-02' },
  };
  return staff.map((line) => ({ ...line, ...changes[line.id] }));
}
