import type { Random } from './random';

type ContactLine = {
  id: string;
  name: string;
  address: string;
  language: string;
  phase: string;
  sibling: string;
  status: string;
};

const surnames = [
  'Rhiant-Prawf',
  'Gofalwr-Ffug',
  'Sampl',
  'Ffug',
  'Prawf',
  'Enghraifft',
  "O'Ffug",
  'Ŵyn-Sampl',
] as const;
const initials = 'ABCDEFGHIJKLMNOPRSTUWY';

/** The ten whose case the design of the sample names. */
const named: readonly ContactLine[] = [
  {
    id: 'R001',
    name: 'A. Rhiant-Prawf',
    address: 'r001@rhieni.example.org',
    language: 'cy',
    phase: 'Inf',
    sibling: 'yes',
    status: 'ok',
  },
  {
    id: 'R002',
    name: 'B. Rhiant-Prawf',
    address: 'r002@rhieni.example.org',
    language: 'en',
    phase: 'Inf',
    sibling: 'yes',
    status: 'ok',
  },
  {
    id: 'R003',
    name: 'C. Gofalwr-Ffug',
    address: 'r003@rhieni.example.com',
    language: 'both',
    phase: 'Jun',
    sibling: 'no',
    status: 'ok',
  },
  {
    id: 'R004',
    name: 'D. Sampl',
    address: 'R004@Rhieni.Example.org',
    language: 'en',
    phase: 'Jun',
    sibling: 'no',
    status: 'ok',
  },
  {
    id: 'R005',
    name: 'D. Sampl',
    address: 'r004@rhieni.example.org',
    language: 'en',
    phase: 'Inf',
    sibling: 'no',
    status: 'ok',
  },
  {
    id: 'R006',
    name: 'E. Ffug',
    address: '',
    language: 'cy',
    phase: 'Inf',
    sibling: 'no',
    status: 'ok',
  },
  {
    id: 'R007',
    name: 'F. Ffug',
    address: 'r007@rhieni',
    language: 'en',
    phase: 'Jun',
    sibling: 'no',
    status: 'ok',
  },
  {
    id: 'R008',
    name: 'G. Prawf',
    address: 'r008@rhieni.example.org',
    language: 'en',
    phase: 'Jun',
    sibling: 'yes',
    status: 'opted out',
  },
  {
    id: 'R009',
    name: 'Ŵ. Enghraifft',
    address: 'r009@rhieni.example.org',
    language: 'cy',
    phase: 'both',
    sibling: 'yes',
    status: 'ok',
  },
  {
    id: 'R010',
    name: 'Nia Enghraifft',
    address: 's02@cwmffug.example.org',
    language: 'both',
    phase: 'Jun',
    sibling: 'no',
    status: 'ok',
  },
];

/** 350 rows, about 280 families: every fifth row is a second parent of the family before. */
export function makeContacts(random: Random): ContactLine[] {
  const contacts = [...named];
  while (contacts.length < 350) {
    const number = contacts.length + 1;
    const id = `R${String(number).padStart(3, '0')}`;
    const before = contacts[contacts.length - 1];
    const isSecondParent = number % 5 === 0 && before !== undefined;
    const surname = isSecondParent ? before.name.slice(3) : random.pick(surnames);
    contacts.push({
      id,
      name: `${initials[random.below(initials.length)]}. ${surname}`,
      address: `${id.toLowerCase()}@rhieni.example.${random.pick(['org', 'com'])}`,
      language: pickLanguage(random),
      phase: isSecondParent ? before.phase : random.pick(['Inf', 'Jun', 'Jun', 'both']),
      sibling: random.below(5) === 0 ? 'yes' : 'no',
      status: 'ok',
    });
  }
  return contacts.map(withCase);
}

function pickLanguage(random: Random): string {
  const share = random.next();
  if (share < 0.15) return 'cy';
  return share < 0.85 ? 'en' : 'both';
}

const cases: Readonly<Record<string, Partial<ContactLine>>> = {
  R040: { address: '' },
  R081: { address: '' },
  R122: { address: '' },
  R163: { address: '' },
  R204: { address: '' },
  R245: { address: '' },
  R286: { address: '' },
  R327: { address: '' },
  R150: { address: 'r150@rhieni..example.org' },
  R090: { status: 'opted out' },
  R190: { status: 'opted out' },
  R200: { status: 'left' },
  R300: { status: 'left' },
};

function withCase(line: ContactLine): ContactLine {
  return { ...line, ...cases[line.id] };
}
