import type { Language } from '../language';
import { isAddress, normaliseAddress } from './address';

export type ContactLanguage = 'en' | 'cy' | 'both';

/** A row of Contacts. An empty language is the school’s order. */
export type Contact = {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly language: ContactLanguage | '';
  /** `unreadable`: a status is there that nobody can read; such a family is not written to. */
  readonly status: 'ok' | 'opted out' | 'left' | 'unreadable';
};

/** One message: one address, once. */
export type Recipient = {
  /** Of the first row with the address. */
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly group: ContactLanguage;
  /** The language that comes first in the message, which is always in both. */
  readonly first: Language;
};

export type LeftOutReason = 'no-address' | 'malformed' | 'duplicate' | 'opted-out';

export type LeftOutContact = {
  readonly reason: LeftOutReason;
  readonly id: string;
  readonly name: string;
  readonly address: string;
};

export type Recipients = {
  readonly messages: readonly Recipient[];
  readonly leftOut: readonly LeftOutContact[];
};

export type LanguageRule = {
  /** `family`: each family’s own language first; otherwise one order for everybody. */
  readonly order: 'family' | 'welsh-first' | 'english-first';
  /** Which comes first for those who asked for both, or for nothing. */
  readonly schoolFirst: Language;
};

/** Which language comes first in the message to families of this group. */
export function firstLanguage(group: ContactLanguage, rule: LanguageRule): Language {
  if (rule.order === 'welsh-first') return 'cy';
  if (rule.order === 'english-first') return 'en';
  return group === 'both' ? rule.schoolFirst : group;
}

/**
 * Who gets a message: each address once, whatever the order of the rows. An address opted out in any
 * row gets none; rows of one address that disagree on the language make it *both*. Families who have
 * left are in neither list.
 */
export function findRecipients(contacts: readonly Contact[], rule: LanguageRule): Recipients {
  const here = contacts.filter(({ status }) => status !== 'left');
  const optedOut = new Set(
    here.filter(({ status }) => status !== 'ok').map(({ address }) => normaliseAddress(address)),
  );
  const byAddress = new Map<string, Recipient>();
  const leftOut: LeftOutContact[] = [];
  for (const contact of here) {
    const address = normaliseAddress(contact.address);
    const reason = findReason(contact, address, optedOut);
    const earlier = reason ? undefined : byAddress.get(address);
    if (reason || earlier) {
      const { id, name } = contact;
      leftOut.push({ reason: reason ?? 'duplicate', id, name, address: contact.address });
    }
    if (reason) continue;
    const group = contact.language || 'both';
    if (!earlier) byAddress.set(address, toRecipient(contact, address, group, rule));
    else if (earlier.group !== group) {
      byAddress.set(address, toRecipient(earlier, address, 'both', rule));
    }
  }
  return { messages: [...byAddress.values()], leftOut };
}

function findReason(
  contact: Contact,
  address: string,
  optedOut: ReadonlySet<string>,
): LeftOutReason | null {
  if (contact.status !== 'ok') return 'opted-out';
  if (address === '') return 'no-address';
  if (optedOut.has(address)) return 'opted-out';
  return isAddress(address) ? null : 'malformed';
}

function toRecipient(
  { id, name }: { readonly id: string; readonly name: string },
  address: string,
  group: ContactLanguage,
  rule: LanguageRule,
): Recipient {
  return { id, name, address, group, first: firstLanguage(group, rule) };
}
