import type { Language } from '../core/language';
import { formatNumber } from './dates';

export const welshNeedsProofRead = true;

/** The sidebar's view *Mine*. */
const en = {
  title: 'Mine',
  entries: 'What you have logged',
  empty: 'Nothing here yet. What you log stands here, the newest first.',
  logSomething: 'Log something',
  hours: (hours: number) => `${formatNumber(hours)} ${hours === 1 ? 'hour' : 'hours'}`,
  forInset: 'Suggested for INSET',
  edit: 'Edit',
  withdraw: 'Withdraw',
  unsaved: 'You have changes here that are not saved.',
  editTitle: 'Change this entry',
  saveChanges: 'Save changes',
  saving: 'Saving…',
  restored: 'The changes you typed last time are back.',
  undoRestored: 'Go back to what is saved',
  changed: 'Your changes are saved. Colleagues see them within about ten minutes.',
  askWithdraw: 'Withdraw this entry?',
  whatGoes:
    'What you wrote goes from every tab, for everyone. Only Google’s version history of the workbook still has it.',
  whatStays: 'Only its number and its date stay on record.',
  doWithdraw: 'Withdraw it',
  keep: 'Keep it',
  withdrawn: 'Withdrawn. Within about ten minutes colleagues can no longer see it.',
  showOlder: 'Show older entries',
  projects: 'Your research projects',
  settingUp:
    'Being set up. Within ten minutes or so you get an email with the links to its folder and document.',
  waiting: (lead: string) => `Not set up yet: ${lead} looks at it first.`,
  folder: 'Folder',
  workingDocument: 'Working document',
  newTab: '(opens in a new tab)',
};

export type MineText = typeof en;

const cy: MineText = {
  title: 'Fy nghofnodion',
  entries: 'Yr hyn rydych chi wedi’i gofnodi',
  empty: 'Does dim yma eto. Bydd yr hyn a gofnodwch i’w weld yma, y diweddaraf yn gyntaf.',
  logSomething: 'Cofnodi rhywbeth',
  hours: (hours) => `Oriau: ${formatNumber(hours)}`,
  forInset: 'Wedi’i awgrymu ar gyfer HMS',
  edit: 'Golygu',
  withdraw: 'Tynnu’n ôl',
  unsaved: 'Mae gennych newidiadau yma sydd heb eu cadw.',
  editTitle: 'Newid y cofnod hwn',
  saveChanges: 'Cadw’r newidiadau',
  saving: 'Wrthi’n cadw…',
  restored: 'Mae’r newidiadau a deipioch y tro diwethaf yn ôl yma.',
  undoRestored: 'Mynd yn ôl i’r hyn sydd wedi’i gadw',
  changed: 'Mae eich newidiadau wedi’u cadw. Bydd cydweithwyr yn eu gweld ymhen tua deng munud.',
  askWithdraw: 'Tynnu’r cofnod hwn yn ôl?',
  whatGoes:
    'Bydd yr hyn a ysgrifennoch yn mynd o bob tab, i bawb. Dim ond hanes fersiynau Google o’r llyfr gwaith fydd yn ei gadw.',
  whatStays: 'Dim ond ei rif a’i ddyddiad fydd yn aros ar gofnod.',
  doWithdraw: 'Ei dynnu’n ôl',
  keep: 'Ei gadw',
  withdrawn: 'Wedi’i dynnu’n ôl. Ymhen tua deng munud ni fydd cydweithwyr yn ei weld.',
  showOlder: 'Dangos cofnodion hŷn',
  projects: 'Eich prosiectau ymchwil',
  settingUp:
    'Wrthi’n cael ei sefydlu. Ymhen rhyw ddeng munud cewch e-bost gyda’r dolenni i’w ffolder a’i ddogfen.',
  waiting: (lead) => `Heb ei sefydlu eto, yn aros i rywun ei weld yn gyntaf: ${lead}.`,
  folder: 'Ffolder',
  workingDocument: 'Dogfen waith',
  newTab: '(yn agor mewn tab newydd)',
};

export const mineText: Readonly<Record<Language, MineText>> = { en, cy };
