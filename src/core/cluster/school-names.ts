/**
 * What two spellings of one school have in common: `St Enghraifft's R.C. Primary` and
 * `st enghraifft’s RC primary school` are one, `Bryn Prawf` and `Bryn Prawf Primary School` too.
 */
export function schoolKey(name: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}|['’‘.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  const own = words.filter((word) => !kindWords.has(word));
  return (own.length > 0 ? own : words).join(' ');
}

export function isSameSchool(one: string, other: string): boolean {
  const key = schoolKey(one);
  return key !== '' && key === schoolKey(other);
}

/** The school of the cluster that a text names and nothing else; else the text, where it reads like a school. */
export function findSchool(text: string, schools: readonly string[]): string | null {
  const name = text
    .slice(0, 200)
    .replace(/[\s:,;–—-]+$/, '')
    .trim();
  if (name === '' || name.length > 120) return null;
  const known = schools.find((school) => isSameSchool(school, name));
  if (known !== undefined) return known;
  return isLikeSchool(name) ? name : null;
}

const kindWords = new Set(
  'school ysgol primary gynradd cynradd secondary uwchradd high gyfun nursery meithrin infant infants junior juniors babanod iau the y yr'.split(
    ' ',
  ),
);

const beginsLikeSchool = /^(Ysgol|St\.?|Saint)\s+\p{Lu}/u;
const endsLikeSchool =
  /^\p{Lu}.*\s(School|Primary|Nursery|Academy|College|Infants|Juniors|Comprehensive)(\s*\([^)]*\))?$/u;

/** A name, not a sentence about a school: few words, those of weight with a capital. */
function isLikeSchool(name: string): boolean {
  const words = name.split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && word.length > 3);
  if (words.length > 9 || small.length > 1 || /inset|hms|\d/i.test(name)) return false;
  return beginsLikeSchool.test(name) || endsLikeSchool.test(name);
}
