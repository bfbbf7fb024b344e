import { cleanLine, cleanText } from '../../src/core/clean-text';
import { anyCharacter, fc } from '../properties';

describe('cleaning text', () => {
  test('line ends become one kind and tabs become spaces', () => {
    expect(cleanText('one\r\ntwo\rthree\u2028four\tfive')).toBe('one\ntwo\nthree\nfour five');
  });

  test('control characters and half characters go, emoji and right-to-left words stay', () => {
    expect(cleanText('a\u0000b\u0007c\ud83d 👩‍🏫 שלום')).toBe('abc 👩‍🏫 שלום');
  });

  test('marks that turn the direction of what follows go', () => {
    expect(cleanText('invoice\u202egpj.exe\u2066')).toBe('invoicegpj.exe');
  });

  test('Welsh letters typed as letter and accent are composed', () => {
    expect(cleanText('tŵr')).toBe('tŵr');
  });

  test('a line has no line ends', () => {
    expect(cleanLine('  Subject:\r\n Bcc: all@school.example ')).toBe(
      'Subject: Bcc: all@school.example',
    );
  });

  test('cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
        expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      }),
    );
  });
});
