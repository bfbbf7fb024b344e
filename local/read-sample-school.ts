/** The sample school's people, as the workspace needs to know them. */
import { readSample } from './sample-school/read';

export interface SamplePerson {
  readonly id: string;
  readonly name: string;
  /** Empty for who has no account. */
  readonly address: string;
  readonly role: string;
  readonly roleGroup: string;
  readonly officeRole: string;
  readonly language: string;
}

export interface SampleFamily {
  readonly name: string;
  /** As it is written in PL Contacts; empty for some. */
  readonly address: string;
  readonly language: string;
}

export interface Stranger {
  readonly name: string;
  readonly address: string;
  readonly role: string;
  /** The school has shared PL Log with them all the same. */
  readonly editsLog: boolean;
  readonly addressHidden: boolean;
  readonly account: 'workspace' | 'consumer';
}

export interface SampleSchool {
  readonly staff: readonly SamplePerson[];
  readonly families: readonly SampleFamily[];
  readonly strangers: readonly Stranger[];
  /** The deputy head: owner of the workbooks, first runner. */
  readonly owner: SamplePerson;
  /** Those who may open PL Office. */
  readonly office: readonly SamplePerson[];
}

const strangers: readonly Stranger[] = [
  {
    name: 'Cai Dieithryn',
    address: 'cai.dieithryn@example.com',
    role: 'nobody at this school',
    editsLog: false,
    addressHidden: false,
    account: 'consumer',
  },
  {
    name: 'Eira Llanw',
    address: 'eira.llanw@cwmffug.example.org',
    role: 'supply teacher, not yet in the staff list',
    editsLog: true,
    addressHidden: false,
    account: 'workspace',
  },
  {
    name: 'Huw Clwstwr',
    address: 'huw@bryn-prawf.example.com',
    role: 'teacher at a cluster school, whose address Google does not give',
    editsLog: true,
    addressHidden: true,
    account: 'workspace',
  },
];

export function readSampleSchool(): SampleSchool {
  const staff = readSample('staff').map(
    ({
      id = '',
      name = '',
      address = '',
      role = '',
      roleGroup = '',
      officeRole = '',
      language = '',
    }) => ({ id, name, address, role, roleGroup, officeRole, language }),
  );
  const office = staff.filter((person) => person.officeRole !== '');
  const owner = staff.find((person) => /deputy/i.test(person.role)) ?? office[0];
  if (!owner) throw new Error('local/sample-school/staff.csv names nobody for PL Office');
  const families = readSample('contacts').map(({ name = '', address = '', language = '' }) => ({
    name,
    address,
    language,
  }));
  return { staff, families, strangers, owner, office };
}
