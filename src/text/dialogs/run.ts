import type { Language } from '../../core/language';
import { counted } from './common';

export const welshNeedsProofRead = true;

const en = {
  title: 'Run now',
  running:
    'Doing everything that is due: new projects, reminders, notices that have been approved.',
  leave: 'You can close this. What is not finished is done within ten minutes by itself.',
  ranAt: (moment: string) => `Finished: ${moment}`,
  unfinished:
    'There was more to do than fits in one run. The rest is done by itself within ten minutes, or run it again now.',
  done: 'What was done',
  nothing: 'Nothing was due. Everything is up to date.',
  problems: 'What needs a person',
  waiting: (count: number) =>
    count === 1 ? 'One new project waits for your yes' : `${count} new projects wait for your yes`,
  waitingWhy:
    'Many new projects came at once. Each gets a folder, a document and mail to its team, so please look before they are set up.',
  lead: (name: string) => `Lead: ${name}`,
  chooseProjects: 'Projects to set up',
  noneChosen: 'Choose at least one project.',
  setUp: (count: number) => `Set up ${counted(count, 'project', 'projects')}`,
  settingUp: 'Setting the projects up: folder, document, sharing, mail to the team.',
  again: 'Run again',
};

export type RunText = typeof en;

const cy: RunText = {
  title: 'Rhedeg nawr',
  running:
    'Wrthi’n gwneud popeth sy’n ddyledus: prosiectau newydd, nodiadau atgoffa, hysbysiadau sydd wedi’u cymeradwyo.',
  leave:
    'Gallwch gau hwn. Bydd yr hyn sydd heb ei orffen yn cael ei wneud ohono’i hun o fewn deng munud.',
  ranAt: (moment) => `Wedi gorffen: ${moment}`,
  unfinished:
    'Roedd mwy i’w wneud nag sy’n ffitio mewn un tro. Bydd y gweddill yn cael ei wneud ohono’i hun o fewn deng munud, neu gallwch redeg eto nawr.',
  done: 'Beth a wnaed',
  nothing: 'Nid oedd dim yn ddyledus. Mae popeth yn gyfredol.',
  problems: 'Beth sydd angen sylw rhywun',
  waiting: (count) => `Prosiectau newydd sy’n aros am eich caniatâd: ${count}`,
  waitingWhy:
    'Daeth llawer o brosiectau newydd ar unwaith. Mae pob un yn cael ffolder, dogfen ac e-bost i’r tîm, felly edrychwch arnyn nhw cyn iddyn nhw gael eu sefydlu.',
  lead: (name) => `Arweinydd: ${name}`,
  chooseProjects: 'Prosiectau i’w sefydlu',
  noneChosen: 'Dewiswch o leiaf un prosiect.',
  setUp: (count) => `Sefydlu (prosiectau: ${count})`,
  settingUp: 'Wrthi’n sefydlu’r prosiectau: ffolder, dogfen, rhannu, e-bost i’r tîm.',
  again: 'Rhedeg eto',
};

export const runText: Readonly<Record<Language, RunText>> = { en, cy };
