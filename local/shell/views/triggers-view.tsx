import { useState } from 'preact/hooks';
import type { OutputOf } from '../../server/actions';
import { RunNote } from '../parts/run-note';
import { sayMoment, sayScript } from '../say';
import { useAct, useServer, useShell } from '../shell-context';

type Trigger = OutputOf<'listTriggers'>[number];

export function TriggersView() {
  const { say } = useShell();
  const act = useAct();
  const { value: triggers } = useServer('listTriggers', {});
  const [last, setLast] = useState<OutputOf<'runTrigger'>['run']>();
  const run = async (trigger: Trigger) => {
    const outcome = await act('runTrigger', { id: trigger.id }, 'The run did not start');
    if (!outcome) return;
    setLast(outcome.run);
    say(
      outcome.run.outcome === 'completed'
        ? 'The scheduled run has finished.'
        : `The scheduled run did not finish: ${outcome.run.error ?? outcome.run.outcome}`,
    );
  };
  return (
    <div class="page">
      <h1>Triggers</h1>
      <p class="hint">
        What Google runs by itself, with the authority of the person who set it up. Moving the clock
        fires them too.
      </p>
      {triggers?.length === 0 && (
        <p class="empty">None yet. “Set up” in PL Office makes the one the add-on needs.</p>
      )}
      {triggers && triggers.length > 0 && <TriggerTable triggers={triggers} run={run} />}
      <RunNote run={last} />
    </div>
  );
}

function TriggerTable(props: { triggers: readonly Trigger[]; run: (trigger: Trigger) => void }) {
  const { people } = useShell();
  const nameOf = (address: string) =>
    people.find((person) => person.address === address)?.name ?? address;
  return (
    <table class="table">
      <thead>
        <tr>
          {['Runs', 'As', 'How often', 'Next', 'Now'].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.triggers.map((trigger) => (
          <tr key={trigger.id}>
            <td>
              {trigger.functionName} <span class="soft">{sayScript(trigger.script)}</span>
            </td>
            <td>{nameOf(trigger.creator)}</td>
            <td>every {trigger.everyMinutes} minutes</td>
            <td>{sayMoment(trigger.next)}</td>
            <td>
              <button type="button" class="button primary" onClick={() => props.run(trigger)}>
                Run
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
