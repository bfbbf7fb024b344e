import { lead, type TestSchool } from './school';

/** Sets up through the dialog, as the PL lead would; `next` is called before each execution. */
export function setUpFromNothing(school: TestSchool, next = (): void => {}): void {
  const page = school.openPage(lead, 'office', 'openSetUp');
  const { files, workspace } = school;
  const link = (id: string): string => workspace.files.get(lead, id).link;
  next();
  let progress = page.get<{ done: number; total: number }>('saveSetUp', {
    logLink: link(files.log),
    contactsLink: link(files.contacts),
    makeContacts: false,
    areaLink: '',
    makeArea: true,
    schoolNameEnglish: 'Cwm Ffug Primary School',
    schoolNameWelsh: 'Ysgol Gynradd Cwm Ffug',
    senderName: 'Cwm Ffug',
    replyTo: 'swyddfa@cwmffug.example.org',
    signatory: 'Ann Prawf',
    signatoryRoleEnglish: 'Headteacher',
    signatoryRoleWelsh: 'Pennaeth',
    languageOrder: 'family',
  });
  for (let piece = 0; piece < 60 && progress.done < progress.total; piece++) {
    next();
    progress = page.get('continueSetUp');
  }
  next();
  page.get('finishSetUp');
}
