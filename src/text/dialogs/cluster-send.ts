import type { Language } from '../../core/language';

export const welshNeedsProofRead = true;

const en = {
  intro:
    'For the other schools of the cluster: when our pupils are at home, and when staff are in twilights. No aims, no names.',
  none: 'No INSET day of this year has a date yet. Once one has, it can be sent from here.',
  table: 'Download for a spreadsheet (.csv)',
  calendar: 'Download for a calendar (.ics)',
  downloaded: (file: string) =>
    `Saved by your browser: ${file}. Attach it to a message to the other schools.`,
  text: 'As text, for a message',
  textHint:
    'In the language of this page. The files hold the same dates; what is called off is left out of them.',
  copy: 'Copy the text',
  copied: 'Copied. Paste it into a message to the other schools.',
  notCopied: 'The browser did not allow copying. The text is marked: copy it with Ctrl+C or ⌘C.',
  fileName: (year: string) => `inset-dates-${year}`,
  headers: {
    school: 'School',
    date: 'Date',
    starts: 'Starts',
    ends: 'Ends',
    what: 'What',
    pupils: 'Pupils',
  },
  kinds: {
    day: 'INSET day',
    'half day': 'INSET half day',
    twilights: 'INSET day, training done in twilights',
    session: 'Twilight session',
  },
  closed: 'School closed to pupils',
  closedHalf: 'School closed to pupils for half the day',
  inSchool: 'Pupils in school as usual',
  mailTitle: (school: string, year: string) => `${school}: INSET days ${year}`,
  mailClosed: 'Closed to pupils:',
  mailSessions: 'Twilight sessions for staff (pupils in school as usual):',
  mailGivenUp: 'No longer INSET days (open as usual):',
};

export type ClusterSendText = typeof en;

const cy: ClusterSendText = {
  intro:
    'I ysgolion eraill y clwstwr: pryd mae ein disgyblion gartref, a phryd mae staff mewn sesiynau cyfnos. Dim nodau, dim enwau.',
  none: 'Nid oes dyddiad gan yr un diwrnod HMS eleni eto. Pan fydd gan un, gellir ei anfon oddi yma.',
  table: 'Lawrlwytho ar gyfer taenlen (.csv)',
  calendar: 'Lawrlwytho ar gyfer calendr (.ics)',
  downloaded: (file) =>
    `Wedi’i chadw gan eich porwr: ${file}. Atodwch hi i neges at yr ysgolion eraill.`,
  text: 'Fel testun, ar gyfer neges',
  textHint:
    'Yn iaith y dudalen hon. Mae’r un dyddiadau yn y ffeiliau; nid yw’r hyn a ganslwyd ynddynt.',
  copy: 'Copïo’r testun',
  copied: 'Wedi’i gopïo. Gludwch ef i neges at yr ysgolion eraill.',
  notCopied:
    'Ni chaniataodd y porwr gopïo. Mae’r testun wedi’i farcio: copïwch ef â Ctrl+C neu ⌘C.',
  fileName: (year) => `dyddiadau-hms-${year}`,
  headers: {
    school: 'Ysgol',
    date: 'Dyddiad',
    starts: 'Yn dechrau',
    ends: 'Yn gorffen',
    what: 'Beth',
    pupils: 'Disgyblion',
  },
  kinds: {
    day: 'Diwrnod HMS',
    'half day': 'Hanner diwrnod HMS',
    twilights: 'Diwrnod HMS, yr hyfforddiant wedi’i wneud mewn sesiynau cyfnos',
    session: 'Sesiwn gyfnos',
  },
  closed: 'Ysgol ar gau i ddisgyblion',
  closedHalf: 'Ysgol ar gau i ddisgyblion am hanner y diwrnod',
  inSchool: 'Disgyblion yn yr ysgol fel arfer',
  mailTitle: (school, year) => `${school}: diwrnodau HMS ${year}`,
  mailClosed: 'Ar gau i ddisgyblion:',
  mailSessions: 'Sesiynau cyfnos i staff (disgyblion yn yr ysgol fel arfer):',
  mailGivenUp: 'Heb fod yn ddiwrnodau HMS mwyach (ar agor fel arfer):',
};

export const clusterSendText: Readonly<Record<Language, ClusterSendText>> = { en, cy };
