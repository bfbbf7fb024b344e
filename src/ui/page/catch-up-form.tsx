import { useMemo } from 'preact/hooks';
import type { MyCatchUp } from '../../core/wire/my-page';
import { formatHours } from '../../text/hours';
import { myPageAfterText } from '../../text/my-page-after';
import { sharedPageText } from '../../text/shared-page';
import { Button } from '../shared/button';
import { FormActions } from '../shared/form-actions';
import { HoursInput, TextArea } from '../shared/inputs';
import { Restored } from '../shared/kept-notes';
import { useLanguage, useWords } from '../shared/language';
import { useDraft } from '../shared/use-draft';
import { useFieldErrors } from '../shared/use-field-errors';
import {
  blankCatchUp,
  catchUpFields,
  findCatchUpErrors,
  readCatchUpForm,
  type CatchUpForm as Typed,
  toMinutes,
} from './catch-up';
import { Form } from './parts';
import { useAction, useSession } from './session';

export function catchUpName(dayId: string): string {
  return `catch-up:${dayId}`;
}

type Props = {
  readonly item: MyCatchUp;
  readonly isFirst: boolean;
  readonly onSaved: () => void;
  readonly onLeave: () => void;
};

export function CatchUpForm(props: Props) {
  const words = useWords(myPageAfterText);
  const shared = useWords(sharedPageText);
  const { step } = useSession();
  const { draft, errors, busy, trouble, prefix, change, save } = useCatchingUp(props);
  const counted = props.item.done.reduce((sum, { counts }) => sum + counts, 0);
  return (
    <Form onSend={save}>
      {draft.restored && (
        <Restored
          said={words.catchUpRestored}
          clear={words.clear}
          onClear={draft.reset}
          focusAfter={`${prefix}-hours`}
        />
      )}
      <div class="fields" inert={busy}>
        <HoursInput
          id={`${prefix}-hours`}
          label={words.doneHours}
          hint={counted > 0 ? words.onTopOf(formatHours(counted)) : undefined}
          error={errors.hours}
          value={draft.form.hours}
          onChange={(hours) => change({ hours })}
        />
        <TextArea
          id={`${prefix}-reflection`}
          label={words.reflection}
          optional
          hint={words.reflectionHint}
          error={errors.reflection}
          value={draft.form.reflection}
          onChange={(reflection) => change({ reflection })}
        />
      </div>
      <FormActions saving={{ busy, trouble, errors }} refused={draft.refused}>
        <Button
          kind={props.isFirst && step === 'catch up' ? 'primary' : 'plain'}
          submits
          id={`${prefix}-save`}
          busy={busy}
        >
          {busy ? words.accepting : words.saveDone}
        </Button>
        <Button
          kind="text"
          busy={busy}
          onClick={() => {
            draft.reset();
            props.onLeave();
          }}
        >
          {shared.cancel}
        </Button>
      </FormActions>
    </Form>
  );
}

/** Checks and saves; the same thing saved again after a lost answer stays one. */
function useCatchingUp(props: Props) {
  const language = useLanguage();
  const { address } = useSession();
  const { dayId, done } = props.item;
  const prefix = `catch-up-${dayId}`;
  const blank = useMemo(() => blankCatchUp(props.item), [props.item]);
  const name = catchUpName(dayId);
  const draft = useDraft<Typed>({ address, name, blank, read: readCatchUpForm });
  const { errors, show, refused, clear } = useFieldErrors(catchUpFields, prefix);
  const { busy, trouble, run } = useAction();
  const save = () => {
    const { hours, reflection } = draft.latest();
    const { key } = draft;
    if (show(findCatchUpErrors(draft.latest(), language))) return;
    const seen = done.map(({ id }) => id);
    run(
      (server) => server.finishCatchUp({ key, dayId, minutes: toMinutes(hours), reflection, seen }),
      () => {
        draft.reset();
        props.onSaved();
      },
      refused,
    );
  };
  const change = (patch: Partial<Typed>) => {
    clear(Object.keys(patch));
    draft.change(patch);
  };
  return { draft, errors, busy, trouble, prefix, change, save };
}
