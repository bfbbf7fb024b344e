import type { ClusterFacts } from '../../../core/wire/inset';
import { capitalise, formatDateLong, formatNumber } from '../../../text/dates';
import { clusterText } from '../../../text/dialogs/cluster';
import { sharedPageText } from '../../../text/shared-page';
import { Button } from '../../shared/button';
import { useLanguage, useWords } from '../../shared/language';
import { Note } from '../../shared/note';
import { Figures } from '../parts/figures';
import { BySchool } from './by-school';
import type { Cluster } from './look-at-cluster';
import { Months } from './months';

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
      <Burden cluster={cluster} />
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

function Burden({ cluster: { burden, schools } }: { readonly cluster: Cluster }) {
  const words = useWords(clusterText);
  const { figures } = words;
  return (
    <div class="stack">
      <Figures
        figures={[
          [figures.any, burden.daysAny],
          [figures.shared, burden.daysShared],
          [figures.alone, burden.daysAny - burden.daysShared],
          [figures.apart, burden.daysApart],
        ]}
      />
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
