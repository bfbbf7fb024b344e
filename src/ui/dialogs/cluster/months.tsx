import type { CivilDate } from '../../../core/civil-date';
import type { ClusterSchool } from '../../../core/cluster/board';
import { formatDateLong, monthOf } from '../../../text/dates';
import { clusterText } from '../../../text/dialogs/cluster';
import { useLanguage, useWords } from '../../shared/language';
import type { Cluster } from './look-at-cluster';

/** Schools down, months across: the days each is closed, filled where another is closed too. */
export function Months({ cluster }: { readonly cluster: Cluster }) {
  const words = useWords(clusterText);
  const language = useLanguage();
  const months = monthsOf(cluster);
  return (
    <section class="stack tight in-months">
      <h2 id="in-months">{words.monthsTitle}</h2>
      <table class="months" aria-labelledby="in-months">
        <thead>
          <tr>
            <th scope="col">{words.school}</th>
            {months.map((month) => (
              <th key={month} scope="col">
                <span>{monthOf(`${month}-01`, language)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cluster.schools.map((school) => (
            <SchoolRow key={school.name} school={school} months={months} cluster={cluster} />
          ))}
        </tbody>
      </table>
      <ul class="months-key" aria-hidden="true">
        <li>
          <span class="closed-day shared">1</span> {words.shared}
        </li>
        <li>
          <span class="closed-day">1</span> {words.alone}
        </li>
      </ul>
    </section>
  );
}

function SchoolRow(props: {
  readonly school: ClusterSchool;
  readonly months: readonly string[];
  readonly cluster: Cluster;
}) {
  const words = useWords(clusterText);
  const { school, months, cluster } = props;
  return (
    <tr class={school.isUs ? 'us' : ''}>
      <th scope="row">
        {school.name} {school.isUs && <span class="pill">{words.us}</span>}
      </th>
      {school.dates.length === 0 ? (
        <td class="missing" colSpan={months.length}>
          {words.missing}
        </td>
      ) : (
        months.map((month) => (
          <td key={month}>
            {school.dates
              .filter(({ date }) => date.startsWith(month))
              .map(({ date }) => (
                <Day key={date} date={date} others={countOthers(cluster, date)} />
              ))}
          </td>
        ))
      )}
    </tr>
  );
}

function Day(props: { readonly date: CivilDate; readonly others: number }) {
  const words = useWords(clusterText);
  const language = useLanguage();
  const { date, others } = props;
  const heard = words.heard(formatDateLong(date, language), others);
  return (
    <span class={others > 0 ? 'closed-day shared' : 'closed-day'} title={heard}>
      <span aria-hidden="true">{Number(date.slice(8))}</span>
      <span class="only-heard">{heard}</span>
    </span>
  );
}

/** September to July; August only where a school is closed for training in it. */
function monthsOf({ facts, days }: Cluster): readonly string[] {
  const first = Number(facts.year.slice(0, 4));
  const names = Array.from({ length: 12 }, (_, index) => {
    const month = ((index + 8) % 12) + 1;
    return `${month >= 9 ? first : first + 1}-${String(month).padStart(2, '0')}`;
  });
  return names.filter(
    (month, index) => index < 11 || days.some(({ date }) => date.startsWith(month)),
  );
}

function countOthers({ days }: Cluster, date: CivilDate): number {
  return (days.find((day) => day.date === date)?.closed.length ?? 1) - 1;
}
