import { formatDateLong } from '../../../text/dates';
import { catchUpText } from '../../../text/dialogs/catch-up';
import { Button } from '../../shared/button';
import { ChipRadio } from '../../shared/choices';
import { useFocusOnce } from '../../shared/focus';
import { DateInput } from '../../shared/inputs';
import { useLanguage, useWords } from '../../shared/language';
import { ChoosePeople } from './choose-people';
import { ChooseResource } from './choose-resource';
import { idOf, type SetResourceProps, useSetForm } from './set-form';

/** One resource and one date for everybody who missed a day, or for some of them (P-59). */
export function SetResource(props: SetResourceProps) {
  const words = useWords(catchUpText).set;
  const heading = useFocusOnce<HTMLHeadingElement>();
  const state = useSetForm(props);
  const { form, change, errors, busy } = state;
  const { work, day } = props;
  return (
    <section class="card stack">
      <h3 tabIndex={-1} ref={heading}>
        {words.title}
      </h3>
      {!state.isOne && <ForWhom {...props} {...state} />}
      <ChooseResource
        resources={work.facts.resources}
        today={work.plan.today}
        dayId={day.id}
        chosen={form.resource}
        error={errors.resource}
        onChoose={(resource) => change({ resource })}
      />
      <Due {...props} {...state} />
      <div class="buttons">
        <Button kind="primary" busy={busy} onClick={state.save}>
          {busy ? words.saving : words.save}
        </Button>
        <Button kind="text" onClick={props.onDone}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}

type PartProps = SetResourceProps & ReturnType<typeof useSetForm>;

function ForWhom({ work, people, form, change, errors }: PartProps) {
  const words = useWords(catchUpText).set;
  return (
    <>
      <ChipRadio
        id={idOf('who')}
        label={words.who}
        value={form.who}
        choices={(['everyone', 'some'] as const).map((value) => ({ value, label: words[value] }))}
        hint={form.who === 'everyone' ? words.everyoneHint : undefined}
        onChange={(who) => change({ who })}
      />
      {form.who === 'some' && (
        <ChoosePeople
          called={work.called}
          people={people}
          chosen={form.staff}
          error={errors.staff}
          onChange={(staff) => change({ staff })}
        />
      )}
    </>
  );
}

function Due({ work, form, change, errors }: PartProps) {
  const words = useWords(catchUpText).set;
  const language = useLanguage();
  return (
    <div class="short-field">
      <DateInput
        id={idOf('due')}
        label={words.due}
        error={errors.due}
        hint={form.due ? formatDateLong(form.due, language) : undefined}
        earliest={work.plan.today}
        value={form.due}
        onChange={(due) => change({ due })}
      />
    </div>
  );
}
