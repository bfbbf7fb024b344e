import type { SchoolBurden } from '../../../core/cluster/burden';
import { formatDate } from '../../../text/dates';
import { clusterText } from '../../../text/dialogs/cluster';
import { useLanguage, useWords } from '../../shared/language';
import type { Cluster } from './look-at-cluster';
import { fromWords } from './words-of';

/** What the dates of each school ask of families, and where they were read. */
export function BySchool({ cluster }: { readonly cluster: Cluster }) {
  const words = useWords(clusterText);
  const { columns } = words;
  const us = cluster.burden.known.find(({ school }) => school.isUs);
  return (
    <section class="stack tight">
      <h2 id="by-school">{words.bySchool}</h2>
      <table class="plain-table by-school" aria-labelledby="by-school">
        <thead>
          <tr>
            <th scope="col">{words.school}</th>
            {[columns.days, columns.shared, columns.alone, columns.apart].map((column) => (
              <th key={column} scope="col" class="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cluster.burden.known.map((one) => (
            <SchoolRow key={one.school.name} one={one} hasOurs={us !== undefined} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function SchoolRow(props: { readonly one: SchoolBurden; readonly hasOurs: boolean }) {
  const words = useWords(clusterText);
  const language = useLanguage();
  const { school, days, shared, alone, apart } = props.one;
  const { columns } = words;
  const source = [
    school.readOn && `${columns.readOn}: ${formatDate(school.readOn, language)}`,
    school.from && words.from(fromWords(school.from, words)),
    school.contact && words.contact(school.contact),
  ].filter(Boolean);
  const numbers = [
    [columns.days, days],
    [columns.shared, shared],
    [columns.alone, alone],
    [columns.apart, school.isUs || !props.hasOurs ? null : apart],
  ] as const;
  return (
    <tr>
      <th scope="row">
        {school.name} {school.isUs && <span class="pill">{words.us}</span>}
        {source.length > 0 && <span class="hint">{source.join(' · ')}</span>}
      </th>
      {numbers.map(([label, value]) => (
        <td key={label} class="number">
          <span class="narrow-label">{label}: </span>
          {value ?? '–'}
        </td>
      ))}
    </tr>
  );
}
