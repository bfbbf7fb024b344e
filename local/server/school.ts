/** What the shell says about people beyond their account: their role, and a group to list them under. */
import type { SampleSchool } from '../read-sample-school';

export interface PersonDescription {
  readonly role: string;
  readonly group: string;
}

export interface School {
  /** Whose workbooks they are. */
  readonly owner: string;
  describe(address: string): PersonDescription;
  /** What a family is called, and which language it asked for; `null` for any other address. */
  describeFamily(address: string): string | null;
}

const languages: Readonly<Record<string, string>> = { cy: 'Welsh first', en: 'English first' };

export function describeSchool(sample: SampleSchool): School {
  const descriptions = new Map<string, PersonDescription>();
  for (const person of sample.staff) {
    descriptions.set(person.address.toLowerCase(), {
      role: person.role,
      group: person.officeRole === '' ? groupName(person.roleGroup) : 'PL Office',
    });
  }
  for (const stranger of sample.strangers) {
    descriptions.set(stranger.address, { role: stranger.role, group: 'Strangers' });
  }
  const families = new Map<string, string>();
  for (const { name, address, language } of sample.families) {
    const words = `${name}, ${languages[language] ?? 'both languages'}`;
    const key = address.trim().toLowerCase();
    if (key !== '' && !families.has(key)) families.set(key, words);
  }
  return {
    owner: sample.owner.address.toLowerCase(),
    describe: (address) =>
      descriptions.get(address.toLowerCase()) ?? { role: '', group: 'Strangers' },
    describeFamily: (address) => families.get(address.toLowerCase()) ?? null,
  };
}

/** In the order in which they are listed. */
export const groups: readonly string[] = [
  'PL Office',
  'Leaders',
  'Teachers',
  'Teaching assistants',
  'Office',
  'Others',
  'Strangers',
];

const groupNames: Readonly<Record<string, string>> = {
  leader: 'Leaders',
  teacher: 'Teachers',
  hlta: 'Teaching assistants',
  ta: 'Teaching assistants',
  office: 'Office',
};

function groupName(roleGroup: string): string {
  return groupNames[roleGroup.toLowerCase()] ?? 'Others';
}
