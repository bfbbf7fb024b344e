import { languages } from '../../src/core/language';
import { errorText } from '../../src/text/errors';

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
          const sentence = errorText[language][code](given);
          expect(sentence).toMatch(/^[A-Z].*[.:]?$/);
          expect(sentence).not.toMatch(/undefined|null|invalid|success|error/i);
          expect(sentence.length).toBeGreaterThan(40);
        }
      }
      expect(errorText.cy[code](details)).not.toBe(errorText.en[code](details));
    },
  );
});
