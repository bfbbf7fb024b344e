import { useState } from 'preact/hooks';
import { addDays } from '../../../core/civil-date';
import { idKey, readIdKeys } from '../../../core/inset/id-list';
import type { InsetStaff, PlannedDay, ResourceRow } from '../../../core/inset/types';
import { inLanguage } from '../../../core/language';
import { formatDateLong } from '../../../text/dates';
import { catchUpText } from '../../../text/dialogs/catch-up';
import { Button } from '../../shared/button';
import { ChipRadio } from '../../shared/choices';
import { focusFirstError, useFocusOnce } from '../../shared/focus';
import { DateInput, Select } from '../../shared/inputs';
import { otherLang, useLanguage, useWords } from '../../shared/language';
import { useOffice } from '../parts/open-dialog';
import { staffName } from '../parts/staff-names';
import { ResourceFacts } from './resource-facts';
import type { Work } from './work';

type Props = {
  readonly work: Work;
  readonly day: PlannedDay;
  /** Those who can be chosen; one alone is not asked about. */
  readonly people: readonly InsetStaff[];
  readonly resource: string;
  readonly onDone: () => void;
};

/** One resource and one date for everybody who missed a day, or for some of them (P-59). */
export function SetResource(props: Props) {
  const words = useWords(catchUpText).set;
  const { server } = useOffice();
  const heading = useFocusOnce<HTMLHeadingElement>();
  const { work, day, people } = props;
  const isOne = people.length === 1;
  const [who, setWho] = useState<'everyone' | 'some'>(isOne ? 'some' : 'everyone');
  const [chosen, setChosen] = useState<readonly string[]>(isOne ? people.map(({ id }) => id) : []);
  const [resource, setResource] = useState(props.resource);
  const [due, setDue] = useState(addDays(work.plan.today, work.facts.settings.catchUpDays));
  const [asked, setAsked] = useState(false);
  const found: Readonly<Record<string, string>> = {
    ...(who === 'some' && chosen.length === 0 ? { people: words.choosePeople } : {}),
    ...(resource === '' ? { resource: words.chooseFirst } : {}),
    ...(due === '' ? { due: words.dueMissing } : {}),
  };
  const errors = asked ? { ...work.action.trouble?.fields, ...found } : {};
  const save = () => {
    setAsked(true);
    if (focusFirstError(['people', 'resource', 'due'], found, idOf)) return;
    const staff = who === 'everyone' ? ['*'] : chosen;
    const set = { year: work.facts.year, day: day.id, staff, resource, due };
    work.action.act(
      'set',
      () => server.setCatchUp(set),
      (facts) => {
        work.took(facts);
        props.onDone();
      },
    );
  };
  const busy = work.action.doing === 'set';
  return (
    <section class="card stack">
      <h3 tabIndex={-1} ref={heading}>
        {words.title}
      </h3>
      {!isOne && (
        <ChipRadio
          id={idOf('who')}
          label={words.who}
          value={who}
          choices={[
            { value: 'everyone', label: words.everyone },
            { value: 'some', label: words.some },
          ]}
          hint={who === 'everyone' ? words.everyoneHint : undefined}
          onChange={setWho}
        />
      )}
      {!isOne && who === 'some' && (
        <Ticks {...props} chosen={chosen} error={errors.people} onChange={setChosen} />
      )}
      <Choose {...props} chosen={resource} error={errors.resource} onChoose={setResource} />
      <Due value={due} error={errors.due} today={work.plan.today} onChange={setDue} />
      <div class="buttons">
        <Button kind="primary" busy={busy} onClick={save}>
          {busy ? words.saving : words.save}
        </Button>
        <Button kind="text" onClick={props.onDone}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}

function Ticks(
  props: Props & {
    readonly chosen: readonly string[];
    readonly error: string | undefined;
    readonly onChange: (chosen: readonly string[]) => void;
  },
) {
  const words = useWords(catchUpText).set;
  const language = useLanguage();
  const { chosen } = props;
  return (
    <fieldset class="field">
      <legend class="label">{words.people}</legend>
      <div class="ticks">
        {props.people.map((person, index) => (
          <label key={person.id} class="tick">
            <input
              type="checkbox"
              {...(index === 0 ? { id: idOf('people') } : {})}
              checked={chosen.includes(person.id)}
              onChange={(event) =>
                props.onChange(
                  event.currentTarget.checked
                    ? [...chosen, person.id]
                    : chosen.filter((id) => id !== person.id),
                )
              }
            />
            <span>{staffName(person, props.work.facts, language)}</span>
          </label>
        ))}
      </div>
      {props.error && <p class="error">{props.error}</p>}
    </fieldset>
  );
}

function Choose(
  props: Props & {
    readonly chosen: string;
    readonly error: string | undefined;
    readonly onChoose: (id: string) => void;
  },
) {
  const words = useWords(catchUpText).set;
  const language = useLanguage();
  const { work, day } = props;
  const inUse = work.facts.resources.filter(({ active }) => active);
  const isForDay = ({ about }: ResourceRow) => readIdKeys(about).includes(idKey(day.id));
  const option = (row: ResourceRow) => {
    const title = titleOfResource(row);
    return {
      value: row.id,
      label: inLanguage(title, language),
      lang: otherLang(title, language),
    };
  };
  const resource = inUse.find(({ id }) => id === props.chosen);
  if (inUse.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <Select
        id={idOf('resource')}
        label={words.resource}
        none={words.choose}
        error={props.error}
        value={resource ? props.chosen : ''}
        groups={[
          { label: words.forThisDay, options: inUse.filter(isForDay).map(option) },
          { label: words.others, options: inUse.filter((row) => !isForDay(row)).map(option) },
        ]}
        onChange={props.onChoose}
      />
      {resource && <ResourceFacts resource={resource} today={work.plan.today} />}
    </>
  );
}

function Due(props: {
  readonly value: string;
  readonly error: string | undefined;
  readonly today: string;
  readonly onChange: (due: string) => void;
}) {
  const words = useWords(catchUpText).set;
  const language = useLanguage();
  return (
    <div class="short-field">
      <DateInput
        id={idOf('due')}
        label={words.due}
        error={props.error}
        hint={props.value ? formatDateLong(props.value, language) : undefined}
        earliest={props.today}
        value={props.value}
        onChange={props.onChange}
      />
    </div>
  );
}

export function titleOfResource(row: ResourceRow) {
  return { en: row.titleEnglish, cy: row.titleWelsh };
}

function idOf(field: string): string {
  return `set-${field}`;
}
