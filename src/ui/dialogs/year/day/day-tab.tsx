import { useState } from 'preact/hooks';
import { makeId } from '../../../../core/inset/made-id';
import { dayChanges, standingIn } from '../../../../core/inset/plan-changes';
import type { InsetDayRow } from '../../../../core/inset/types';
import { type YearDayText, yearDayText } from '../../../../text/dialogs/year-day';
import { Button } from '../../../shared/button';
import { focusFirstError } from '../../../shared/focus';
import { useWords } from '../../../shared/language';
import { Frame } from '../../parts/frame';
import { useOffice } from '../../parts/open-dialog';
import { blankDay } from '../blank-rows';
import { Said } from '../said';
import { type RowDraft, useRowDraft } from '../use-row-draft';
import { useSave } from '../use-save';
import { type AskedWhy, useWhy, WhyGroup } from '../use-why';
import { useYear } from '../year-page';
import { DayForm } from './day-form';
import { labelOfDayField } from './day-labels';
import { Disputed, Restored } from './disputed';
import { DayFrame } from './one-day';

export function DayTab({ row }: { readonly row: InsetDayRow }) {
  const form = useDayForm(row);
  return (
    <DayFrame row={row} tab="day" buttons={<SaveDay {...form} />}>
      <DayBody {...form} />
    </DayFrame>
  );
}

export function NewDay({ date }: { readonly date: string | null }) {
  const words = useWords(yearDayText);
  const { facts, go } = useYear();
  const known = facts.days.map((day) => day.id);
  const form = useDayForm(blankDay(date), (days) => {
    const made = days.find((day) => !known.includes(day.id) || day.id === form.draft.before.id);
    go(made ? { at: 'day', id: made.id, tab: 'day' } : { at: 'year' });
  });
  return (
    <Frame
      title={words.newDay}
      step="new day"
      said={<Said />}
      buttons={
        <>
          <SaveDay {...form} />
          <Button kind="text" onClick={() => go({ at: 'year' })}>
            {words.backToYear}
          </Button>
        </>
      }
    >
      <DayBody {...form} />
    </Frame>
  );
}

type DayFormState = {
  readonly draft: RowDraft<InsetDayRow>;
  readonly asked: AskedWhy;
  readonly errors: Readonly<Record<string, string>>;
  readonly busy: boolean;
  readonly save: () => void;
};

function useDayForm(
  stands: InsetDayRow,
  onMade?: (days: readonly InsetDayRow[]) => void,
): DayFormState {
  const words = useWords(yearDayText);
  const { server } = useOffice();
  const { facts, look, action } = useYear();
  const saveYear = useSave();
  const name = stands.id ? `inset-day:${stands.id}` : `inset-day:new:${stands.date ?? facts.year}`;
  const made = (key: string) => facts.days.find(({ id }) => id === makeId('D', key));
  const draft = useRowDraft({ owner: facts.me, name, stands, made });
  const { row, before } = draft;
  const asked = useWhy(before.id ? dayChanges(before, row, standingIn(look.plan, before.id)) : []);
  const [pressed, setPressed] = useState(false);
  const found = { ...findErrors(row, words), ...asked.missing };
  const save = () => {
    setPressed(true);
    if (focusFirstError(['date', 'reason'], found, idOfDayField)) return;
    saveYear(
      'save-day',
      () => server.saveInsetDay({ year: facts.year, day: row, ...draft.send(), ...asked.sent }),
      (answer) => {
        draft.reset();
        asked.forget();
        onMade?.(answer.days);
      },
    );
  };
  return {
    draft,
    asked,
    errors: { ...action.trouble?.fields, ...(pressed ? found : {}) },
    busy: action.doing === 'save-day',
    save,
  };
}

function SaveDay({ draft, busy, save }: DayFormState) {
  const words = useWords(yearDayText);
  return (
    <>
      <Button kind="primary" busy={busy} onClick={save}>
        {busy ? words.saving : words.save}
      </Button>
      {draft.isChanged && <span class="hint">{words.unsaved}</span>}
    </>
  );
}

function DayBody(props: DayFormState) {
  const words = useWords(yearDayText);
  const { draft } = props;
  return (
    <div class="stack wide" inert={props.busy}>
      <Restored shown={draft.restored} onForget={draft.reset} />
      <Disputed draft={draft} labelOf={(field) => labelOfDayField(field, words)} />
      <DayForm
        row={draft.row}
        errors={props.errors}
        idOf={idOfDayField}
        onChange={draft.change}
        asksDate={!(draft.before.id && draft.before.date)}
      />
      <WhyGroup asked={props.asked} idOf={idOfDayField} error={props.errors.reason} />
    </div>
  );
}

function findErrors(row: InsetDayRow, words: YearDayText): Readonly<Record<string, string>> {
  return row.date ? {} : { date: words.dateMissing };
}

function idOfDayField(field: string): string {
  return `day-${field}`;
}
