import type { Language } from '../../core/language';
import { paragraphs } from './paragraphs';
import type { FamilyTemplateKey } from './template-tags';
import type { Words } from './templates';

export const welshNeedsProofRead = true;

type FamilyTemplates = Readonly<Record<FamilyTemplateKey, Words>>;

/** Stands in every message about a day, whatever it is: left out where the day does not say it. */
const aboutDayEnglish = [
  '{{#phase}}This is for part of the school only: {{phase}}. All other pupils are in school as usual.{{/phase}}',
  '{{#shared}}Other schools in our cluster also have an INSET day on this date: {{shared}}{{/shared}}',
  '{{#clubs}}{{clubs}}{{/clubs}}',
  '{{#transport}}{{transport}}{{/transport}}',
  '{{#pupilsReturnOn}}Pupils return {{pupilsReturnOn}}.{{/pupilsReturnOn}}',
  'The day is attached, to add to your calendar.',
  'For more information please contact the school: {{contact}}',
  'Thank you for your co-operation.',
  'Yours sincerely,\n{{signatory}}, {{signatoryRole}}',
];

const aboutDayWelsh = [
  '{{#phase}}Mae hyn ar gyfer rhan o’r ysgol yn unig: {{phase}}. Bydd pob disgybl arall yn yr ysgol fel arfer.{{/phase}}',
  '{{#shared}}Mae ysgolion eraill y clwstwr hefyd yn cynnal diwrnod HMS ar y dyddiad hwn: {{shared}}{{/shared}}',
  '{{#clubs}}{{clubs}}{{/clubs}}',
  '{{#transport}}{{transport}}{{/transport}}',
  '{{#pupilsReturnOn}}Bydd disgyblion yn dychwelyd {{pupilsReturnOn}}.{{/pupilsReturnOn}}',
  'Mae’r diwrnod ynghlwm, i’w ychwanegu at eich calendr.',
  'Am ragor o wybodaeth, cysylltwch â’r ysgol: {{contact}}',
  'Diolch am eich cydweithrediad.',
  'Yn gywir,\n{{signatory}}, {{signatoryRole}}',
];

/**
 * P-64, P-65: why staff are not in, in the past only once every session is over; that the school day is not
 * affected only where it is so. `times` is of half a day.
 */
const twilightsEnglish = [
  '{{^times}}{{date}} is an INSET day. The school will be closed to pupils, and staff will not be in school on that day.{{/times}}{{#times}}There is half an INSET day {{dateOn}}. The school will be closed to pupils {{times}}, and staff will not be in school at that time.{{/times}}',
  '{{#allHeld}}This is because staff have already completed this day’s training in twilight sessions{{#afterSchool}} (training sessions after school){{/afterSchool}}:{{/allHeld}}{{^allHeld}}Staff will complete this day’s training before that date, in twilight sessions{{#afterSchool}} (training sessions after school){{/afterSchool}}:{{/allHeld}}\n{{sessions}}',
  'Together the sessions equal {{^times}}one INSET day{{/times}}{{#times}}half an INSET day{{/times}} (hours: {{hours}}). {{#afterSchool}}{{#allHeld}}They did not affect the school day.{{/allHeld}}{{^allHeld}}They will not affect the school day.{{/allHeld}}{{/afterSchool}}',
  '{{#lastDay}}Last day of term for pupils: {{lastDay}}{{/lastDay}}',
];

const twilightsWelsh = [
  '{{^times}}Mae {{date}} yn ddiwrnod HMS. Bydd yr ysgol ar gau i ddisgyblion, ac ni fydd staff yn yr ysgol y diwrnod hwnnw.{{/times}}{{#times}}Mae hanner diwrnod HMS {{dateOn}}. Bydd yr ysgol ar gau i ddisgyblion {{times}}, ac ni fydd staff yn yr ysgol bryd hynny.{{/times}}',
  '{{#allHeld}}Y rheswm yw bod staff eisoes wedi cwblhau hyfforddiant y diwrnod hwn mewn sesiynau cyfnos{{#afterSchool}} (sesiynau hyfforddi ar ôl ysgol){{/afterSchool}}:{{/allHeld}}{{^allHeld}}Bydd staff yn cwblhau hyfforddiant y diwrnod hwn cyn y dyddiad hwn, mewn sesiynau cyfnos{{#afterSchool}} (sesiynau hyfforddi ar ôl ysgol){{/afterSchool}}:{{/allHeld}}\n{{sessions}}',
  'Gyda’i gilydd, mae’r sesiynau’n cyfateb i {{^times}}un diwrnod HMS{{/times}}{{#times}}hanner diwrnod HMS{{/times}} (nifer yr oriau: {{hours}}). {{#afterSchool}}{{#allHeld}}Nid oedd y sesiynau’n effeithio ar y diwrnod ysgol.{{/allHeld}}{{^allHeld}}Ni fydd y sesiynau’n effeithio ar y diwrnod ysgol.{{/allHeld}}{{/afterSchool}}',
  '{{#lastDay}}Diwrnod olaf y tymor i ddisgyblion: {{lastDay}}{{/lastDay}}',
];

