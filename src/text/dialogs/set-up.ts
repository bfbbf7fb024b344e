import type { Language } from '../../core/language';

export const welshNeedsProofRead = true;

const en = {
  title: 'Set up',
  intro:
    'Tell us where things are and who writes to families. Everything else is built for you; it takes a few minutes.',
  introAgain:
    'This workbook is set up. Run it again whenever something is missing: it changes nothing that is right, and keeps every row.',
  introHalf:
    'The last set-up was not finished. Your answers are kept; it carries on where it stopped.',
  copyTitle: 'This is a copy of a PL Office workbook',
  copyMeans:
    'A copy sends nothing and makes nothing until it is set up. If you set it up, it becomes a PL Office of its own, and both may write to the same people. If you only meant to look, close this and delete the copy.',
  runner: (runner: string) => `Runner: ${runner}`,
  workbooks: 'Workbooks and folder',
  logLink: 'Link to PL Log',
  logLinkHint: 'Open PL Log and copy the address from the browser’s address bar.',
  contacts: 'PL Contacts: families’ addresses',
  contactsHave: 'I have one',
  contactsMake: 'Make one for me',
  contactsLink: 'Link to PL Contacts',
  contactsMakeHint:
    'A new workbook is made in your Drive, outside the team’s folder. Only you can open it until you share it with the office staff.',
  area: 'Professional Learning Team area',
  areaHave: 'I have a folder or shared drive',
  areaMake: 'Make one for me',
  areaLink: 'Link to the folder or shared drive',
  areaLinkHint: 'A shared drive is best: it belongs to the school and outlives people.',
  areaMakeWarning:
    'It is made in your own Drive, and ends when your account ends. A shared drive belongs to the school and outlives people. If the school has one, choose it instead.',
  school: 'The school',
  schoolEnglish: 'Name in English',
  schoolWelsh: 'Name in Welsh',
  messages: 'Messages to families',
  sender: 'Sender’s name',
  senderHint: 'Families see this as who the message is from.',
  replyTo: 'Replies go to',
  replyToHint: 'The school office’s email address.',
  signatory: 'Who signs',
  signatoryHint: 'The name under the message.',
  roleEnglish: 'Their role in English',
  roleWelsh: 'Their role in Welsh',
  order: 'Which language comes first',
  orderFamily: 'Each family’s own',
  orderWelsh: 'Welsh, for everyone',
  orderEnglish: 'English, for everyone',
  start: 'Set up',
  startAgain: 'Check and repair',
  carryOn: 'Carry on',
  someWrong: 'Some answers need another look. Nothing has been changed.',
  missing: 'Please fill this in.',
  notALink: 'That is not a link to Google Drive or Sheets. Copy it from the address bar.',
  notAnAddress: 'That is not an email address.',
  nameNeeded: 'Please give the school’s name in at least one language.',
};

export type SetUpText = typeof en;

const cy: SetUpText = {
  title: 'Sefydlu',
  intro:
    'Dywedwch wrthym ble mae pethau a phwy sy’n ysgrifennu at deuluoedd. Caiff popeth arall ei adeiladu i chi; mae’n cymryd ychydig funudau.',
  introAgain:
    'Mae’r llyfr gwaith hwn wedi’i sefydlu. Rhedwch hyn eto pan fydd rhywbeth ar goll: nid yw’n newid dim sy’n iawn, ac mae’n cadw pob rhes.',
  introHalf:
    'Ni orffennwyd y sefydlu diwethaf. Mae eich atebion wedi’u cadw; bydd yn parhau o’r man lle stopiodd.',
  copyTitle: 'Copi o lyfr gwaith PL Office yw hwn',
  copyMeans:
    'Nid yw copi’n anfon nac yn gwneud dim nes iddo gael ei sefydlu. Os byddwch yn ei sefydlu, daw’n PL Office ar wahân, a gall y ddau ysgrifennu at yr un bobl. Os mai dim ond edrych oedd eich bwriad, caewch hwn a dilëwch y copi.',
  runner: (runner) => `Rhedwr: ${runner}`,
  workbooks: 'Llyfrau gwaith a ffolder',
  logLink: 'Dolen i PL Log',
  logLinkHint: 'Agorwch PL Log a chopïwch y cyfeiriad o far cyfeiriad y porwr.',
  contacts: 'PL Contacts: cyfeiriadau teuluoedd',
  contactsHave: 'Mae un gen i',
  contactsMake: 'Gwnewch un i mi',
  contactsLink: 'Dolen i PL Contacts',
  contactsMakeHint:
    'Caiff llyfr gwaith newydd ei wneud yn eich Drive chi, y tu allan i ffolder y tîm. Dim ond chi all ei agor nes i chi ei rannu â staff y swyddfa.',
  area: 'Ardal y Tîm Dysgu Proffesiynol',
  areaHave: 'Mae gen i ffolder neu yriant a rennir',
  areaMake: 'Gwnewch un i mi',
  areaLink: 'Dolen i’r ffolder neu’r gyriant a rennir',
  areaLinkHint:
    'Gyriant a rennir sydd orau: yr ysgol sydd biau hwnnw, ac mae’n para pan fydd pobl yn gadael.',
  areaMakeWarning:
    'Caiff ei wneud yn eich Drive chi, ac mae’n dod i ben pan ddaw eich cyfrif i ben. Yr ysgol sydd biau gyriant a rennir, ac mae’n para pan fydd pobl yn gadael. Os oes un gan yr ysgol, dewiswch hwnnw yn lle hyn.',
  school: 'Yr ysgol',
  schoolEnglish: 'Enw yn Saesneg',
  schoolWelsh: 'Enw yn Gymraeg',
  messages: 'Negeseuon i deuluoedd',
  sender: 'Enw’r anfonwr',
  senderHint: 'Dyma’r enw a wêl teuluoedd wrth y neges.',
  replyTo: 'Atebion yn mynd i',
  replyToHint: 'Cyfeiriad e-bost swyddfa’r ysgol.',
  signatory: 'Pwy sy’n llofnodi',
  signatoryHint: 'Yr enw o dan y neges.',
  roleEnglish: 'Eu rôl yn Saesneg',
  roleWelsh: 'Eu rôl yn Gymraeg',
  order: 'Pa iaith sy’n dod gyntaf',
  orderFamily: 'Iaith pob teulu',
  orderWelsh: 'Cymraeg, i bawb',
  orderEnglish: 'Saesneg, i bawb',
  start: 'Sefydlu',
  startAgain: 'Gwirio a thrwsio',
  carryOn: 'Parhau',
  someWrong: 'Mae angen edrych eto ar rai atebion. Nid oes dim wedi’i newid.',
  missing: 'Llenwch hwn, os gwelwch yn dda.',
  notALink: 'Nid yw hon yn ddolen i Google Drive na Sheets. Copïwch hi o’r bar cyfeiriad.',
  notAnAddress: 'Nid cyfeiriad e-bost yw hwn.',
  nameNeeded: 'Rhowch enw’r ysgol mewn o leiaf un iaith, os gwelwch yn dda.',
};

export const setUpText: Readonly<Record<Language, SetUpText>> = { en, cy };
