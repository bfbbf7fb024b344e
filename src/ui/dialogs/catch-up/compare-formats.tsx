import type { ComponentChildren } from 'preact';
import { compareFormats, type FormatFigures, questions } from '../../../core/inset/evaluations';
import { formatCount } from '../../../text/dialogs/common';
import { type InsetSaidText, insetSaidText } from '../../../text/dialogs/inset-said';
import { formatHours } from '../../../text/hours';
import { useWords } from '../../shared/language';
import { Mean } from './mean';
import type { Work } from './work';

type Row = readonly [name: string, of: (one: FormatFigures) => ComponentChildren];

/** P-66: full days beside twilights; every row is one figure of both. */
export function CompareFormats({ work }: { readonly work: Work }) {
  const words = useWords(insetSaidText);
  const { facts, plan } = work;
  const { days, twilights } = compareFormats(plan, facts.staff, facts.catchUp, facts.evaluations);
  if (days.held + twilights.held === 0) return null;
  return (
    <section class="stack" aria-labelledby="compare-title">
      <div class="stack tight">
        <h2 id="compare-title">{words.compareTitle}</h2>
        <p class="soft">{words.compareLead}</p>
      </div>
      <table class="compare">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.formats.day}</th>
            <th scope="col">{words.formats.twilights}</th>
          </tr>
        </thead>
        <tbody>
          {listRows(words).map(([name, of]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{of(days)}</td>
              <td>{of(twilights)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{words.compareHint}</p>
    </section>
  );
}

function listRows(words: InsetSaidText): readonly Row[] {
  const share = ({ attendance }: FormatFigures) =>
    attendance === null ? '–' : words.percent(Math.round(attendance * 100));
  return [
    [words.held, ({ held }) => formatCount(held)],
    [words.tookPart, share],
    [words.answers, ({ answers }) => formatCount(answers)],
    ...questions.map(
      (question): Row => [
        words.questions[question],
        ({ means }) => <Mean value={means?.[question] ?? null} />,
      ],
    ),
    [words.caughtUp, ({ caughtUpMinutes }) => formatHours(caughtUpMinutes)],
  ];
}
