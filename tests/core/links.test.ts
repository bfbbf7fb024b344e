import { isUserError } from '../../src/core/errors';
import {
  folderLink,
  readFolderLink,
  readSpreadsheetLink,
  spreadsheetLink,
} from '../../src/core/links';
import { codeOfRefusal } from '../fakes/refusal';
import { fc } from '../properties';

const sheet = '1aB-c_D2eF3gH4iJ5kL6mN7oP8qR9sT0uV1wX2yZ3aB4';
const folder = '15FucUIPrIR04jI8lHa5QD0IRYwI8Lbxf';
const sharedDrive = '0ALo-ng_Enough1UkPVA';

describe('a link to a spreadsheet', () => {
  test.each([
    `https://docs.google.com/spreadsheets/d/${sheet}/edit#gid=0`,
    `https://docs.google.com/spreadsheets/d/${sheet}/edit?gid=1101#gid=1101&range=D7`,
    `https://docs.google.com/spreadsheets/d/${sheet}`,
    `https://docs.google.com/spreadsheets/u/1/d/${sheet}/edit?usp=sharing`,
    `https://docs.google.com/a/hwbcymru.net/spreadsheets/d/${sheet}/edit`,
    `https://drive.google.com/file/d/${sheet}/view?usp=drive_link`,
    `https://drive.google.com/open?id=${sheet}`,
    `https://drive.google.com/open?usp=drive_fs&id=${sheet}&authuser=0`,
    `HTTPS://Docs.Google.com/spreadsheets/d/${sheet}/edit`,
    `docs.google.com/spreadsheets/d/${sheet}/edit`,
    `  ${sheet}\n`,
  ])('is understood: %s', (link) => {
    expect(readSpreadsheetLink(link)).toBe(sheet);
  });

  test.each([
    ['', 'nothing'],
    ['PL Log', 'words'],
    ['https://docs.google.com/spreadsheets/u/0/', 'the list of all spreadsheets'],
    ['https://docs.google.com/spreadsheets/d/e/2PACX-1vQwErTy/pubhtml', 'a published page'],
    [`https://docs.google.com/document/d/${sheet}/edit`, 'a document'],
    [`https://drive.google.com/drive/folders/${folder}`, 'a folder'],
    [`https://docs.google.com.example.org/spreadsheets/d/${sheet}/edit`, 'another site'],
    [
      `https://example.org/?u=docs.google.com/spreadsheets/d/${sheet}`,
      'Google only in a parameter',
    ],
    [`https://docs.google.com/spreadsheets/d/${sheet}=edit`, 'a broken address'],
    [`javascript:alert('${sheet}')`, 'a script'],
    [`https://docs.google.com/spreadsheets/d/ ${sheet}`, 'a space inside'],
  ])('is refused: %s (%s)', (link) => {
    expect(codeOfRefusal(() => readSpreadsheetLink(link))).toBe('link-not-understood');
  });
});

describe('a link to a folder', () => {
  test.each([
    [`https://drive.google.com/drive/folders/${folder}`, folder],
    [`https://drive.google.com/drive/folders/${folder}?usp=sharing`, folder],
    [`https://drive.google.com/drive/u/0/folders/${folder}`, folder],
    [`https://drive.google.com/drive/mobile/folders/${folder}/x`, folder],
    [`https://drive.google.com/a/hwbcymru.net/drive/folders/${folder}`, folder],
    [`https://drive.google.com/folderview?id=${folder}`, folder],
    [`https://drive.google.com/open?id=${folder}`, folder],
    [`https://drive.google.com/drive/folders/${sharedDrive}`, sharedDrive],
    [`https://drive.google.com/drive/u/2/folders/${sharedDrive}#top`, sharedDrive],
    [sharedDrive, sharedDrive],
  ])('is understood: %s', (link, id) => {
    expect(readFolderLink(link)).toBe(id);
  });

  test.each([
    [
      `https://drive.google.com/drive/folders/${folder}2usp=sharing`,
      'the question mark is missing',
    ],
    ['https://drive.google.com/drive/u/0/my-drive', 'the top of My Drive'],
    ['https://drive.google.com/drive/shared-drives', 'the list of shared drives'],
    [`https://docs.google.com/spreadsheets/d/${sheet}/edit`, 'a spreadsheet'],
    [`https://docs.google.com/document/d/${sheet}/edit`, 'a document'],
    ['https://drive.google.com/drive/folders/short', 'a slip'],
  ])('is refused: %s (%s)', (link) => {
    expect(codeOfRefusal(() => readFolderLink(link))).toBe('link-not-understood');
  });
});

test('the links this workbook writes are ones it reads', () => {
  expect(readSpreadsheetLink(spreadsheetLink(sheet))).toBe(sheet);
  expect(readFolderLink(folderLink(folder))).toBe(folder);
});

test('anything typed is either understood as an id of letters, or refused in words', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      try {
        expect(readFolderLink(typed)).toMatch(/^[\w-]{15,100}$/);
      } catch (error) {
        expect(isUserError(error) && error.code).toBe('link-not-understood');
      }
    }),
  );
});
