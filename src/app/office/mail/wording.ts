import type { Bilingual, Language } from '../../../core/language';
import { toOneLine } from '../../../core/mail/header';
import { type Frame, findWordingProblems, type Wording } from '../../../core/mail/render';
import type { Template, View } from '../../../core/mail/template';
import type { Settings } from '../../../core/state';
import { seeBelow } from '../../../text/mail/frame';
import type { TemplateKey } from '../../../text/mail/template-tags';
import type { OfficeData } from '../office-data';

type Templates = Readonly<Record<Language, Template>>;
export type Views = Readonly<Record<Language, View>>;

/** The school's own words where Templates has them, else the standard ones. */
export function readTemplates(data: OfficeData, key: TemplateKey): Templates {
  const standards = data.words.read('mail').templates;
  const find = (language: Language): Template => {
    const row = data.templates.rows
      .map((one) => one.row)
      .filter((one) => one.key === key && one.language === language && one.body !== '')
      .pop();
    const standard = standards[language][key];
    return row ? { subject: row.subject || standard.subject, body: row.body } : standard;
  };
  return { en: find('en'), cy: find('cy') };
}

/** Words that nobody looks at before they leave: where the school's own are broken, the standard. */
export function unattendedWording(data: OfficeData, key: TemplateKey, views: Views): Wording {
  const own: Wording = { key, templates: readTemplates(data, key), views };
  if (findWordingProblems(own).length === 0) return own;
  const { en, cy } = data.words.read('mail').templates;
  const templates = { en: en[key], cy: cy[key] };
  return { key, templates, views };
}

export function schoolName(settings: Settings): Bilingual {
  const [en, cy] = [settings['school-name-en'], settings['school-name-cy']];
  return { en: toOneLine(en || cy), cy: toOneLine(cy || en) };
}

export function senderName(settings: Settings): string {
  return settings['sender-name'] || schoolName(settings).cy;
}

export function readFrame({ words, settingValues }: OfficeData): Frame {
  return { layout: words.read('mail').layout, schoolName: schoolName(settingValues), seeBelow };
}

/** What every message may say. */
function commonView(settings: Settings, language: Language): View {
  const role = { en: settings['signatory-role-en'], cy: settings['signatory-role-cy'] };
  return {
    schoolName: schoolName(settings)[language],
    contact: settings['reply-to'],
    signatory: settings.signatory,
    signatoryRole: role[language],
  };
}

export function makeViews(settings: Settings, own: (language: Language) => View): Views {
  return {
    en: { ...commonView(settings, 'en'), ...own('en') },
    cy: { ...commonView(settings, 'cy'), ...own('cy') },
  };
}
