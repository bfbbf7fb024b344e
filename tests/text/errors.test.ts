import { languages } from '../../src/core/language';
import { errorText, sayError } from '../../src/text/errors';

const codes = Object.keys(errorText.en) as (keyof typeof errorText.en)[];

describe('what people are told when something fails', () => {
  test.each(codes)(
    '%s has a whole sentence in both languages, with and without details',
    (code) => {
      const details = {
        tab: 'Staff',
        header: 'Id',
        lead: 'Nia',
        count: 3,
        link: 'x',
        address: 'a@b',
      };
      for (const language of languages) {
        for (const given of [{}, details]) {
          const sentence = sayError({ code, details: given }, errorText[language]);
          expect(sentence).toMatch(/^[A-Z].*[.:]?$/);
          expect(sentence).not.toMatch(/undefined|null|invalid|success|error|[{}|]/i);
          expect(sentence.length).toBeGreaterThan(40);
        }
      }
      expect(sayError({ code, details }, errorText.cy)).not.toBe(
        sayError({ code, details }, errorText.en),
      );
      const named = (text: string) => [...new Set(text.match(/\{\w+/g) ?? [])].sort();
      expect(named(errorText.cy[code])).toEqual(named(errorText.en[code]));
    },
  );
});
