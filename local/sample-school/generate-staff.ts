import type { Random } from './random';

export type StaffLine = {
  id: string;
  name: string;
  address: string;
  role: string;
  roleGroup: string;
  phase: string;
  officeRole: string;
  language: string;
  fte: number;
  workingDays: string;
  contractGroup: string;
  insetInContract: string;
  insetDays: string;
  mentor: string;
  starts: string;
  leaves: string;
  awayFrom: string;
  awayUntil: string;
  notes: string;
};

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

function person(id: string, name: string, role: string, rest: Partial<StaffLine>): StaffLine {
  return {
    id,
    name,
    address: `${id.toLowerCase()}@cwmffug.example.org`,
    role,
    roleGroup: 'teacher',
    phase: 'both',
    officeRole: '',
    language: '',
    fte: 1,
    workingDays: '',
    contractGroup: 'STPC(W)D',
    insetInContract: 'yes',
    insetDays: '',
    mentor: 'S02',
    starts: '',
    leaves: '',
    awayFrom: '',
    awayUntil: '',
    notes: '',
    ...rest,
  };
}

const inf = { phase: 'infants' };
const jun = { phase: 'juniors' };
const njc = { contractGroup: 'NJC' };

/** The ten people that `written` and the tests name; each carries a case. */
const named: readonly StaffLine[] = [
  person('S01', 'Ann Prawf', 'Headteacher', {
    roleGroup: 'leader',
    officeRole: 'Headteacher',
    mentor: 'governors',
    language: 'en',
  }),
  person('S02', 'Nia Enghraifft', 'Deputy headteacher, professional learning lead', {
    roleGroup: 'leader',
    officeRole: 'PL lead',
    mentor: 'S01',
    language: 'both',
  }),
  person('S03', 'Llŷr Ffug', 'Phase lead', { ...inf, roleGroup: 'leader', language: 'cy' }),
  person('S04', "Siân O'Sampl", 'ALNCo', { roleGroup: 'leader', language: 'cy' }),
  person('S05', 'Dewi Prawf', 'Teacher Y4', {
    ...jun,
    fte: 0.6,
    workingDays: 'Mon Tue Wed',
    insetInContract: 'pro rata',
    mentor: 'S03',
  }),
  person('S06', 'Cari Ffug', 'Newly qualified teacher Y2', {
    ...inf,
    mentor: 'S03',
    language: 'cy',
  }),
  person('S07', 'Mair Sampl', 'Higher level teaching assistant', {
    ...jun,
    ...njc,
    roleGroup: 'hlta',
    insetInContract: '2',
    mentor: 'S04',
  }),
  person('S08', 'Tom Enghraifft', 'Teaching assistant', {
    ...inf,
    ...njc,
    roleGroup: 'ta',
    fte: 0.5,
    workingDays: 'Mon Tue Wed Thu Fri',
    insetInContract: 'none',
    mentor: 'S04',
    language: 'en',
    notes: 'Mornings',
  }),
  person('S09', 'Ann Prawf', 'Teaching assistant', {
    ...jun,
    ...njc,
    roleGroup: 'ta',
    fte: 0.8,
    workingDays: 'Mon Tue Wed Thu',
    insetInContract: '5',
    mentor: 'S07',
  }),
  person('S10', 'Gŵen Ffug', 'Teacher Y6', {
    ...jun,
    awayFrom: '2027-01-04',
    language: 'cy',
  }),
];

/** 42 people: 1 head, 1 deputy, 2 phase leads, 1 ALNCo, 17 teachers, 2 HLTA, 14 TAs, 2 office, 2 others. */
export function makeStaff(random: Random): StaffLine[] {
  const staff = [...named];
  const next = (role: string, rest: Partial<StaffLine>): void => {
    const id = `S${String(staff.length + 1).padStart(2, '0')}`;
    const name = `${given[staff.length % given.length]} ${random.pick(family)}`;
    staff.push(person(id, name, role, { ...random.pick([inf, jun]), ...rest }));
  };
  next('Phase lead', { ...jun, roleGroup: 'leader' });
  for (let count = 0; count < 10; count++)
    next(`Teacher Y${(count % 6) + 1}`, { mentor: random.pick(['S03', 'S11']) });
  for (let count = 0; count < 4; count++) {
    const days = weekdays.filter((_, day) => (day + count) % 5 < 3).join(' ');
    next('Teacher, part-time', {
      fte: 0.6,
      workingDays: days,
      insetInContract: 'pro rata',
      mentor: 'S11',
    });
  }
  next('Higher level teaching assistant', {
    ...njc,
    roleGroup: 'hlta',
    insetInContract: '5',
    mentor: 'S04',
  });
  for (let count = 0; count < 12; count++) {
    const isPartTime = count < 7;
    const days = weekdays.filter((_, day) => (day + count) % 5 < 3).join(' ');
    next('Teaching assistant', {
      ...njc,
      roleGroup: 'ta',
      fte: isPartTime ? 0.6 : 1,
      workingDays: isPartTime ? days : '',
      insetInContract: random.pick(['none', '2', '5']),
      mentor: random.pick(['S04', 'S07']),
    });
  }
  next('Office manager', { ...njc, phase: 'both', roleGroup: 'office', insetInContract: 'none' });
  next('Office assistant', {
    ...njc,
    phase: 'both',
    roleGroup: 'office',
    fte: 0.5,
    workingDays: 'Mon Tue Wed',
    insetInContract: 'none',
  });
  next('Caretaker', {
    ...njc,
    phase: 'both',
    roleGroup: 'other',
    insetInContract: 'none',
    address: '',
  });
  next('Lunchtime supervisor', {
    ...njc,
    phase: 'both',
    roleGroup: 'other',
    fte: 0.2,
    insetInContract: 'none',
  });
  return markStartersAndLeavers(staff);
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
