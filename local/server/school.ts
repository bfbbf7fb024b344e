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
}

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
  return {
    owner: sample.owner.address.toLowerCase(),
    describe: (address) =>
      descriptions.get(address.toLowerCase()) ?? { role: '', group: 'Strangers' },
  };
}

const groupNames: Readonly<Record<string, string>> = {
  leader: 'Leaders',
  leadership: 'Leaders',
  teacher: 'Teachers',
  ta: 'Teaching assistants',
  hlta: 'Teaching assistants',
  support: 'Teaching assistants',
  office: 'Office',
};

function groupName(roleGroup: string): string {
  return groupNames[roleGroup.toLowerCase()] ?? (roleGroup === '' ? 'Others' : roleGroup);
}
