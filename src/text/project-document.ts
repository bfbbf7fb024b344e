import type { Language } from '../core/language';

export const welshNeedsProofRead = true;

/** The working document of a research project: both languages stand in it, one after the other. */
const en = {
  documentName: 'Working document',
  lead: 'Lead',
  team: 'Team',
  dates: 'Dates',
  priority: 'Priority',
  ownInterest: 'Own interest',
  plan: 'Plan',
  question: 'What do we want to find out?',
  objective: 'What should be better at the end?',
  baseline: 'Where do things stand now?',
  measure: 'How will we know it worked?',
  toWrite: 'To be written.',
  reading: 'Reading',
  readingHint: 'What others have found out: title, who wrote it, a link, what we take from it.',
  readingTitle: 'Title and author',
  readingLink: 'Link',
  readingNote: 'What we take from it',
  trial: 'Trial and evidence',
  trialHint: 'What we tried, with whom and when, and what we saw.',
  trialWhat: 'What we tried',
  trialWhen: 'With whom, when',
  trialSeen: 'What we saw',
  impact: 'Impact',
  impactHint:
    'What has changed, and how we know. A change of course is a finding too. Look again after a term.',
  impactTeaching: 'On teaching',
  impactLearning: 'On learning',
  noPupilNames: 'No pupil names, please: all staff can read this.',
};

export type ProjectDocumentText = typeof en;

const cy: ProjectDocumentText = {
  documentName: 'Dogfen waith',
  lead: 'Arweinydd',
  team: 'Tîm',
  dates: 'Dyddiadau',
  priority: 'Blaenoriaeth',
  ownInterest: 'Diddordeb personol',
  plan: 'Cynllun',
  question: 'Beth hoffem ni ei ganfod?',
  objective: 'Beth ddylai fod yn well ar y diwedd?',
  baseline: 'Sut mae pethau ar hyn o bryd?',
  measure: 'Sut byddwn ni’n gwybod ei fod wedi gweithio?',
  toWrite: 'I’w ysgrifennu.',
  reading: 'Darllen',
  readingHint:
    'Yr hyn y mae eraill wedi’i ganfod: teitl, pwy a’i hysgrifennodd, dolen, a’r hyn a gymerwn ohono.',
  readingTitle: 'Teitl ac awdur',
  readingLink: 'Dolen',
  readingNote: 'Yr hyn a gymerwn ohono',
  trial: 'Treialu a thystiolaeth',
  trialHint: 'Yr hyn y gwnaethom roi cynnig arno, gyda phwy a phryd, a’r hyn a welsom.',
  trialWhat: 'Yr hyn y gwnaethom roi cynnig arno',
  trialWhen: 'Gyda phwy, pryd',
  trialSeen: 'Yr hyn a welsom',
  impact: 'Effaith',
  impactHint:
    'Yr hyn sydd wedi newid, a sut rydym yn gwybod. Mae newid cyfeiriad yn ganfyddiad hefyd. Edrychwch eto ar ôl tymor.',
  impactTeaching: 'Ar addysgu',
  impactLearning: 'Ar ddysgu',
  noPupilNames: 'Dim enwau disgyblion, os gwelwch yn dda: gall yr holl staff ddarllen hwn.',
};

export const projectDocumentText: Readonly<Record<Language, ProjectDocumentText>> = { en, cy };
