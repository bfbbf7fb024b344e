import type { Language } from '../core/language';

export const welshNeedsProofRead = true;

/** The sidebar's frame and its first view, *Log*. */
const en = {
  sections: 'Sections',
  tabs: { log: 'Log', mine: 'Mine', project: 'Start a project' },
  notOpened: 'This could not open',
  whoYouAre: 'You are signed in as',
  languageNotKept: 'The language is changed here, but the sheet did not remember it.',
  oldRun: (lastRun: string, lead: string) =>
    `What you save is safe, but colleagues may not see it yet: the shared tabs were last brought up to date ${lastRun}. Please tell ${lead}.`,
  noRunYet: (lead: string) =>
    `What you save is safe, but colleagues do not see it yet: the shared tabs have not been filled. Please tell ${lead}.`,

  logTitle: 'Log your learning',
  what: 'What did you do?',
  date: 'When',
  hours: 'Hours',
  form: 'What kind of learning?',
  choose: 'Choose…',
  origins: { inset: 'INSET', school: 'Led by the school', external: 'From outside' },
  idea: 'Whose idea was it?',
  ideas: { priority: 'School priority', interest: 'My own interest', both: 'Both' },
  priority: 'Which priority?',
  priorityKinds: {
    SDP: 'School development plan (SDP)',
    MER: 'Monitoring, evaluation and review (MER)',
  },
  change: 'What will change for learners?',
  colleaguesRead: 'Colleagues can read this entry. No pupil names.',
  bringToInset: 'Bring this to INSET',
  bringToInsetHint: 'Suggests it for sharing with all staff.',
  save: 'Save',
  saving: 'Saving…',
  saved:
    'Saved. Colleagues see it in the tab Log within about ten minutes. You can change it under Mine.',
  savedWhileOld: 'Saved. You can change it under Mine.',
  restored: 'What you typed last time is back.',
  clear: 'Clear it',
  storageRefused: 'This browser does not keep what you type. Save it before you close the sidebar.',
  someErrors: 'Not saved yet: something above needs another look.',
};

export type SidebarText = typeof en;

const cy: SidebarText = {
  sections: 'Adrannau',
  tabs: { log: 'Cofnodi', mine: 'Fy nghofnodion', project: 'Dechrau prosiect' },
  notOpened: 'Nid oedd modd agor hwn',
  whoYouAre: 'Rydych wedi mewngofnodi fel',
  languageNotKept: 'Mae’r iaith wedi newid yma, ond ni chofiodd y ddalen hynny.',
  oldRun: (lastRun, lead) =>
    `Mae’r hyn a gadwch yn ddiogel, ond efallai na fydd cydweithwyr yn ei weld eto: diweddarwyd y tabiau a rennir ddiwethaf ${lastRun}. Rhowch wybod i’r arweinydd dysgu proffesiynol: ${lead}.`,
  noRunYet: (lead) =>
    `Mae’r hyn a gadwch yn ddiogel, ond nid yw cydweithwyr yn ei weld eto: nid yw’r tabiau a rennir wedi’u llenwi. Rhowch wybod i’r arweinydd dysgu proffesiynol: ${lead}.`,

  logTitle: 'Cofnodi eich dysgu',
  what: 'Beth wnaethoch chi?',
  date: 'Pryd',
  hours: 'Oriau',
  form: 'Pa fath o ddysgu?',
  choose: 'Dewiswch…',
  origins: { inset: 'HMS', school: 'Dan arweiniad yr ysgol', external: 'O’r tu allan' },
  idea: 'O ble daeth y syniad?',
  ideas: { priority: 'Blaenoriaeth ysgol', interest: 'Fy niddordeb fy hun', both: 'Y ddau' },
  priority: 'Pa flaenoriaeth?',
  priorityKinds: {
    SDP: 'Cynllun datblygu’r ysgol (CDY)',
    MER: 'Monitro, gwerthuso ac adolygu',
  },
  change: 'Beth fydd yn newid i ddysgwyr?',
  colleaguesRead: 'Gall cydweithwyr ddarllen y cofnod hwn. Dim enwau disgyblion.',
  bringToInset: 'Dod â hyn i HMS',
  bringToInsetHint: 'Mae’n awgrymu ei rannu gyda’r holl staff.',
  save: 'Cadw',
  saving: 'Wrthi’n cadw…',
  saved:
    'Wedi’i gadw. Bydd cydweithwyr yn ei weld yn y tab Log ymhen tua deng munud. Gallwch ei newid o dan Fy nghofnodion.',
  savedWhileOld: 'Wedi’i gadw. Gallwch ei newid o dan Fy nghofnodion.',
  restored: 'Mae’r hyn a deipioch y tro diwethaf yn ôl yma.',
  clear: 'Ei glirio',
  storageRefused:
    'Nid yw’r porwr hwn yn cadw’r hyn rydych chi’n ei deipio. Dewiswch Cadw cyn cau’r bar ochr.',
  someErrors: 'Heb ei gadw eto: mae angen edrych eto ar rywbeth uchod.',
};

export const sidebarText: Readonly<Record<Language, SidebarText>> = { en, cy };
