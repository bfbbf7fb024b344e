import type { Language } from '../../core/language';
import { familyTemplates } from './family-templates';
import { insetTemplates } from './inset-templates';
import { paragraphs } from './paragraphs';
import type { TemplateKey } from './template-tags';

export const welshNeedsProofRead = true;

/**
 * The words of every message until the school writes its own in Templates. An empty line parts
 * paragraphs; what stands between {{#name}} and {{/name}} is left out where the name is empty.
 */
export type Words = { readonly subject: string; readonly body: string };

const en: Readonly<Record<TemplateKey, Words>> = {
  ...familyTemplates.en,
  ...insetTemplates.en,
  'staff-reminder': {
    subject: 'INSET day, {{date}}: {{title}}',
    body: paragraphs(
      'Dear colleagues,',
      'Our INSET day is {{dateOn}}{{#times}}, {{times}}{{/times}}.',
      'Focus: {{title}}',
      '{{#venue}}Venue: {{venue}}{{/venue}}',
      '{{#audience}}For: {{audience}}{{/audience}}',
      '{{#aim}}Aim: {{aim}}{{/aim}}',
      '{{#purpose}}Purpose: {{purpose}}{{/purpose}}',
      '{{#outcome}}Expected outcome: {{outcome}}{{/outcome}}',
      '{{#priority}}School development plan: {{priority}}{{/priority}}',
      '{{#myPage}}What is expected of you, signing in, and a way to say that you cannot come: {{myPage}}{{/myPage}}',
      '{{#leadName}}{{leadName}}{{/leadName}}',
    ),
  },
  'staff-twilight': {
    subject: 'Twilight session, {{date}}: {{title}}',
    body: paragraphs(
      'Dear colleagues,',
      'Our next twilight session is {{dateOn}}, {{times}}.',
      'Focus: {{title}}',
      '{{#venue}}Venue: {{venue}}{{/venue}}',
      '{{#audience}}For: {{audience}}{{/audience}}',
      '{{#dayDate}}It counts towards the INSET day, {{dayDate}}. Staff are not in school that day.{{/dayDate}}',
      '{{#aim}}Aim: {{aim}}{{/aim}}',
      '{{#purpose}}Purpose: {{purpose}}{{/purpose}}',
      '{{#outcome}}Expected outcome: {{outcome}}{{/outcome}}',
      '{{#priority}}School development plan: {{priority}}{{/priority}}',
      '{{#myPage}}What is expected of you, signing in, and a way to say that you cannot come: {{myPage}}{{/myPage}}',
      '{{#leadName}}{{leadName}}{{/leadName}}',
    ),
  },
  'project-ready': {
    subject: 'Research project ready: {{title}}',
    body: paragraphs(
      'Dear colleagues,',
      'The folder and the working document of this research project are ready.',
      'Title: {{title}}\nProject lead: {{projectLead}}\n{{#question}}Question: {{question}}{{/question}}',
      'Folder: {{folderLink}}\nWorking document: {{documentLink}}',
      'The project’s lead and team can change what is in the folder; all staff can read it.',
    ),
  },
  'lead-report': {
    subject: 'Messages that need a look',
    body: paragraphs(
      'Some messages were not sent as planned.',
      '{{problems}}',
      'In PL Office, menu Professional learning, INSET notice… shows who was told what, and when. The tab Outbox lists every message.',
    ),
  },
};

const cy: typeof en = {
  ...familyTemplates.cy,
  ...insetTemplates.cy,
  'staff-reminder': {
    subject: 'Diwrnod HMS, {{date}}: {{title}}',
    body: paragraphs(
      'Annwyl gydweithwyr,',
      'Cynhelir ein diwrnod HMS {{dateOn}}{{#times}}, {{times}}{{/times}}.',
      'Ffocws: {{title}}',
      '{{#venue}}Lleoliad: {{venue}}{{/venue}}',
      '{{#audience}}I bwy: {{audience}}{{/audience}}',
      '{{#aim}}Nod: {{aim}}{{/aim}}',
      '{{#purpose}}Pwrpas: {{purpose}}{{/purpose}}',
      '{{#outcome}}Canlyniad disgwyliedig: {{outcome}}{{/outcome}}',
      '{{#priority}}Cynllun datblygu’r ysgol: {{priority}}{{/priority}}',
      '{{#myPage}}Yr hyn a ddisgwylir gennych, cofrestru, a ffordd i ddweud na allwch ddod: {{myPage}}{{/myPage}}',
      '{{#leadName}}{{leadName}}{{/leadName}}',
    ),
  },
  'staff-twilight': {
    subject: 'Sesiwn gyfnos, {{date}}: {{title}}',
    body: paragraphs(
      'Annwyl gydweithwyr,',
      'Cynhelir ein sesiwn gyfnos nesaf {{dateOn}}, {{times}}.',
      'Ffocws: {{title}}',
      '{{#venue}}Lleoliad: {{venue}}{{/venue}}',
      '{{#audience}}I bwy: {{audience}}{{/audience}}',
      '{{#dayDate}}Mae’n cyfrif tuag at y diwrnod HMS, {{dayDate}}. Ni fydd staff yn yr ysgol y diwrnod hwnnw.{{/dayDate}}',
      '{{#aim}}Nod: {{aim}}{{/aim}}',
      '{{#purpose}}Pwrpas: {{purpose}}{{/purpose}}',
      '{{#outcome}}Canlyniad disgwyliedig: {{outcome}}{{/outcome}}',
      '{{#priority}}Cynllun datblygu’r ysgol: {{priority}}{{/priority}}',
      '{{#myPage}}Yr hyn a ddisgwylir gennych, cofrestru, a ffordd i ddweud na allwch ddod: {{myPage}}{{/myPage}}',
      '{{#leadName}}{{leadName}}{{/leadName}}',
    ),
  },
  'project-ready': {
    subject: 'Prosiect ymchwil yn barod: {{title}}',
    body: paragraphs(
      'Annwyl gydweithwyr,',
      'Mae ffolder a dogfen waith y prosiect ymchwil hwn yn barod.',
      'Teitl: {{title}}\nArweinydd y prosiect: {{projectLead}}\n{{#question}}Cwestiwn: {{question}}{{/question}}',
      'Ffolder: {{folderLink}}\nDogfen waith: {{documentLink}}',
      'Gall arweinydd a thîm y prosiect newid yr hyn sydd yn y ffolder; gall yr holl staff ei ddarllen.',
    ),
  },
  'lead-report': {
    subject: 'Negeseuon y mae angen edrych arnynt',
    body: paragraphs(
      'Nid anfonwyd rhai negeseuon yn ôl y cynllun.',
      '{{problems}}',
      'Yn PL Office, dewislen Dysgu proffesiynol, mae Hysbysiad HMS… yn dangos pwy gafodd wybod beth, a phryd. Mae’r tab Outbox yn rhestru pob neges.',
    ),
  },
};

export const templateDefaults: Readonly<Record<Language, typeof en>> = { en, cy };
