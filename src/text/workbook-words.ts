import type { StructureWords } from '../core/structure/structure-words';

export const welshNeedsProofRead = true;

/** Stands in the workbooks, where everyone reads it: both languages at once. */
export const workbookWords: Omit<StructureWords, 'note'> = {
  protection: {
    machine: 'Professional learning writes here / Dysgu proffesiynol sy’n ysgrifennu yma',
    published:
      'A copy, made again by professional learning / Copi, a wneir eto gan ddysgu proffesiynol',
    header: 'Headings stay as they are / Mae’r penawdau’n aros fel y maent',
  },
  pickOne: 'Pick one from the list. / Dewiswch un o’r rhestr.',
  typeDate: 'A date, such as 09/11/2026. / Dyddiad, megis 09/11/2026.',
  typeNumber: 'A number, such as 0.5. / Rhif, megis 0.5.',
};
