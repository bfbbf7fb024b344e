import type { Language } from '../core/language';

export const welshNeedsProofRead = true;

/** The sidebar's view *Start a project*. */
const en = {
  title: 'Start a research project',
  name: 'Title',
  question: 'What do you want to find out?',
  objective: 'What should be better at the end?',
  baseline: 'Where do things stand now?',
  measure: 'How will you know it worked?',
  starts: 'Starts',
  ends: 'Ends',
  priority: 'Which priority does it serve?',
  noPriority: 'None: my own interest',
  whyPriority:
    'Your own interest is reason enough. A priority helps: colleagues who work on the same find you, and what you learn counts in the school’s plan.',
  team: 'Who is in it with you?',
  teamHint: 'Type a name. You lead; they can edit the project’s folder.',
  inTeam: 'In your team',
  remove: (name: string) => `Remove ${name}`,
  nobodyFound: 'Nobody of that name.',
  found: (count: number) => (count === 1 ? '1 name found' : `${count} names found`),
  added: (name: string) => `${name} added`,
  removed: (name: string) => `${name} removed`,
  staffRead: 'All staff can read your project. No pupil names.',
  start: 'Start the project',
  starting: 'Starting…',
  doneTitle: 'Your project is being set up',
  done: 'Within ten minutes or so you and your team get an email with the links to its folder and its working document. They will stand under Mine too.',
  doneWhileOld:
    'It is kept, and is set up as soon as the sheet is running again. You and your team then get an email with the links to its folder and its working document.',
  seeMine: 'See it under Mine',
  startAnother: 'Start another',
};

export type ProjectText = typeof en;

const cy: ProjectText = {
  title: 'Dechrau prosiect ymchwil',
  name: 'Teitl',
  question: 'Beth hoffech chi ei ganfod?',
  objective: 'Beth ddylai fod yn well ar y diwedd?',
  baseline: 'Sut mae pethau ar hyn o bryd?',
  measure: 'Sut byddwch chi’n gwybod ei fod wedi gweithio?',
  starts: 'Dechrau',
  ends: 'Gorffen',
  priority: 'Pa flaenoriaeth mae’n ei chefnogi?',
  noPriority: 'Dim un: fy niddordeb fy hun',
  whyPriority:
    'Mae eich diddordeb eich hun yn ddigon o reswm. Mae blaenoriaeth yn helpu: bydd cydweithwyr sy’n gweithio ar yr un peth yn dod o hyd i chi, a bydd yr hyn a ddysgwch yn cyfrif yng nghynllun yr ysgol.',
  team: 'Pwy sydd ynddo gyda chi?',
  teamHint: 'Teipiwch enw. Chi sy’n arwain; gallan nhw olygu ffolder y prosiect.',
  inTeam: 'Yn eich tîm',
  remove: (name) => `Tynnu: ${name}`,
  nobodyFound: 'Neb o’r enw hwnnw.',
  found: (count) => `Nifer yr enwau: ${count}`,
  added: (name) => `Wedi ychwanegu: ${name}`,
  removed: (name) => `Wedi tynnu: ${name}`,
  staffRead: 'Gall yr holl staff ddarllen eich prosiect. Dim enwau disgyblion.',
  start: 'Dechrau’r prosiect',
  starting: 'Wrthi’n dechrau…',
  doneTitle: 'Mae eich prosiect yn cael ei sefydlu',
  done: 'Ymhen rhyw ddeng munud byddwch chi a’ch tîm yn cael e-bost gyda’r dolenni i’w ffolder a’i ddogfen waith. Byddant i’w gweld o dan Fy nghofnodion hefyd.',
  doneWhileOld:
    'Mae wedi’i gadw, a chaiff ei sefydlu cyn gynted ag y bydd y ddalen yn rhedeg eto. Yna byddwch chi a’ch tîm yn cael e-bost gyda’r dolenni i’w ffolder a’i ddogfen waith.',
  seeMine: 'Ei weld o dan Fy nghofnodion',
  startAnother: 'Dechrau un arall',
};

export const projectText: Readonly<Record<Language, ProjectText>> = { en, cy };
