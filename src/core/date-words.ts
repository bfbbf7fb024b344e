/**
 * Names of months and days as schools write them, in English and Welsh, short and mutated: *Hydref*,
 * *ddydd Gwener*, *fis Fedi*, *a Thachwedd*, `Sept.`. *Mawrth* is both Tuesday and March; whoever reads a
 * date decides by its place.
 */
const months: readonly string[] = [
  'january jan ionawr ion',
  'february feb chwefror chwef',
  'march mar mawrth fawrth maw',
  'april apr ebrill ebr',
  'may mai fai',
  'june jun mehefin fehefin meh',
  'july jul gorffennaf orffennaf ngorffennaf gorff',
  'august aug awst',
  'september sept sep medi fedi',
  'october oct hydref hyd',
  'november nov tachwedd dachwedd nhachwedd thachwedd tach',
  'december dec rhagfyr ragfyr rhag',
];

const weekdays: readonly string[] = [
  'sunday sun sul',
  'monday mon llun lun',
  'tuesday tues tue mawrth fawrth',
  'wednesday weds wed mercher fercher',
  'thursday thurs thur thu iau',
  'friday fri gwener wener',
  'saturday sat sadwrn',
];

const monthOf = numberWords(months, 1);
const weekdayOf = numberWords(weekdays, 0);

/** 1 to 12. */
export function monthOfWord(word: string): number | null {
  return monthOf.get(word) ?? null;
}

/** 0 is Sunday. */
export function weekdayOfWord(word: string): number | null {
  return weekdayOf.get(word) ?? null;
}

/** The same from how its name begins: three letters tell any two apart, in both languages together. */
export function weekdayFrom(start: string): number | null {
  const index = weekdays.findIndex((names) => ` ${names}`.includes(` ${start}`));
  return start.length < 3 || index < 0 ? null : index;
}

/** Before the name of a day in Welsh: *dydd Mawrth* is never March. */
export function isDayWord(word: string): boolean {
  return ['dydd', 'ddydd', 'nydd', 'nos'].includes(word);
}

/** Between the ends of a range. *Hyd* is also short for *Hydref*, so a month is looked for first. */
export function isRangeWord(word: string): boolean {
  return ['to', 'until', 'till', 'til', 'through', 'i', 'hyd', 'tan'].includes(word);
}

export function isJoiner(word: string): boolean {
  return ['and', 'a', 'ac', '&'].includes(word);
}

/** A number after these is a label, as in `INSET 2 – 23 October`, and begins no range of days. */
export function isLabelWord(word: string): boolean {
  return labelWords.has(word);
}

const labelWords = new Set(
  'inset hms day days diwrnod diwrnodau week wythnos year yr blwyddyn room ystafell term tymor no number rhif session sesiwn part rhan class dosbarth'.split(
    ' ',
  ),
);

function numberWords(names: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(
    names.flatMap((words, index) => words.split(' ').map((word) => [word, first + index] as const)),
  );
}
