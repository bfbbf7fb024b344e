import type { InsetWords } from '../../../core/run/published-inset';
import { formatDateLong } from '../../../text/dates';
import { noTitle } from '../../../text/inset-title';
import { publishedInsetText } from '../../../text/published';

export const insetWords: InsetWords = {
  ...publishedInsetText,
  noTitle,
  date: (date) => ({ en: formatDateLong(date, 'en'), cy: formatDateLong(date, 'cy') }),
};
