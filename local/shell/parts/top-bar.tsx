import { useShell } from '../shell-context';
import { ClockBar } from './clock-bar';
import { Picker } from './picker';

export function TopBar() {
  const { people, you, become } = useShell();
  return (
    <header class="top">
      <a class="brand" href="#/start">
        <strong>Professional learning</strong>
        <span>Nothing leaves this computer</span>
      </a>
      <Picker
        id="you"
        label="You are"
        value={you.address}
        onPick={become}
        items={people.map((person) => ({
          value: person.address,
          label: person.name,
          detail: [person.role, person.address].filter(Boolean).join(' · '),
          group: person.group,
        }))}
      />
      <ClockBar />
    </header>
  );
}
