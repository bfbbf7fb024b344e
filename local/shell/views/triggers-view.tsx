import { useState } from 'preact/hooks';
import type { OutputOf } from '../../server/actions';
import { RunNote } from '../parts/run-note';
import { sayMoment, sayScript } from '../say';
import { useAct, useServer, useShell } from '../shell-context';

type Trigger = OutputOf<'listTriggers'>[number];

export function TriggersView() {
  const { people, say } = useShell();
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
      {triggers && triggers.length > 0 && (
        <table class="table">
          <thead>
            <tr>
              <th scope="col">Runs</th>
              <th scope="col">As</th>
              <th scope="col">How often</th>
              <th scope="col">Next</th>
              <th scope="col">Now</th>
            </tr>
          </thead>
          <tbody>
            {triggers.map((trigger) => (
              <tr key={trigger.id}>
                <td>
                  {trigger.functionName} <span class="soft">{sayScript(trigger.script)}</span>
                </td>
                <td>
                  {people.find((one) => one.address === trigger.creator)?.name ?? trigger.creator}
                </td>
                <td>every {trigger.everyMinutes} minutes</td>
                <td>{sayMoment(trigger.next)}</td>
                <td>
                  <button type="button" class="button primary" onClick={() => run(trigger)}>
                    Run
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <RunNote run={last} />
    </div>
  );
}
