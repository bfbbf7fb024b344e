type TitleKind = 'closed' | 'holiday' | 'pupils-in' | 'unknown';

type Sign = readonly [Exclude<TitleKind, 'unknown'>, RegExp];

/** Words that leave no doubt; what is given up is no closure, though it names INSET. */
const plain: readonly Sign[] = [
  ['pupils-in', /no longer|as usual|mwyach|fel arfer|ar agor|pupils in\b/i],
  [
    'closed',
    /closed to pupils|school closed|ar gau i ddisgyblion|ysgol ar gau|no[n ]?[- ]?pupil|dim ysgol/i,
  ],
];

/** A twilight is no closure even where it says INSET. */
const likely: readonly Sign[] = [
  ['pupils-in', /twilight|[gc]yfnos|gwyll|after school|ar ôl ysgol/i],
  [
    'closed',
    /\binset\b|\bhms\b|training day|staff (training|development|day)|clos(ed|ure)|ar gau|hyfforddiant|diwrnod staff|teacher day/i,
  ],
  [
    'holiday',
    /half[- ]?term|holiday|vacation|\bbreak\b|bank hol|hanner tymor|gwyliau|gŵyl|easter|pasg|christmas|nadolig/i,
  ],
];

/**
 * What the words beside a date say of pupils that day, or the heading above it. A heading such as *INSET
 * days* is over everything, pupils’ return too, so it alone does not close the school.
 */
export function judgeTitle(words: string, heading = ''): TitleKind {
  const said = find(plain, words) ?? find(plain, heading) ?? find(likely, words);
  if (said) return said;
  const above = find(likely, heading);
  return above === null || above === 'closed' ? 'unknown' : above;
}

function find(signs: readonly Sign[], words: string): TitleKind | null {
  return signs.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}
