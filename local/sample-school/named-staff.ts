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

/** A teacher in full time, but for what `rest` says. */
export function person(
  id: string,
  name: string,
  role: string,
  rest: Partial<StaffLine>,
): StaffLine {
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

export const inf = { phase: 'infants' };
export const jun = { phase: 'juniors' };
export const njc = { contractGroup: 'NJC' };

/** The ten people that `written` and the tests name; each carries a case. */
export const named: readonly StaffLine[] = [
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
