import type { OutputOf } from '../../server/actions';
import { linkTo } from '../route';
import { sayCount, sayMoment, sayScript, saySeconds } from '../say';
import { useServer, useShell } from '../shell-context';

type RunLine = OutputOf<'listRuns'>['runs'][number];

const kinds: Readonly<Record<RunLine['kind'], string>> = {
  open: 'opening the file',
  menu: 'a menu',
  page: 'a page',
  trigger: 'the clock',
  web: 'a visit',
};

export function RunsView({ id }: { id: string | undefined }) {
  return id === undefined ? <AllRuns /> : <OneRun id={id} />;
}

function AllRuns() {
  const { value } = useServer('listRuns', {});
  return (
    <div class="page wide">
      <h1>Runs</h1>
      <p class="hint">
        Every time a script ran. Remote calls go to Google’s data services; the seconds are what
        they would take there.
      </p>
      {value?.runs.length === 0 && <p class="empty">No script has run yet.</p>}
      {value && value.runs.length > 0 && <RunTable runs={value.runs} />}
      {value && value.total > value.runs.length && (
        <p class="hint">
          The newest {value.runs.length} of {sayCount(value.total, 'run')}.
        </p>
      )}
    </div>
  );
}

const heads = ['When', 'Function', 'As', 'Started by', 'Outcome'];
const amounts = ['Remote calls', 'Other calls', 'Seconds at Google', 'Own CPU ms'];

function RunTable({ runs }: { runs: readonly RunLine[] }) {
  return (
    <table class="table runs">
      <thead>
        <tr>
          {[...heads, ...amounts].map((head) => (
            <th key={head} scope="col" class={amounts.includes(head) ? 'number' : ''}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {runs.map((run) => (
          <RunRow key={run.id} run={run} />
        ))}
      </tbody>
    </table>
  );
}

function RunRow({ run }: { run: RunLine }) {
  const name = useWho(run);
  return (
    <tr>
      <td class="nowrap">{run.at.replace('T', ' ')}</td>
      <td>
        <a href={linkTo('runs', run.id)}>{run.functionName}</a>{' '}
        <span class="soft">{sayScript(run.script)}</span>
      </td>
      <td>{name}</td>
      <td>{kinds[run.kind]}</td>
      <td>
        <span class={run.outcome === 'completed' ? 'tag' : 'tag bad'}>{run.outcome}</span>
      </td>
      <td class="number">{run.remote}</td>
      <td class="number">{run.other}</td>
      <td class="number">{run.seconds.toFixed(1)}</td>
      <td class="number">{run.cpuMs.toFixed(1)}</td>
    </tr>
  );
}

/** As whom it ran, and for whom where that was somebody else. */
function useWho(run: Pick<RunLine, 'who' | 'visitor'> | undefined): string {
  const { people } = useShell();
  const nameOf = (address: string): string =>
    people.find((person) => person.address === address)?.name ?? address;
  if (!run) return '';
  return run.visitor ? `${nameOf(run.who)}, for ${nameOf(run.visitor)}` : nameOf(run.who);
}

function OneRun({ id }: { id: string }) {
  const { value: run, error } = useServer('readRun', { id });
  const name = useWho(run);
  if (error !== undefined) return <p class="note bad">{error}</p>;
  if (!run) return null;
  return (
    <div class="page">
      <p>
        <a href="#/runs">All runs</a>
      </p>
      <h1>
        {run.functionName} <span class="soft">{sayScript(run.script)}</span>
      </h1>
      <p>
        {sayMoment(run.at)}, as {name}, started by {kinds[run.kind]}: {run.outcome}, about{' '}
        {saySeconds(run.seconds)} at Google.
      </p>
      {run.failure && (
        <pre class="note bad">
          {run.failure.stack ?? `${run.failure.name}: ${run.failure.message}`}
        </pre>
      )}
      <Calls title={sayCount(run.calls.length, 'remote call')} calls={run.calls} />
      <Calls title={sayCount(run.otherCalls.length, 'other call')} calls={run.otherCalls} />
      <h2>Console</h2>
      {run.lines.length === 0 && <p class="empty">The script wrote nothing.</p>}
      <pre class="console">{run.lines.map((line) => `${line.level}: ${line.text}`).join('\n')}</pre>
    </div>
  );
}

function Calls({ title, calls }: { title: string; calls: OutputOf<'readRun'>['calls'] }) {
  return (
    <details open={calls.length < 40}>
      <summary>{title}</summary>
      <ol class="calls">
        {calls.map((call, index) => (
          <li key={`call-${index}`}>
            {call.service}.{call.method} <span class="soft">{Math.round(call.ms)} ms</span>
          </li>
        ))}
      </ol>
    </details>
  );
}
