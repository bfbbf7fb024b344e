import { useState } from 'preact/hooks';
import { keepArrivesAs, REFUSED, readArrivesAs } from '../arrives-as';
import { Picker } from '../parts/picker';
import { useAct, useShell } from '../shell-context';

/** What goes wrong at Google now and then, on purpose. */
export function BreakView() {
  return (
    <div class="page narrow">
      <h1>Break things</h1>
      <p class="hint">
        Cells can be broken by hand in the workbooks, files thrown away in Drive, drafts deleted in
        Mail. This page is for what Google does.
      </p>
      <AccountChoice />
      <FaultForm />
    </div>
  );
}

function AccountChoice() {
  const { people } = useShell();
  const [chosen, setChosen] = useState(readArrivesAs());
  const others = people.map(({ address, name, group }) => ({
    value: address,
    label: name,
    detail: address,
    group,
  }));
  return (
    <section class="card fields">
      <h2>Several Google accounts in one browser</h2>
      <p>Google may take a page’s call for another account than the one that opened the page.</p>
      <Picker
        id="arrives-as"
        label="Calls of pages arrive as"
        value={chosen}
        items={[
          { value: '', label: 'Who opened the page', detail: 'as it should be', group: '' },
          { value: REFUSED, label: 'Nobody', detail: 'Google refuses the call', group: '' },
          ...others,
        ]}
        onPick={(next) => {
          keepArrivesAs(next);
          setChosen(next);
        }}
      />
    </section>
  );
}

function FaultForm() {
  const { say } = useShell();
  const act = useAct();
  const [call, setCall] = useState('3');
  const arm = async (how: 'fail' | 'kill') => {
    await act('breakNextRun', { call: Number(call), how });
    say(`The next run meets it at remote call ${call}.`);
  };
  const mend = async () => {
    await act('mendNextRun', {});
    say('Nothing is broken.');
  };
  return (
    <section class="card fields">
      <h2>The next run</h2>
      <div class="field">
        <label for="fault-call">At which of its remote calls</label>
        <input
          id="fault-call"
          class="input"
          type="number"
          min="1"
          value={call}
          onInput={(event) => setCall(event.currentTarget.value)}
        />
      </div>
      <div class="buttons">
        <button type="button" class="button" onClick={() => arm('fail')}>
          Google answers with an error
        </button>
        <button type="button" class="button" onClick={() => arm('kill')}>
          Google ends the run
        </button>
        <button type="button" class="button text" onClick={mend}>
          Break nothing
        </button>
      </div>
    </section>
  );
}
