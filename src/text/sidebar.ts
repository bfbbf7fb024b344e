import type { Language } from '../core/language';

export const welshNeedsProofRead = true;

/** The sidebar's frame and its first view, *Log*. */
const en = {
  sections: 'Sections',
  tabs: { log: 'Log', mine: 'Mine', project: 'Start a project' },
  notOpened: 'This could not open',
  whoYouAre: 'You are signed in as',
  myPage: 'My INSET page',
  myPageHint: 'Opens in a new tab',
  languageNotKept: 'The language is changed here, but the sheet did not remember it.',
  oldRun: (lastRun: string, lead: string) =>
    `What you save is safe, but colleagues may not see it yet: the shared tabs were last brought up to date ${lastRun}. Please tell ${lead}.`,
  noRunYet: (lead: string) =>
    `What you save is safe, but colleagues do not see it yet: the shared tabs have not been filled. Please tell ${lead}.`,

  logTitle: 'Log your learning',
  save: 'Save',
  saving: 'Saving…',
  saved:
    'Saved. Colleagues see it in the tab Log within about ten minutes. You can change it under Mine.',
  savedWhileOld: 'Saved. You can change it under Mine.',
  restored: 'What you typed last time is back.',
  clear: 'Clear it',
};

export type SidebarText = typeof en;

const cy: SidebarText = {
  sections: 'Adrannau',
  tabs: { log: 'Cofnodi', mine: 'Fy nghofnodion', project: 'Dechrau prosiect' },
  notOpened: 'Nid oedd modd agor hwn',
  whoYouAre: 'Rydych wedi mewngofnodi fel',
  myPage: 'Fy nhudalen HMS',
  myPageHint: 'Yn agor mewn tab newydd',
  languageNotKept: 'Mae’r iaith wedi newid yma, ond ni chofiodd y ddalen hynny.',
  oldRun: (lastRun, lead) =>
    `Mae’r hyn a gadwch yn ddiogel, ond efallai na fydd cydweithwyr yn ei weld eto: diweddarwyd y tabiau a rennir ddiwethaf ${lastRun}. Rhowch wybod i’r arweinydd dysgu proffesiynol: ${lead}.`,
  noRunYet: (lead) =>
    `Mae’r hyn a gadwch yn ddiogel, ond nid yw cydweithwyr yn ei weld eto: nid yw’r tabiau a rennir wedi’u llenwi. Rhowch wybod i’r arweinydd dysgu proffesiynol: ${lead}.`,

  logTitle: 'Cofnodi eich dysgu',
  save: 'Cadw',
  saving: 'Wrthi’n cadw…',
  saved:
    'Wedi’i gadw. Bydd cydweithwyr yn ei weld yn y tab Log ymhen tua deng munud. Gallwch ei newid o dan Fy nghofnodion.',
  savedWhileOld: 'Wedi’i gadw. Gallwch ei newid o dan Fy nghofnodion.',
  restored: 'Mae’r hyn a deipioch y tro diwethaf yn ôl yma.',
  clear: 'Ei glirio',
};

export const sidebarText: Readonly<Record<Language, SidebarText>> = { en, cy };
