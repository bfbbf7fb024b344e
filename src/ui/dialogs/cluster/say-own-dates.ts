import type { ExportWords } from '../../../core/cluster/export-dates';
import { findGivenUp, type OwnDate } from '../../../core/cluster/own-dates';
import { inLanguage, type Language } from '../../../core/language';
import type { InsetFacts } from '../../../core/wire/inset';
import { capitalise, formatDateLong, formatSchoolYear, formatTimes } from '../../../text/dates';
import { type ClusterSendText, clusterSendText } from '../../../text/dialogs/cluster-send';
import type { Cluster } from './look-at-cluster';

/** Our dates in words for other schools, in one language. */
export function exportWords(facts: InsetFacts, language: Language): ExportWords {
  const words = clusterSendText[language];
  return {
    school: inLanguage(facts.school, language),
    headers: words.headers,
    what: (date) => sayWhat(date, facts, language),
    pupils: (date) => sayPupils(date, words),
  };
}

/** `INSET day: Progress and assessment (Infants)`. */
function sayWhat(date: OwnDate, facts: InsetFacts, language: Language): string {
  const kind = clusterSendText[language].kinds[date.kind];
  const title = inLanguage(date.title, language);
  const phase = phaseName(date.phase, facts, language);
  return `${title ? `${kind}: ${title}` : kind}${phase ? ` (${phase})` : ''}`;
}

function sayPupils({ kind }: OwnDate, words: ClusterSendText): string {
  if (kind === 'session') return words.inSchool;
  return kind === 'half day' ? words.closedHalf : words.closed;
}

function sayWhen(date: OwnDate, language: Language): string {
  const day = capitalise(formatDateLong(date.date, language));
  if (date.kind !== 'session') return day;
  return `${day}, ${formatTimes(date)}`;
}

/** For the body of a message, lines of plain text; what stands in their headings is not said again. */
export function sayForMessage({ facts, plan, ownDates }: Cluster, language: Language): string {
  const words = clusterSendText[language];
  const isSession = ({ kind }: OwnDate) => kind === 'session';
  const line = (date: OwnDate) => {
    const isPlain = date.phase === '' && (date.kind === 'day' || isSession(date));
    const title = isPlain ? inLanguage(date.title, language) : '';
    return `– ${sayWhen(date, language)}: ${title || sayWhat(date, facts, language)}`;
  };
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', title, ...lines];
  const school = inLanguage(facts.school, language);
  return [
    words.mailTitle(school, formatSchoolYear(facts.year)),
    ...part(words.mailClosed, ownDates.filter((date) => !isSession(date)).map(line)),
    ...part(words.mailSessions, ownDates.filter(isSession).map(line)),
    ...part(
      words.mailGivenUp,
      findGivenUp(plan).map((date) => `– ${capitalise(formatDateLong(date, language))}`),
    ),
  ].join('\n');
}

function phaseName(id: string, { options }: InsetFacts, language: Language): string {
  const option = options.find((one) => one.list === 'phase' && one.id === id);
  return option ? inLanguage({ en: option.english, cy: option.welsh }, language) : id;
}
