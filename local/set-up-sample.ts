/** Sets the sample school up as its deputy head would: through the add-on's own dialog. */
import type { Progress, SetUpAnswers } from '../src/core/wire/office-server';
import type { Reply } from '../src/core/wire/reply';
import type { LoadedSchool } from './load-sample-school';
import type { Workspace } from './types';

const MOST_PIECES = 60;

/** Whether the add-on's menu offers to set up. */
export function hasSetUp(workspace: Workspace, school: LoadedSchool): boolean {
  return findMenuFunction(workspace, school) !== undefined;
}

export function setUp(workspace: Workspace, school: LoadedSchool): void {
  const owner = school.sample.owner.address;
  const functionName = findMenuFunction(workspace, school);
  if (functionName === undefined) throw new Error('PL Office has no menu item that sets up');
  const opened = workspace.clickMenu(owner, school.office, functionName);
  const token = opened.shown.page?.token;
  if (token === undefined) throw new Error(`no page was shown: ${opened.error?.message}`);
  const call = <T>(name: string, ...args: unknown[]): T => {
    const answer = workspace.callFromPage(token, name, [owner, ...args]);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`);
    const reply = answer.value as Reply<T>;
    if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`);
    return reply.value;
  };
  let progress = call<Progress>('saveSetUp', answersFor(workspace, school));
  for (let piece = 0; progress.done < progress.total; piece++) {
    if (piece > MOST_PIECES) throw new Error(`set-up does not end: ${progress.now}`);
    progress = call<Progress>('continueSetUp');
  }
  if (progress.failed.length > 0) throw new Error(progress.failed.join(' '));
  call('finishSetUp');
}

function findMenuFunction(workspace: Workspace, school: LoadedSchool): string | undefined {
  return workspace
    .open(school.sample.owner.address, school.office)
    .menus.flatMap((menu) => menu.items)
    .flatMap((item) => (item === 'separator' ? [] : [item.functionName]))
    .find((name) => /set-?up/i.test(name));
}

function answersFor({ files }: Workspace, { sample, log, contacts }: LoadedSchool): SetUpAnswers {
  const owner = sample.owner.address;
  return {
    logLink: files.get(owner, log).link,
    contactsLink: files.get(owner, contacts).link,
    makeContacts: false,
    areaLink: '',
    makeArea: true,
    schoolNameEnglish: 'Cwm Ffug Primary School',
    schoolNameWelsh: 'Ysgol Gynradd Cwm Ffug',
    senderName: 'Ysgol Gynradd Cwm Ffug Primary School',
    replyTo: 'swyddfa@cwmffug.example.org',
    signatory: 'Ann Prawf',
    signatoryRoleEnglish: 'Headteacher',
    signatoryRoleWelsh: 'Pennaeth',
    languageOrder: 'family',
  };
}
