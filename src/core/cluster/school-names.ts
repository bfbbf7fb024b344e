/**
 * What two spellings of one school have in common: `St Enghraifft's R.C. Primary` and
 * `st enghraifft’s RC primary school` are one, `Bryn Prawf` and `Bryn Prawf Primary School` too.
 */
export function schoolKey(name: string): string {
  return readSchool(name).key;
}

/** A primary and a secondary of one town are two schools, as are its infants and its juniors. */
export function isSameSchool(one: string, other: string): boolean {
  const [first, second] = [readSchool(one), readSchool(other)];
  return first.key !== '' && first.key === second.key && mayBeOne(first.levels, second.levels);
}

/** For each way in which schools are named, the first name that means the same school; `''` is none. */
export function joinSpellings(names: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map<string, { readonly name: string; readonly levels: Set<number> }[]>();
  const joined = new Map<string, string>();
  for (const name of new Set(names)) {
    const { key, levels } = readSchool(name);
    const namesakes = known.get(key) ?? [];
    known.set(key, namesakes);
    const same = namesakes.find((one) => mayBeOne(one.levels, levels));
    joined.set(name, same?.name ?? name);
    if (!same) namesakes.push({ name, levels });
    // `Bryn Prawf`, once it is the primary, is the secondary no more.
    else for (const level of levels) same.levels.add(level);
  }
  return joined;
}

/** Whom a school is for, in both languages: a line each. */
const levelWords = [
  'nursery meithrin',
  'infant infants babanod',
  'junior juniors iau',
  'primary gynradd cynradd',
  'secondary uwchradd high gyfun comprehensive',
].map((words) => words.split(' '));
const passedOver = new Set([...levelWords.flat(), 'school', 'ysgol', 'the', 'y', 'yr']);

function readSchool(name: string): { readonly key: string; readonly levels: Set<number> } {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}|['’‘.]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
  const own = words.filter((word) => !passedOver.has(word));
  return {
    key: (own.length > 0 ? own : words).join(' '),
    levels: new Set(
      levelWords.flatMap((of, level) => (words.some((word) => of.includes(word)) ? [level] : [])),
    ),
  };
}

/** Who does not say may be any. */
function mayBeOne(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === 0 || other.size === 0 || [...one].some((level) => other.has(level));
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
