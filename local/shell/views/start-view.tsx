import { linkTo } from '../route';
import { type Person, useKept, useServer, useShell } from '../shell-context';

interface FirstStep {
  readonly who: string;
  readonly find: (person: Person) => boolean;
  readonly place: 'log' | 'office' | 'page';
  readonly what: string;
}

const firstSteps: readonly FirstStep[] = [
  {
    who: 'A teacher',
    find: (person) => /^teacher/i.test(person.role),
    place: 'log',
    what: 'Open PL Log, then the menu Professional learning, then Open the sidebar. Log something you learnt.',
  },
  {
    who: 'A teaching assistant',
    find: (person) => /^teaching assistant/i.test(person.role),
    place: 'log',
    what: 'The same sidebar. Start a research project, then move the clock ten minutes: its folder is in Drive.',
  },
  {
    who: 'Another teacher, on a phone',
    find: (person) => person.address.startsWith('s06@'),
    place: 'page',
    what: 'My INSET page: what is expected, what to catch up with. Move the clock to 12 November, 15:40, and sign in to the twilight.',
  },
  {
    who: 'The PL lead',
    find: (person) => /professional learning lead|PL lead/i.test(person.role),
    place: 'office',
    what: 'In PL Office choose INSET notice…, approve it, move the clock to its day, and read it in Mail as a family does.',
  },
  {
    who: 'The headteacher',
    find: (person) => /^head/i.test(person.role),
    place: 'office',
    what: 'In PL Office check the workbooks, see who was told what and when, or stop all sending.',
  },
  {
    who: 'A stranger',
    find: (person) => person.group === 'Strangers',
    place: 'office',
    what: 'Try to open PL Office: it is closed to you. Look at what Drive shows you.',
  },
];

/** The newcomer's first minute. */
export function StartView() {
  const { you, people } = useShell();
  const { value } = useServer('listWorkbooks', { as: you.address });
  const workbooks = useKept(value) ?? [];
  const webApps = useKept(useServer('listWebApps', {}).value) ?? [];
  const linkOf = (place: FirstStep['place']): string | undefined => {
    const [webApp] = webApps;
    if (place === 'page') return webApp && linkTo('web', webApp.id);
    const workbook = workbooks.find(({ script }) => script === place);
    return workbook && linkTo('file', workbook.id);
  };
  return (
    <div class="page narrow start">
      <h1>Try it as somebody</h1>
      <p>
        A made-up school, its workbooks, Drive, mail and calendar, with no Google account.
        Everything stays in one folder on this computer. You can be anyone, and you can move the
        clock.
      </p>
      <ol class="first-steps">
        {firstSteps.map((step) => (
          <Step
            key={step.who}
            step={step}
            person={people.find(step.find)}
            link={linkOf(step.place)}
          />
        ))}
      </ol>
      <details>
        <summary>What is this?</summary>
        <p>
          A stand-in for the parts of Google Workspace that the add-on uses, which runs the add-on’s
          own scripts and refuses what Google refuses. <strong>Nothing leaves this computer</strong>
          : mail goes to the mailboxes here and nowhere else. Cells can be typed into, sorted and
          broken by hand. To begin again, stop it and run “npm start -- --fresh”.
        </p>
      </details>
    </div>
  );
}

function Step(props: { step: FirstStep; person: Person | undefined; link: string | undefined }) {
  const { step, person, link } = props;
  const { become } = useShell();
  if (!person || link === undefined) return null;
  return (
    <li>
      <a class="first-step" href={link} onClick={() => become(person.address)}>
        <span class="who">
          {step.who}: {person.name}
        </span>
        <span>{step.what}</span>
      </a>
    </li>
  );
}