const en: FamilyTemplates = {
  'inset-notice': {
    subject: 'INSET day: {{date}} – school closed to pupils{{#phase}} ({{phase}}){{/phase}}',
    body: paragraphs(
      'Dear parents and carers,',
      'The school will be closed to pupils {{dateOn}} for a staff INSET (in-service training) day.',
      'Focus of the day: {{title}}',
      ...aboutDayEnglish,
    ),
  },
  'inset-reminder': {
    subject:
      'Reminder: INSET day, {{date}} – school closed to pupils{{#phase}} ({{phase}}){{/phase}}',
    body: paragraphs(
      'Dear parents and carers,',
      'A reminder: the school will be closed to pupils {{dateOn}} for a staff INSET (in-service training) day.',
      ...aboutDayEnglish,
    ),
  },
  'half-day-notice': {
    subject:
      'Half an INSET day: {{date}} – school closed to pupils {{times}}{{#phase}} ({{phase}}){{/phase}}',
    body: paragraphs(
      'Dear parents and carers,',
      'The school will be closed to pupils {{dateOn}} for part of the day, {{times}}, for staff INSET (in-service training). Pupils are in school for the rest of the day.',
      'Focus: {{title}}',
      ...aboutDayEnglish,
    ),
  },
  'half-day-reminder': {
    subject:
      'Reminder: half an INSET day, {{date}} – school closed to pupils {{times}}{{#phase}} ({{phase}}){{/phase}}',
    body: paragraphs(
      'Dear parents and carers,',
      'A reminder: the school will be closed to pupils {{dateOn}} for part of the day, {{times}}, for staff INSET (in-service training). Pupils are in school for the rest of the day.',
      ...aboutDayEnglish,
    ),
  },
  'twilights-notice': {
    subject:
      'INSET day: {{date}} – school closed to pupils{{#times}} {{times}}{{/times}}{{#phase}} ({{phase}}){{/phase}}',
    body: paragraphs('Dear parents and carers,', ...twilightsEnglish, ...aboutDayEnglish),
  },
  'twilights-reminder': {
    subject:
      'Reminder: INSET day, {{date}} – school closed to pupils{{#times}} {{times}}{{/times}}{{#phase}} ({{phase}}){{/phase}}',
    body: paragraphs(
      'Dear parents and carers,',
      'This is a reminder.',
      ...twilightsEnglish,
      ...aboutDayEnglish,
    ),
  },
};

const cy: FamilyTemplates = {
  'inset-notice': {
    subject: 'Diwrnod HMS: {{date}} – ysgol ar gau i ddisgyblion{{#phase}} ({{phase}}){{/phase}}',
    body: paragraphs(
      'Annwyl rieni a gofalwyr,',
      'Bydd yr ysgol ar gau i ddisgyblion {{dateOn}} ar gyfer diwrnod HMS (hyfforddiant mewn swydd) i’r staff.',
      'Ffocws y diwrnod: {{title}}',
      ...aboutDayWelsh,
    ),
  },
  'inset-reminder': {
    subject:
      'Nodyn atgoffa: diwrnod HMS, {{date}} – ysgol ar gau i ddisgyblion{{#phase}} ({{phase}}){{/phase}}',
    body: paragraphs(
      'Annwyl rieni a gofalwyr,',
      'Nodyn atgoffa: bydd yr ysgol ar gau i ddisgyblion {{dateOn}} ar gyfer diwrnod HMS (hyfforddiant mewn swydd) i’r staff.',
      ...aboutDayWelsh,
    ),
  },
  'half-day-notice': {
    subject:
      'Hanner diwrnod HMS: {{date}} – ysgol ar gau i ddisgyblion {{times}}{{#phase}} ({{phase}}){{/phase}}',
    body: paragraphs(
      'Annwyl rieni a gofalwyr,',
      'Bydd yr ysgol ar gau i ddisgyblion {{dateOn}} am ran o’r diwrnod, {{times}}, ar gyfer HMS (hyfforddiant mewn swydd) i’r staff. Bydd disgyblion yn yr ysgol am weddill y diwrnod.',
      'Ffocws: {{title}}',
      ...aboutDayWelsh,
    ),
  },
  'half-day-reminder': {
    subject:
      'Nodyn atgoffa: hanner diwrnod HMS, {{date}} – ysgol ar gau i ddisgyblion {{times}}{{#phase}} ({{phase}}){{/phase}}',
    body: paragraphs(
      'Annwyl rieni a gofalwyr,',
      'Nodyn atgoffa: bydd yr ysgol ar gau i ddisgyblion {{dateOn}} am ran o’r diwrnod, {{times}}, ar gyfer HMS (hyfforddiant mewn swydd) i’r staff. Bydd disgyblion yn yr ysgol am weddill y diwrnod.',
      ...aboutDayWelsh,
    ),
  },
  'twilights-notice': {
    subject:
      'Diwrnod HMS: {{date}} – ysgol ar gau i ddisgyblion{{#times}} {{times}}{{/times}}{{#phase}} ({{phase}}){{/phase}}',
    body: paragraphs('Annwyl rieni a gofalwyr,', ...twilightsWelsh, ...aboutDayWelsh),
  },
  'twilights-reminder': {
    subject:
      'Nodyn atgoffa: diwrnod HMS, {{date}} – ysgol ar gau i ddisgyblion{{#times}} {{times}}{{/times}}{{#phase}} ({{phase}}){{/phase}}',
    body: paragraphs(
      'Annwyl rieni a gofalwyr,',
      'Dyma nodyn atgoffa.',
      ...twilightsWelsh,
      ...aboutDayWelsh,
    ),
  },
};

export const familyTemplates: Readonly<Record<Language, FamilyTemplates>> = { en, cy };
