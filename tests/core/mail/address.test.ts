import { isAddress, normaliseAddress } from '../../../src/core/mail/address';

describe('addresses that mail can be sent to', () => {
  it.each([
    'r001@rhieni.example.org',
    "sian.o'sampl@cwmffug.example.org",
    'a+b@example.co.uk',
    'x@xn--d1acufc.xn--p1ai',
  ])('takes %s', (address) => expect(isAddress(address)).toBe(true));

  it.each([
    '',
    'r007@rhieni',
    'a@b.example, d@e.example',
    'a@b.example;d@e.example',
    'Rhiant <a@b.example>',
    '"a b"@c.example',
    'a@b.example\r\nBcc: c@d.example',
    'a@b.example\nX: y',
    'a@b@c.example',
    'a..b@c.example',
    '.a@c.example',
    'a@-c.example',
    'a@c.example.',
    'ŵ@c.example',
    'a@[127.0.0.1]',
    'a@1.2.3.4',
    `${'a'.repeat(65)}@c.example`,
    `a@${'b.'.repeat(130)}example`,
    'a b@c.example',
    'mailto:a@c.example',
    '=HYPERLINK("x")',
  ])('refuses %j', (address) => expect(isAddress(address)).toBe(false));

  it('sees one address however it is typed or pasted', () => {
    expect(normaliseAddress(' R004@Rhieni.Example.org\u00a0')).toBe('r004@rhieni.example.org');
    expect(normaliseAddress('\uFEFFa@b.example\u200B\r\n')).toBe('a@b.example');
  });

  it('does not glue together what stands around a line break', () => {
    expect(isAddress(normaliseAddress('a@b.example\r\nc'))).toBe(false);
  });
});
