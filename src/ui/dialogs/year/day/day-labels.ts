import type { YearDayText } from '../../../../text/dialogs/year-day';

/** What a column of the day is called on the page; texts are named once for both languages. */
export function labelOfDayField(field: string, words: YearDayText): string {
  const plain = field.replace(/(English|Welsh)$/, '');
  const labels: Readonly<Record<string, string>> = {
    date: words.date,
    title: words.name,
    aim: words.aim,
    purpose: words.purpose,
    outcome: words.outcome,
    priority: words.sdp,
    pupilsReturn: words.pupilsReturn,
    clubs: words.clubs,
    part: words.part,
    takenAs: words.takenAs,
    phase: words.phase,
    starts: words.starts,
    ends: words.ends,
    mer: words.mer,
    mandatory: words.mandatory,
    extra: words.extra,
    national: words.national,
    factors: words.factors,
    napl: words.napl,
    principles: words.principles,
    audience: words.audience,
    lead: words.lead,
    venue: words.venue,
    why: words.why,
    partners: words.partners,
    host: words.host,
    headcount: words.headcount,
    learners: words.learnersFor,
    checkOn: words.checkOn,
    checkFound: words.checkFound,
    transport: words.transport,
  };
  const label = labels[plain] ?? plain;
  return field === plain ? label : `${label} (${field.endsWith('Welsh') ? 'Cymraeg' : 'English'})`;
}
