/** The messages that the school may word, as Templates names them. */
export type TemplateKey =
  | 'inset-notice'
  | 'inset-reminder'
  | 'staff-reminder'
  | 'project-ready'
  | 'lead-report';

/** What each message may say, for the data dictionary and for *Check the workbooks*. */
export const templateTags: Readonly<Record<TemplateKey, readonly string[]>> = {
  'inset-notice': ['date', 'dateOn', 'title', 'clubs', 'pupilsReturn', 'pupilsReturnOn'],
  'inset-reminder': ['date', 'dateOn', 'title', 'clubs', 'pupilsReturn', 'pupilsReturnOn'],
  'staff-reminder': [
    'date',
    'dateOn',
    'title',
    'aim',
    'purpose',
    'outcome',
    'priority',
    'clubs',
    'pupilsReturn',
    'pupilsReturnOn',
    'leadName',
  ],
  'project-ready': ['title', 'question', 'projectLead', 'folderLink', 'documentLink'],
  'lead-report': ['problems'],
};

/** Every message may say these too. */
export const commonTags = ['schoolName', 'contact', 'signatory', 'signatoryRole'] as const;
