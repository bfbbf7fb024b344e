import Mustache from 'mustache';
import { type Bilingual, type Language, otherLanguage } from '../language';
import { toOneLine } from './header';
import { toHtmlParagraphs } from './html';
import {
  fillWords,
  findTemplateProblems,
  type Template,
  type TemplateProblem,
  toParagraphs,
  type View,
} from './template';

/** The words of one message in both languages, and what fills them in. */
export type Wording = {
  /** Such as `inset-notice`; the school knows it by this name in Templates. */
  readonly key: string;
  readonly templates: Readonly<Record<Language, Template>>;
  readonly views: Readonly<Record<Language, View>>;
};

/** What stands around the words of every message. */
export type Frame = {
  /** The compiled layout, with `{{…}}` of its own. */
  readonly layout: string;
  readonly schoolName: Bilingual;
  /** `English: see below`, each in its own language. */
  readonly seeBelow: Bilingual;
};

export type RenderedMessage = {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};

export type WordingProblem = TemplateProblem & {
  readonly template: string;
  readonly language: Language;
};

export function findWordingProblems(wording: Wording): readonly WordingProblem[] {
  return (['en', 'cy'] as const).flatMap((language) =>
    findTemplateProblems(wording.templates[language], wording.views[language]).map((problem) => ({
      ...problem,
      template: wording.key,
      language,
    })),
  );
}

/**
 * One message in both languages, the first one whole before the other. Whatever people typed is
 * escaped in the HTML part and kept to one line in the subject. Call it only for wording without
 * problems.
 */
export function renderMessage(wording: Wording, first: Language, frame: Frame): RenderedMessage {
  const second = otherLanguage(first);
  const top = renderLanguage(wording, first);
  const below = renderLanguage(wording, second);
  const html = Mustache.render(frame.layout, {
    top,
    below,
    seeBelow: frame.seeBelow[second],
    schoolTop: frame.schoolName[first],
    schoolBelow: frame.schoolName[second],
  });
  const text = [
    frame.seeBelow[second],
    ...top.paragraphs,
    '* * *',
    below.subject,
    ...below.paragraphs,
  ].join('\n\n');
  return { subject: `${top.subject} / ${below.subject}`, html, text };
}

function renderLanguage(wording: Wording, language: Language) {
  const view = wording.views[language];
  const paragraphs = toParagraphs(fillWords(wording.templates[language].body, view));
  return {
    language,
    subject: toOneLine(fillWords(wording.templates[language].subject, view)),
    paragraphs,
    html: toHtmlParagraphs(paragraphs),
  };
}
