import type { Language } from '../core/language';
import type { SetUpProblem } from '../core/set-up-answers';

export const welshNeedsProofRead = true;

const en = {
  /** What is being done now. */
  now: {
    office: 'Building the tabs of PL Office',
    log: 'Building the tabs of PL Log',
    build: 'Making the workbook for families’ addresses, the folders and the calendar',
    share: 'Giving staff access to the team’s area',
    done: 'Finished',
  },
  problems: {
    empty: 'Please fill this in.',
    'too-long': 'Please keep this to 120 characters.',
    'not-a-link':
      'This is not a link of the right kind. Open the file or folder and copy the address from the address bar.',
    'not-an-address': 'That is not an email address.',
    'not-one-line': 'Please write this on one line.',
    choose: 'Please choose one.',
    'no-access': 'Your account cannot open this. Ask its owner to share it with you.',
    'read-only':
      'Your account can read this but not change it. Ask its owner for the right to edit.',
    'not-a-folder': 'This is a file. A folder or a shared drive is needed here.',
    'in-the-bin': 'This lies in the bin. Take it out, or choose another.',
    'contacts-in-use':
      'A PL Contacts with your families’ addresses is in use, and a new one would be empty. Nothing was changed. Choose the one you have, and keep its link or paste the link of another.',
    'same-file': 'This workbook is already used for something else here. Each needs its own.',
    'area-holds-office':
      'PL Office lies inside this folder, and all staff can read what lies there. Move PL Office out first, or choose another folder.',
    'area-holds-contacts':
      'PL Contacts lies inside this folder, and all staff can read what lies there. Move PL Contacts out first, or choose another folder.',
    'of-the-original':
      'The workbook that this one was copied from uses it and is still there. Both would then do everything twice. Give this copy its own.',
  } satisfies Readonly<Record<SetUpProblem, string>>,
  contactsTitle: 'PL Contacts',
  /** The school’s name follows, where it has one. */
  calendarName: 'INSET / HMS',
  next: {
    staff:
      'In PL Office, fill in the tab Staff: everyone’s name and school address. Enter an office role for the three who plan and approve.',
    dates: 'Fill in Term dates, Priorities and INSET days.',
    contacts: 'Have the office staff put families’ addresses into PL Contacts.',
    shareLog:
      'Share PL Log with all staff, with the right to edit: Share, top right in PL Log. It is not shared for you.',
    shareOffice:
      'Share PL Office with the deputy and the headteacher only, and PL Contacts with them and the office staff.',
    again:
      'When Staff is filled in, run Set up once more: it gives everyone access to the team’s area.',
    copy: 'In the original, choose Stop all sending, or delete it, if this copy takes its place.',
    check: 'Then choose Check the workbooks.',
  },
};

export type SetUpWords = typeof en;

const cy: SetUpWords = {
  now: {
    office: 'Wrthi’n adeiladu tabiau PL Office',
    log: 'Wrthi’n adeiladu tabiau PL Log',
    build: 'Wrthi’n gwneud llyfr gwaith cyfeiriadau’r teuluoedd, y ffolderi a’r calendr',
    share: 'Wrthi’n rhoi mynediad i ardal y tîm i’r staff',
    done: 'Wedi gorffen',
  },
  problems: {
    empty: 'Llenwch hwn, os gwelwch yn dda.',
    'too-long': 'Cyfyngwch hyn i 120 o nodau.',
    'not-a-link':
      'Nid yw hon yn ddolen o’r math cywir. Agorwch y ffeil neu’r ffolder a chopïwch y cyfeiriad o’r bar cyfeiriad.',
    'not-an-address': 'Nid cyfeiriad e-bost yw hwn.',
    'not-one-line': 'Ysgrifennwch hwn ar un llinell.',
    choose: 'Dewiswch un, os gwelwch yn dda.',
    'no-access': 'Ni all eich cyfrif agor hwn. Gofynnwch i’r perchennog ei rannu â chi.',
    'read-only':
      'Gall eich cyfrif ddarllen hwn ond nid ei newid. Gofynnwch i’r perchennog am yr hawl i olygu.',
    'not-a-folder': 'Ffeil yw hon. Mae angen ffolder neu yriant a rennir yma.',
    'in-the-bin': 'Mae hwn yn y bin. Tynnwch ef allan, neu dewiswch un arall.',
    'contacts-in-use':
      'Mae PL Contacts gyda chyfeiriadau eich teuluoedd yn cael ei ddefnyddio, a byddai un newydd yn wag. Ni newidiwyd dim. Dewiswch yr un sydd gennych, a chadwch ei ddolen neu gludo dolen un arall.',
    'same-file':
      'Defnyddir y llyfr gwaith hwn at rywbeth arall yma eisoes. Mae angen un yr un arnynt.',
    'area-holds-office':
      'Mae PL Office y tu mewn i’r ffolder hon, a gall pob aelod o staff ddarllen yr hyn sydd yno. Symudwch PL Office allan yn gyntaf, neu dewiswch ffolder arall.',
    'area-holds-contacts':
      'Mae PL Contacts y tu mewn i’r ffolder hon, a gall pob aelod o staff ddarllen yr hyn sydd yno. Symudwch PL Contacts allan yn gyntaf, neu dewiswch ffolder arall.',
    'of-the-original':
      'Mae’r llyfr gwaith y copïwyd hwn ohono’n ei ddefnyddio, ac mae’n dal yno. Byddai’r ddau’n gwneud popeth ddwywaith. Rhowch ei un ei hun i’r copi hwn.',
  },
  contactsTitle: 'PL Contacts',
  calendarName: 'INSET / HMS',
  next: {
    staff:
      'Yn PL Office, llenwch y tab Staff: enw a chyfeiriad ysgol pawb. Rhowch rôl swyddfa i’r tri sy’n cynllunio ac yn cymeradwyo.',
    dates: 'Llenwch Term dates, Priorities ac INSET days.',
    contacts: 'Gofynnwch i staff y swyddfa roi cyfeiriadau’r teuluoedd yn PL Contacts.',
    shareLog:
      'Rhannwch PL Log â’r holl staff, gyda’r hawl i olygu: Rhannu, ar y dde uchaf yn PL Log. Ni chaiff ei rannu ar eich rhan.',
    shareOffice:
      'Rhannwch PL Office â’r dirprwy a’r pennaeth yn unig, a PL Contacts â nhw a staff y swyddfa.',
    again:
      'Pan fydd Staff wedi’i lenwi, rhedwch Sefydlu unwaith eto: mae’n rhoi mynediad i ardal y tîm i bawb.',
    copy: 'Yn y gwreiddiol, dewiswch Atal pob anfon, neu dilëwch ef, os yw’r copi hwn yn cymryd ei le.',
    check: 'Yna dewiswch Gwirio’r llyfrau gwaith.',
  },
};

export const setUpWords: Readonly<Record<Language, SetUpWords>> = { en, cy };
