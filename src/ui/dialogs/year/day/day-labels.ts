import type { YearDayText } from '../../../../text/dialogs/year-day';

/** What a column of the day is called on the page; texts are named once for both languages. */
export function labelOfDayField(field: string, words: YearDayText): string {
  const plain = field.replace(/(English|Welsh)$/, '');
  const { name: title, sdp: priority, learnersFor: learners } = words;
  const label = labelIn({ ...words, title, priority, learners }, plain);
  return field === plain ? label : `${label} (${field.endsWith('Welsh') ? 'Cymraeg' : 'English'})`;
}

/** Most words of a form are named after the column they are about. */
export function labelIn(words: object, field: string): string {
  const label = (words as Readonly<Record<string, unknown>>)[field];
  return typeof label === 'string' ? label : field;
}
