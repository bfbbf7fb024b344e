import type { CivilDate } from '../civil-date';
import { byAddress, hasLeft, type StaffMember, worksOn } from '../run/people';
import type { CheckCode, CheckNote } from './check-note';

/** A right to open a file or folder, as Drive lists it. */
export type Access = {
  readonly address: string;
  readonly role: 'reader' | 'writer' | 'owner' | 'other';
  /** user, group, domain or anyone */
  readonly kind: string;
};

export type SharedThing = {
  readonly kind: 'office' | 'log' | 'contacts' | 'area' | 'project';
  readonly name: string;
  readonly link: string;
  /** Of a project: addresses of lead and team. */
  readonly editors: readonly string[];
  readonly grants: readonly Access[];
};

export type School = {
  readonly staff: readonly StaffMember[];
  readonly runner: string;
  readonly today: CivilDate;
};

/** Who can open it and should not, or can do more there than they need. */
export function checkAccess(thing: SharedThing, school: School): readonly CheckNote[] {
  const people = byAddress(school.staff, school.today);
  return thing.grants.flatMap((grant) => {
    const person = people.get(grant.address);
    const found = judge(thing, grant, person, school);
    if (!found) return [];
    const [code, kind] = found;
    const who = person ? `${person.name} (${grant.address})` : grant.address;
    return [{ code, kind, place: thing.name, link: thing.link, a: who || grant.kind }];
  });
}

type Judgement = readonly [CheckCode, CheckNote['kind']] | null;

function judge(
  thing: SharedThing,
  grant: Access,
  person: StaffMember | undefined,
  { runner, today }: School,
): Judgement {
  if (grant.kind === 'anyone') return ['anyone', 'mend'];
  if (grant.kind === 'domain') return ['whole-domain', 'mend'];
  if (grant.kind === 'group') return ['group', 'know'];
  if (grant.address === runner && runner !== '') return null;
  if (!person) return ['stranger', grant.role === 'owner' ? 'know' : 'mend'];
  if (hasLeft(person, today)) return ['leaver', 'mend'];
  return judgeColleague(thing, grant, person);
}

function judgeColleague(thing: SharedThing, grant: Access, person: StaffMember): Judgement {
  const hasRole = person.officeRole !== '';
  switch (thing.kind) {
    case 'log':
      return null;
    case 'office':
      return hasRole ? null : ['no-role', 'mend'];
    case 'contacts':
      return hasRole || person.roleGroup === 'office' ? null : ['no-role', 'mend'];
    default:
      if (grant.role === 'reader' || hasRole) return null;
      return thing.editors.includes(grant.address) ? null : ['may-edit', 'know'];
  }
}

/** How many who work here cannot open the area; groups and domains may let them in unseen. */
export function countWithoutAccess(grants: readonly Access[], school: School): number {
  if (grants.some(({ kind }) => kind !== 'user')) return 0;
  const allowed = new Set(grants.map(({ address }) => address));
  const people = [...byAddress(school.staff, school.today)];
  return people.filter(
    ([address, person]) =>
      worksOn(person, school.today) && address !== school.runner && !allowed.has(address),
  ).length;
}
