import { defaultOptions } from '../core/default-options';
import { checkNoteText } from './check';
import { columnNotes } from './column-notes';
import { errorText } from './errors';
import { insetDocumentText } from './inset-documents';
import { insetFieldText } from './inset-fields';
import { detailText } from './mail/details';
import { insetLines } from './mail/inset-lines';
import { layoutHtml } from './mail/layout.html';
import { noticePlanText } from './mail/notice-plan';
import { reportText } from './mail/report';
import { commonTags, templateTags } from './mail/template-tags';
import { templateDefaults } from './mail/templates';
import { projectDocumentText } from './project-document';
import { runReportText } from './run';
import { setUpWords } from './set-up';
import { setUpNoteText } from './set-up-notes';
import { settingMeanings } from './settings';
import { trailText } from './trail';

/**
 * What PL Office says only now and then. Google parses all code for every call, so the build keeps
 * these words in files of their own, beside the pages, and a command reads those it needs. They are
 * data: no functions. Code of the server imports the type alone.
 */
export const storedWords = {
  'set-up': {
    words: setUpWords,
    notes: setUpNoteText,
    columns: columnNotes,
    settings: settingMeanings,
    options: defaultOptions,
  },
  check: checkNoteText,
  errors: errorText,
  fields: insetFieldText,
  trail: trailText,
  report: reportText,
  run: runReportText,
  notice: noticePlanText,
  documents: { project: projectDocumentText, inset: insetDocumentText },
  mail: {
    layout: layoutHtml,
    templates: templateDefaults,
    lines: insetLines,
    details: detailText,
    tags: { own: templateTags, common: commonTags },
  },
} as const;

export type StoredWords = typeof storedWords;
export type StoredName = keyof StoredWords;
