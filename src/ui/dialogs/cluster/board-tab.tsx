import type { SchoolBurden } from '../../../core/cluster/burden';
import type { ClusterFacts } from '../../../core/wire/inset';
import { capitalise, formatDate, formatDateLong, formatNumber } from '../../../text/dates';
import { clusterText } from '../../../text/dialogs/cluster';
import { sharedPageText } from '../../../text/shared-page';
import { Button } from '../../shared/button';
import { useLanguage, useWords } from '../../shared/language';
import { Note } from '../../shared/note';
import type { Cluster } from './look-at-cluster';
import { Months } from './months';
import { fromWords } from './words-of';

export type Siblings = ClusterFacts['siblings'];

export function BoardTab(props: {
  readonly cluster: Cluster;
  readonly siblings: Siblings;
  readonly onAgain: () => void;
  readonly onBring: (school: string) => void;
}) {
  const words = useWords(clusterText);
  const { cluster } = props;
  const { missing } = cluster.burden;
  const others = missing.filter(({ isUs }) => !isUs);
  if (cluster.schools.length === 1) return <p>{words.noSchools}</p>;
  return (
    <>
      <Figures cluster={cluster} />
      <Months cluster={cluster} />
      {others.length > 0 && (
        <Note kind="warn">
          <span>
            <b>{words.missingTitle(others.map(({ name }) => name).join('; '))}</b>
          </span>
          <span>{words.missingMeans}</span>
          {others.slice(0, 6).map(({ name }) => (
            <Button
              key={name}
              small
              label={words.bringForSchool(name)}
              onClick={() => props.onBring(name)}
            >
              {others.length === 1 ? words.bringFor : words.bringForSchool(name)}
            </Button>
          ))}
        </Note>
      )}
      <Families cluster={cluster} siblings={props.siblings} onAgain={props.onAgain} />
      <ByDate cluster={cluster} />
      <BySchool cluster={cluster} />
    </>
  );
}

function Figures({ cluster: { burden, schools } }: { readonly cluster: Cluster }) {
  const words = useWords(clusterText);
  const figures = [
    [words.figures.any, burden.daysAny],
    [words.figures.shared, burden.daysShared],
    [words.figures.alone, burden.daysAny - burden.daysShared],
    [words.figures.apart, burden.daysApart],
  ] as const;
  return (
    <div class="stack tight">
      <dl class="figures">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{words.knownOf(burden.known.length, schools.length)}</p>
    </div>
  );
}

function Families(props: {
  readonly cluster: Cluster;
  readonly siblings: Siblings;
  readonly onAgain: () => void;
}) {
  const words = useWords(clusterText);
  const shared = useWords(sharedPageText);
  const { meanApart } = props.cluster.burden;
  const { siblings } = props;
  if (meanApart === null) return null;
  const said = words.siblings;
  return (
    <section class="card stack tight">
      <h2>{said.title}</h2>
      <p>{said.mean(formatNumber(meanApart))}</p>
      {siblings !== null && siblings.siblings > 0 && (
        <p>
          {said.families(siblings.siblings, siblings.families)}{' '}
          {said.together(siblings.siblings * meanApart)} <span class="soft">{said.assumed}</span>
        </p>
      )}
      {siblings?.siblings === 0 && <p>{said.none}</p>}
      {siblings === null && (
        <>
          <p>{said.notCounted}</p>
          <Button small onClick={props.onAgain}>
            {shared.tryAgain}
          </Button>
        </>
      )}
    </section>
  );
}

function ByDate({ cluster }: { readonly cluster: Cluster }) {
  const words = useWords(clusterText);
  const language = useLanguage();
  if (cluster.days.length === 0) return null;
  return (
    <section class="stack tight">
      <h2 id="by-date">{words.byDate}</h2>
      <table class="plain-table by-date" aria-labelledby="by-date">
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            <th scope="col">{words.closed}</th>
          </tr>
        </thead>
        <tbody>
          {cluster.days.map(({ date, closed, open }) => (
            <tr key={date}>
              <th scope="row">{capitalise(formatDateLong(date, language))}</th>
              <td>
                <b>{words.closedOf(closed.length, closed.length + open.length)}</b>{' '}
                {closed.map(({ name }) => name).join('; ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function BySchool({ cluster }: { readonly cluster: Cluster }) {
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
            <th scope="col" class="number">
              {columns.days}
            </th>
            <th scope="col" class="number">
              {columns.shared}
            </th>
            <th scope="col" class="number">
              {columns.alone}
            </th>
            <th scope="col" class="number">
              {columns.apart}
            </th>
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
