import { type Contact, findRecipients } from '../../../src/core/mail/recipients';
import { fc } from '../../properties';

const family = { order: 'family', schoolFirst: 'cy' } as const;

function contact(id: string, address: string, rest: Partial<Contact> = {}): Contact {
  return { id, name: `Teulu ${id}`, address, language: 'en', status: 'ok', ...rest };
}

describe('who gets a message', () => {
  it('sends to each address once, in the language the family asked for first', () => {
    const { messages } = findRecipients(
      [
        contact('R1', 'r1@rhieni.example.org', { language: 'cy' }),
        contact('R2', 'r2@rhieni.example.org'),
        contact('R3', 'r3@rhieni.example.org', { language: 'both' }),
        contact('R4', 'r4@rhieni.example.org', { language: '' }),
      ],
      family,
    );
    expect(messages.map(({ id, group, first }) => [id, group, first])).toEqual([
      ['R1', 'cy', 'cy'],
      ['R2', 'en', 'en'],
      ['R3', 'both', 'cy'],
      ['R4', 'both', 'cy'],
    ]);
  });

  it('puts one language first for everybody where the school says so', () => {
    const contacts = [
      contact('R1', 'a@b.example', { language: 'cy' }),
      contact('R2', 'c@d.example'),
    ];
    const firsts = (order: 'welsh-first' | 'english-first') =>
      findRecipients(contacts, { order, schoolFirst: 'cy' }).messages.map(({ first }) => first);
    expect(firsts('welsh-first')).toEqual(['cy', 'cy']);
    expect(firsts('english-first')).toEqual(['en', 'en']);
  });

  it('sends once to an address in two rows, in both orders when they disagree', () => {
    const { messages, leftOut } = findRecipients(
      [
        contact('R004', 'R004@Rhieni.Example.org'),
        contact('R005', ' r004@rhieni.example.org', { language: 'cy' }),
      ],
      family,
    );
    expect(messages).toEqual([
      {
        id: 'R004',
        name: 'Teulu R004',
        address: 'r004@rhieni.example.org',
        group: 'both',
        first: 'cy',
      },
    ]);
    expect(leftOut.map(({ id, reason }) => [id, reason])).toEqual([['R005', 'duplicate']]);
  });

  it('says of everybody left out why', () => {
    const { messages, leftOut } = findRecipients(
      [
        contact('R006', ''),
        contact('R007', 'r007@rhieni'),
        contact('R008', 'r008@rhieni.example.org', { status: 'opted out' }),
        contact('R011', 'r011@rhieni.example.org', { status: 'unreadable' }),
        contact('R012', 'r012@rhieni.example.org', { status: 'left' }),
      ],
      family,
    );
    expect(messages).toEqual([]);
    expect(leftOut.map(({ id, reason }) => [id, reason])).toEqual([
      ['R006', 'no-address'],
      ['R007', 'malformed'],
      ['R008', 'opted-out'],
      ['R011', 'opted-out'],
    ]);
  });

  it('lets an opting out win over another row with the address, in any order', () => {
    const ok = contact('R1', 'A@b.example');
    const out = contact('R2', 'a@B.example', { status: 'opted out' });
    for (const rows of [
      [ok, out],
      [out, ok],
    ]) {
      expect(findRecipients(rows, family).messages).toEqual([]);
    }
  });

  it('still writes to an address whose other row has left', () => {
    const rows = [contact('R1', 'a@b.example', { status: 'left' }), contact('R2', 'a@b.example')];
    expect(findRecipients(rows, family).messages.map(({ id }) => id)).toEqual(['R2']);
  });

  it('never doubles an address, never loses a row, whatever people type and however it is sorted', () => {
    const rows = fc.array(
      fc.record({
        id: fc.string({ maxLength: 5 }),
        name: fc.string({ maxLength: 5 }),
        address: fc.oneof(
          fc.constantFrom('a@b.example', ' A@B.example', 'c@d.example', 'c@d', ''),
          fc.string(),
        ),
        language: fc.constantFrom('en', 'cy', 'both', ''),
        status: fc.constantFrom('ok', 'opted out', 'left', 'unreadable'),
      }) satisfies fc.Arbitrary<Contact>,
    );
    fc.assert(
      fc.property(rows, (contacts) => {
        const { messages, leftOut } = findRecipients(contacts, family);
        const addresses = messages.map(({ address }) => address);
        expect(new Set(addresses).size).toBe(addresses.length);
        const here = contacts.filter(({ status }) => status !== 'left');
        expect(messages.length + leftOut.length).toBe(here.length);
        const sorted = findRecipients([...contacts].reverse(), family).messages;
        expect(sorted.map(({ address }) => address).sort()).toEqual(addresses.sort());
      }),
    );
  });
});
