export type TitleKind = 'closed' | 'holiday' | 'pupils-in' | 'unknown';

const twilight = /twilight|gyfnos|cyfnos|gwyll|after school|ar ôl ysgol/i;
const closed =
  /\binset\b|\bhms\b|training day|staff (training|development|day)|closed|closure|ar gau|hyfforddiant|non[- ]?pupil|no pupils|dim ysgol|diwrnod staff|teacher day/i;
const holiday =
  /half[- ]?term|holiday|vacation|\bbreak\b|bank hol|hanner tymor|gwyliau|gŵyl|easter|pasg|christmas|nadolig/i;

/** What the words beside a date say of pupils that day. A twilight is no closure even where it says INSET. */
export function judgeTitle(title: string): TitleKind {
  if (twilight.test(title)) return 'pupils-in';
  if (closed.test(title)) return 'closed';
  return holiday.test(title) ? 'holiday' : 'unknown';
}
