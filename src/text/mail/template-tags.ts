/** The messages that the school may word, as Templates names them. */
export type TemplateKey =
  | FamilyTemplateKey
  | StaffTemplateKey
  | CatchUpTemplateKey
  | 'project-ready'
  | 'lead-register'
  | 'lead-report';

/** About a day in school, half a day, and a day that staff take as twilight sessions. */
export type FamilyTemplateKey = `${'inset' | 'half-day' | 'twilights'}-${'notice' | 'reminder'}`;

/** About an INSET day, and about one twilight session. */
export type StaffTemplateKey = 'staff-reminder' | 'staff-twilight';

/** To one person, about what they have to catch up with. */
export type CatchUpTemplateKey = 'catch-up' | 'catch-up-reminder';

const familyTags = [
  'date',
  'dateOn',
  'title',
  'clubs',
  'transport',
  'pupilsReturn',
  'pupilsReturnOn',
  /** Names of the other schools. */
  'shared',
  /** Of a day for part of the school. */
  'phase',
  /** Of half a day: `13:00–15:30`. */
  'times',
] as const;

const twilightTags = [
  ...familyTags,
  /** One a line. */
  'sessions',
  /** All of them are over, and make up the day. */
  'allHeld',
  /** None of them takes time in which pupils are in school. */
  'afterSchool',
  'hours',
  'lastDay',
] as const;

const staffTags = [
  'date',
  'dateOn',
  'times',
  'title',
  'audience',
  'venue',
  'aim',
  'purpose',
  'outcome',
  'priority',
  'leadName',
  /** Its address, once Settings says it. */
  'myPage',
] as const;

const catchUpTags = [
  'name',
  /** A paragraph each. */
  'items',
  /** The first date that has not passed. */
  'by',
  'leadName',
  'myPage',
] as const;

/** What each message may say, for the data dictionary and for *Check the workbooks*. */
export const templateTags: Readonly<Record<TemplateKey, readonly string[]>> = {
  'inset-notice': familyTags,
  'inset-reminder': familyTags,
  'half-day-notice': familyTags,
  'half-day-reminder': familyTags,
  'twilights-notice': twilightTags,
  'twilights-reminder': twilightTags,
  'staff-reminder': [...staffTags, 'clubs', 'pupilsReturn', 'pupilsReturnOn'],
  'staff-twilight': [...staffTags, 'dayDate'],
  'project-ready': ['title', 'question', 'projectLead', 'folderLink', 'documentLink'],
  'catch-up': catchUpTags,
  'catch-up-reminder': catchUpTags,
  /** `sessions`: a paragraph each. `dates`: from the first to the last. */
  'lead-register': ['sessions', 'dates'],
  'lead-report': ['problems'],
};

/** Every message may say these too. */
export const commonTags = ['schoolName', 'contact', 'signatory', 'signatoryRole'] as const;
