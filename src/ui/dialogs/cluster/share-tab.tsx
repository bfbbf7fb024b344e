import { isKnown } from '../../../core/cluster/board';
import { sharedWith } from '../../../core/cluster/own-dates';
import type { RankedDate, RankReason } from '../../../core/cluster/rank-dates';
import { isSameSchool } from '../../../core/cluster/school-names';
import { titleOf } from '../../../core/inset/occasions';
import type { PlannedDay } from '../../../core/inset/types';
import { capitalise, formatDateLong } from '../../../text/dates';
import { type ClusterShareText, clusterShareText } from '../../../text/dialogs/cluster-share';
import { formatCount } from '../../../text/dialogs/common';
import { sayTitle } from '../../../text/inset-title';
import { SchoolText, useLanguage, useWords } from '../../shared/language';
import { Note } from '../../shared/note';
import type { Cluster } from './look-at-cluster';

export function ShareTab({ cluster }: { readonly cluster: Cluster }) {
  const words = useWords(clusterShareText);
  const missing = cluster.burden.missing.map(({ name }) => name);
  return (
    <>
      <section class="stack">
        <div class="stack tight">
          <h2>{words.rankedTitle}</h2>
          <p class="soft">{cluster.ranked.length > 0 ? words.rankedHow : words.noneRanked}</p>
        </div>
        {cluster.ranked.length > 0 && (
          <ol class="ranked">
            {cluster.ranked.map((ranked) => (
              <Ranked key={ranked.date} ranked={ranked} />
            ))}
          </ol>
        )}
        <div class="stack tight hint">
          <p>{cluster.areTermsKnown ? words.inOurTerms : words.termsUnknown}</p>
          {missing.length > 0 && <p>{words.missing(missing.join('; '))}</p>}
        </div>
        <Note>
          <span>{words.planElsewhere}</span>
        </Note>
      </section>
      <Joint cluster={cluster} />
    </>
  );
}

function Ranked({ ranked }: { readonly ranked: RankedDate }) {
  const words = useWords(clusterShareText);
  const language = useLanguage();
  return (
    <li class="card">
      <h3>{capitalise(formatDateLong(ranked.date, language))}</h3>
      <ul class="reasons">
        {ranked.reasons.map((reason) => (
          <li key={reason.code} class={speaksAgainst(reason) ? 'against' : 'for'}>
            <span class="only-heard">
              {speaksAgainst(reason) ? words.speaksAgainst : words.speaksFor}:{' '}
            </span>
            {sayReason(reason, words)}
          </li>
        ))}
      </ul>
    </li>
  );
}

function speaksAgainst({ code }: RankReason): boolean {
  return code === 'beyond-days' || code === 'short-notice';
}

function sayReason(reason: RankReason, { reasons }: ClusterShareText): string {
  const names = 'names' in reason ? reason.names.join('; ') : '';
  return reasons[reason.code]({ allowed: 0, days: 0, needed: 0, ...reason, names });
}

function Joint({ cluster }: { readonly cluster: Cluster }) {
  const words = useWords(clusterShareText);
  const shared = cluster.plan.days.filter(
    (day) => !day.isCalledOff && sharedWith(day.row).length > 0,
  );
  return (
    <section class="stack">
      <h2>{words.jointTitle}</h2>
      {shared.length === 0 && <p class="soft">{words.noneJoint}</p>}
      {shared.map((day) => (
        <JointDay key={day.id} day={day} cluster={cluster} />
      ))}
      {shared.length > 0 && <p class="hint">{words.noNames}</p>}
    </section>
  );
}

function JointDay({ day, cluster }: { readonly day: PlannedDay; readonly cluster: Cluster }) {
  const words = useWords(clusterShareText);
  const language = useLanguage();
  const { row, date } = day;
  const partners = sharedWith(row);
  const others = cluster.schools.filter((school) => !school.isUs && isKnown(school));
  const isPartner = (name: string) => partners.some((partner) => isSameSchool(partner, name));
  const isClosed = (school: (typeof others)[number]) =>
    school.dates.some((one) => one.date === date);
  const open = others.filter((school) => isPartner(school.name) && !isClosed(school));
  const also = others.filter((school) => !isPartner(school.name) && isClosed(school));
  const names = (schools: typeof others) => schools.map(({ name }) => name).join('; ');
  const aim = { en: row.aimEnglish, cy: row.aimWelsh };
  return (
    <article class="card stack">
      <div class="stack tight">
        <h3>{capitalise(formatDateLong(date, language))}</h3>
        <p>
          <SchoolText text={sayTitle(titleOf(row))} />
        </p>
      </div>
      <dl class="facts">
        <Fact label={words.host} value={row.host || words.hostUnknown} />
        <Fact label={words.schools} value={partners.join('; ')} />
        <Fact
          label={words.headcount}
          value={row.headcount === null ? words.notCounted : formatCount(row.headcount)}
        />
        <div>
          <dt>{words.aim}</dt>
          <dd>{aim.en.trim() || aim.cy.trim() ? <SchoolText text={aim} /> : words.noAim}</dd>
        </div>
      </dl>
      {open.length > 0 && <Note kind="warn">{words.notInTheirs(names(open))}</Note>}
      {also.length > 0 && <Note>{words.alsoClosed(names(also))}</Note>}
    </article>
  );
}

function Fact(props: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}
