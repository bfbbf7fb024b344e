import { readWebLink } from '../../src/core/web-link';

describe('a link that somebody typed', () => {
  test.each([
    ['https://hwb.gov.wales/a', 'https://hwb.gov.wales/a'],
    ['  HTTPS://hwb.gov.wales/a ', 'HTTPS://hwb.gov.wales/a'],
  ])('%j may be followed', (typed, link) => {
    expect(readWebLink(typed)).toBe(link);
  });

  test.each([
    '',
    'hwb.gov.wales',
    'http://plain.example',
    'https:///',
    'javascript:alert(1)',
    '=A1',
  ])('%j leads nowhere', (typed) => {
    expect(readWebLink(typed)).toBe('');
  });
});
