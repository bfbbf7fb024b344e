import { questions } from '../../../core/inset/evaluations';
import { listOccasions, type Occasion, titleOf } from '../../../core/inset/occasions';
import type { PlannedDay } from '../../../core/inset/types';
import type { EvaluationSummary } from '../../../core/wire/inset';
import { capitalise, formatDate, formatDateLong } from '../../../text/dates';
import { insetSaidText } from '../../../text/dialogs/inset-said';
import { sayTitle } from '../../../text/inset-title';
import { SchoolText, useLanguage, useWords } from '../../shared/language';
import { CompareFormats } from './compare-formats';
import { Mean } from './mean';
import type { Work } from './work';

/** What people answered after each day and session, the two formats side by side, and why each was chosen. */
export function SaidTab({ work }: { readonly work: Work }) {
  return (
    <div class="stack wide">
      <Answers work={work} />
      <CompareFormats work={work} />
      <Whys days={work.plan.days} />
    </div>
  );
}

function Answers({ work }: { readonly work: Work }) {
  const words = useWords(insetSaidText);
  const summaries = new Map(work.facts.evaluations.map((one) => [one.about, one]));
  const asked = listOccasions(work.plan).filter(({ id }) => summaries.has(id));
  return (
    <section class="stack" aria-labelledby="said-title">
      <div class="stack tight">
        <h2 id="said-title">{words.title}</h2>
        <p class="soft">{words.lead}</p>
      </div>
      {asked.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <table class="means">
          <thead>
            <tr>
              <th scope="col">{words.occasion}</th>
              {questions.map((question) => (
                <th key={question} scope="col">
                  {words.questions[question]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {asked.map((occasion) => (
              <Answered
                key={occasion.id}
                occasion={occasion}
                summary={summaries.get(occasion.id)}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Answered(props: {
  readonly occasion: Occasion;
  readonly summary: EvaluationSummary | undefined;
}) {
  const words = useWords(insetSaidText);
  const language = useLanguage();
  const { occasion, summary } = props;
  return (
    <tr>
      <th scope="row">
        {capitalise(formatDate(occasion.date, language))} ·{' '}
        <SchoolText text={sayTitle(occasion.title)} />
        {summary?.means && <span class="hint">{words.answered(summary.count)}</span>}
      </th>
      {summary?.means ? (
        questions.map((question) => (
          <td key={question} data-label={words.questions[question]}>
            <Mean value={summary.means?.[question] ?? null} />
          </td>
        ))
      ) : (
        <td colSpan={questions.length} class="soft">
          {words.tooFew}
        </td>
      )}
    </tr>
  );
}

/** P-66: a format was chosen for a reason, which is worth reading beside what came of it. */
function Whys({ days }: { readonly days: readonly PlannedDay[] }) {
  const words = useWords(insetSaidText);
  const language = useLanguage();
  const told = days.filter(({ row, isCalledOff }) => row.why.trim() !== '' && !isCalledOff);
  return (
    <section class="stack" aria-labelledby="why-title">
      <h2 id="why-title">{words.whyTitle}</h2>
      {told.length === 0 && <p class="soft">{words.noWhy}</p>}
      <dl class="whys">
        {told.map((day) => (
          <div key={day.id}>
            <dt>
              {capitalise(formatDateLong(day.date, language))} ·{' '}
              <SchoolText text={sayTitle(titleOf(day.row))} />
              <span class="pill">{words.oneFormat[day.isTwilights ? 'twilights' : 'day']}</span>
            </dt>
            <dd dir="auto">{day.row.why}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
