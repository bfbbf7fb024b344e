import type { NationalCover, Touched } from '../../../core/inset/coverage';
import { idKey } from '../../../core/inset/id-list';
import { formatSchoolYear } from '../../../text/dates';
import { type YearAfterText, yearAfterText } from '../../../text/dialogs/year-after';
import { formatHours } from '../../../text/hours';
import { SchoolText, useWords } from '../../shared/language';
import { useYear } from './year-page';

/** P-70, P-73, P-55: what the year touches; a picture and its table in one. */
export function Coverage() {
  const words = useWords(yearAfterText);
  const { look } = useYear();
  const { national, factors, principles, jointShare } = look.coverage;
  return (
    <section class="stack">
      <h2>{words.coverageTitle}</h2>
      <NationalTable national={national} />
      {jointShare !== null && <p>{words.together(words.percent(jointShare))}</p>}
      <Tags title={words.factors} tags={factors} />
      <Tags title={words.principles} tags={principles} />
    </section>
  );
}

/** Years before, beside this one (P-70). */
const yearsBeside = 2;

function NationalTable({ national }: { readonly national: readonly NationalCover[] }) {
  const words = useWords(yearAfterText);
  const { facts } = useYear();
  const most = Math.max(1, ...national.map((one) => one.minutes));
  const others = facts.otherYears.filter(({ year }) => year < facts.year).slice(-yearsBeside);
  return (
    <table class="coverage">
      <caption>{words.coverageCaption}</caption>
      <thead class={others.length > 0 ? '' : 'only-heard'}>
        <tr>
          <th scope="col">
            <span class="only-heard">{words.coveragePriority}</span>
          </th>
          {others.map(({ year }) => (
            <th key={year} scope="col" class="other">
              {formatSchoolYear(year)}
            </th>
          ))}
          <th scope="col">{formatSchoolYear(facts.year)}</th>
        </tr>
      </thead>
      <tbody>
        {national.map((one) => (
          <tr key={one.id} class={one.minutes > 0 ? '' : 'untouched'}>
            <th scope="row">
              <SchoolText text={one.name} />
            </th>
            {others.map(({ year, minutes }) => (
              <td key={year} class="other">
                {formatHours(minutes[idKey(one.id)] ?? 0)}
              </td>
            ))}
            <td>
              {sayMinutes(one, words)}
              <i class="measure" aria-hidden="true" style={widthOf(one, most)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function sayMinutes(one: NationalCover, words: YearAfterText): string {
  return one.minutes > 0 ? formatHours(one.minutes) : words.untouched;
}

function widthOf(one: NationalCover, most: number) {
  return one.minutes > 0 ? { width: `${(one.minutes / most) * 100}%` } : {};
}

/** A tick and a full border for what is planned for, a broken one for what is not. */
function Tags(props: { readonly title: string; readonly tags: readonly Touched[] }) {
  const words = useWords(yearAfterText);
  if (props.tags.length === 0) return null;
  return (
    <details>
      <summary>
        {props.title}: {props.tags.filter((tag) => tag.isTouched).length} / {props.tags.length}
      </summary>
      <ul class="tags">
        {props.tags.map((tag) => (
          <li key={tag.id} class={tag.isTouched ? 'touched' : ''}>
            {tag.isTouched && <span aria-hidden="true">✓ </span>}
            <SchoolText text={tag.name} />
            <span class="only-heard">: {tag.isTouched ? words.touched : words.notTouched}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
