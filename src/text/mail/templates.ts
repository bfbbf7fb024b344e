import type { Language } from '../../core/language';
import type { TemplateKey } from './template-tags';

export const welshNeedsProofRead = true;

/**
 * The words of every message until the school writes its own in Templates. An empty line parts
 * paragraphs; what stands between {{#name}} and {{/name}} is left out where the name is empty.
 */
type Words = { readonly subject: string; readonly body: string };

const familyEndEnglish = [
  'The day is attached, to add to your calendar.',
  'For more information please contact the school: {{contact}}',
  'Thank you for your co-operation.',
  'Yours sincerely,\n{{signatory}}, {{signatoryRole}}',
];

const familyEndWelsh = [
  'Mae’r diwrnod ynghlwm, i’w ychwanegu at eich calendr.',
  'Am ragor o wybodaeth, cysylltwch â’r ysgol: {{contact}}',
  'Diolch am eich cydweithrediad.',
  'Yn gywir,\n{{signatory}}, {{signatoryRole}}',
];

const paragraphs = (...parts: readonly string[]): string => parts.join('\n\n');

const en: Readonly<Record<TemplateKey, Words>> = {
  'inset-notice': {
    subject: 'INSET day: {{date}} – school closed to pupils',
    body: paragraphs(
      'Dear parents and carers,',
      'The school will be closed to pupils {{dateOn}} for a staff INSET (in-service training) day.',
      'Focus of the day: {{title}}',
      '{{#clubs}}{{clubs}}{{/clubs}}',
      '{{#pupilsReturnOn}}Pupils return {{pupilsReturnOn}}.{{/pupilsReturnOn}}',
      ...familyEndEnglish,
    ),
  },
  'inset-reminder': {
    subject: 'Reminder: INSET day, {{date}} – school closed to pupils',
    body: paragraphs(
      'Dear parents and carers,',
      'A reminder: the school will be closed to pupils {{dateOn}} for a staff INSET (in-service training) day.',
      '{{#clubs}}{{clubs}}{{/clubs}}',
      '{{#pupilsReturnOn}}Pupils return {{pupilsReturnOn}}.{{/pupilsReturnOn}}',
      ...familyEndEnglish,
    ),
  },
  'staff-reminder': {
    subject: 'INSET day, {{date}}: {{title}}',
    body: paragraphs(
      'Dear colleagues,',
      'Our INSET day is {{dateOn}}.',
      'Focus: {{title}}',
      '{{#aim}}Aim: {{aim}}{{/aim}}',
      '{{#purpose}}Purpose: {{purpose}}{{/purpose}}',
      '{{#outcome}}Expected outcome: {{outcome}}{{/outcome}}',
      '{{#priority}}School development plan: {{priority}}{{/priority}}',
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
      'In PL Office, menu Professional learning, INSET notice… shows who was told what, and when.',
    ),
  },
};

const cy: typeof en = {
  'inset-notice': {
    subject: 'Diwrnod HMS: {{date}} – ysgol ar gau i ddisgyblion',
    body: paragraphs(
      'Annwyl rieni a gofalwyr,',
      'Bydd yr ysgol ar gau i ddisgyblion {{dateOn}} ar gyfer diwrnod HMS (hyfforddiant mewn swydd) i’r staff.',
      'Ffocws y diwrnod: {{title}}',
      '{{#clubs}}{{clubs}}{{/clubs}}',
      '{{#pupilsReturnOn}}Bydd disgyblion yn dychwelyd {{pupilsReturnOn}}.{{/pupilsReturnOn}}',
      ...familyEndWelsh,
    ),
  },
  'inset-reminder': {
    subject: 'Nodyn atgoffa: diwrnod HMS, {{date}} – ysgol ar gau i ddisgyblion',
    body: paragraphs(
      'Annwyl rieni a gofalwyr,',
      'Nodyn atgoffa: bydd yr ysgol ar gau i ddisgyblion {{dateOn}} ar gyfer diwrnod HMS (hyfforddiant mewn swydd) i’r staff.',
      '{{#clubs}}{{clubs}}{{/clubs}}',
      '{{#pupilsReturnOn}}Bydd disgyblion yn dychwelyd {{pupilsReturnOn}}.{{/pupilsReturnOn}}',
      ...familyEndWelsh,
    ),
  },
  'staff-reminder': {
    subject: 'Diwrnod HMS, {{date}}: {{title}}',
    body: paragraphs(
      'Annwyl gydweithwyr,',
      'Cynhelir ein diwrnod HMS {{dateOn}}.',
      'Ffocws: {{title}}',
      '{{#aim}}Nod: {{aim}}{{/aim}}',
      '{{#purpose}}Pwrpas: {{purpose}}{{/purpose}}',
      '{{#outcome}}Canlyniad disgwyliedig: {{outcome}}{{/outcome}}',
      '{{#priority}}Cynllun datblygu’r ysgol: {{priority}}{{/priority}}',
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
      'Yn PL Office, dewislen Dysgu proffesiynol, mae Hysbysiad HMS… yn dangos pwy gafodd wybod beth, a phryd.',
    ),
  },
};

export const templateDefaults: Readonly<Record<Language, typeof en>> = { en, cy };
