import type { Language } from '../../core/language';
import { paragraphs } from './paragraphs';
import type { CatchUpTemplateKey } from './template-tags';
import type { Words } from './templates';

export const welshNeedsProofRead = true;

type InsetTemplates = Readonly<Record<CatchUpTemplateKey | 'lead-register', Words>>;

/** What leaves after a session or day: to the lead about its register, to people about what they missed. */
const en: InsetTemplates = {
  'catch-up': {
    subject: 'INSET for you to catch up with{{#by}} by {{by}}{{/by}}',
    body: paragraphs(
      'Dear {{name}},',
      'There is INSET for you to catch up with, at a time that suits you. Nobody asks why.',
      '{{items}}',
      '{{#myPage}}It is on your page, where you also say when you have done it: {{myPage}}{{/myPage}}{{^myPage}}{{#leadName}}When you have done it, please tell {{leadName}}.{{/leadName}}{{/myPage}}',
      '{{#leadName}}If you were there, or something here is not right, please tell {{leadName}}.{{/leadName}}',
    ),
  },
  'catch-up-reminder': {
    subject: 'Reminder: INSET to catch up with{{#by}} by {{by}}{{/by}}',
    body: paragraphs(
      'Dear {{name}},',
      'This is still open for you:',
      '{{items}}',
      '{{#myPage}}If you have done it, please say so on your page: {{myPage}}{{/myPage}}{{^myPage}}{{#leadName}}If you have done it, please tell {{leadName}}.{{/leadName}}{{/myPage}}',
      'You will not be reminded of it again, unless the date changes.',
    ),
  },
  'lead-register': {
    subject: 'Please say what was held, and who was there ({{dates}})',
    body: paragraphs(
      'These are over, and nobody has gone through who was there yet.',
      '{{sessions}}',
      'What to do: in PL Office, menu Professional learning, Register…, mark who was there. A session then counts as held. If something did not take place, call it off in INSET year… in the same menu.',
      'What hangs on it: only then do people hear what they have to catch up with. A session earns hours towards its INSET day only once it was held; until it is, families read that staff will complete the training, not that they have.',
      'You are asked once, and once more only if families are about to be reminded of the day.',
    ),
  },
};

const cy: InsetTemplates = {
  'catch-up': {
    subject: 'HMS i chi ddal i fyny ag ef{{#by}} erbyn {{by}}{{/by}}',
    body: paragraphs(
      'Annwyl {{name}},',
      'Mae HMS i chi ddal i fyny ag ef, ar adeg sy’n gyfleus i chi. Nid oes neb yn gofyn pam.',
      '{{items}}',
      '{{#myPage}}Mae ar eich tudalen, lle rydych hefyd yn dweud pan fyddwch wedi’i wneud: {{myPage}}{{/myPage}}{{^myPage}}{{#leadName}}Pan fyddwch wedi’i wneud, rhowch wybod: {{leadName}}{{/leadName}}{{/myPage}}',
      '{{#leadName}}Os oeddech yno, neu os nad yw rhywbeth yma’n gywir, rhowch wybod: {{leadName}}{{/leadName}}',
    ),
  },
  'catch-up-reminder': {
    subject: 'Nodyn atgoffa: HMS i ddal i fyny ag ef{{#by}} erbyn {{by}}{{/by}}',
    body: paragraphs(
      'Annwyl {{name}},',
      'Nid ydych wedi dal i fyny â hyn eto:',
      '{{items}}',
      '{{#myPage}}Os ydych wedi’i wneud, dywedwch hynny ar eich tudalen: {{myPage}}{{/myPage}}{{^myPage}}{{#leadName}}Os ydych wedi’i wneud, rhowch wybod: {{leadName}}{{/leadName}}{{/myPage}}',
      'Ni chewch eich atgoffa ohono eto, oni bai bod y dyddiad yn newid.',
    ),
  },
  'lead-register': {
    subject: 'Dywedwch beth a gynhaliwyd, a phwy oedd yno ({{dates}})',
    body: paragraphs(
      'Mae’r rhain drosodd, ac nid oes neb wedi mynd drwy’r rhestr o bwy oedd yno eto.',
      '{{sessions}}',
      'Beth i’w wneud: yn PL Office, dewislen Dysgu proffesiynol, Cofrestr…, nodwch pwy oedd yno. Yna bydd sesiwn yn cyfrif fel un a gynhaliwyd. Os na chafodd rhywbeth ei gynnal, gallwch ei ganslo yn Blwyddyn HMS… yn yr un ddewislen.',
      'Beth sy’n dibynnu arno: dim ond wedyn y caiff pobl wybod beth sydd ganddynt i ddal i fyny ag ef. Dim ond ar ôl ei chynnal y mae sesiwn yn ennill oriau tuag at ei diwrnod HMS; tan hynny bydd teuluoedd yn darllen y bydd staff yn cwblhau’r hyfforddiant, nid eu bod wedi’i gwblhau.',
      'Gofynnir i chi unwaith, ac unwaith eto dim ond os yw teuluoedd ar fin cael eu hatgoffa o’r diwrnod.',
    ),
  },
};

export const insetTemplates: Readonly<Record<Language, InsetTemplates>> = { en, cy };
