import { useState } from 'preact/hooks';
import type { InsetDayRow } from '../../../../core/inset/types';
import type { YearDayText } from '../../../../text/dialogs/year-day';
import { yearDayText } from '../../../../text/dialogs/year-day';
import { Button } from '../../../shared/button';
import { focusFirstError } from '../../../shared/focus';
import { useWords } from '../../../shared/language';
import { Frame } from '../../parts/frame';
import { useOffice } from '../../parts/open-dialog';
import { blankDay } from '../blank-rows';
import { Said } from '../said';
import { type RowDraft, useRowDraft } from '../use-row-draft';
import { useSave } from '../use-save';
import { useYear } from '../year-page';
import { idOfDayField } from './bind';
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
    const made = days.find((day) => !known.includes(day.id));
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
  const { facts, action } = useYear();
  const saveYear = useSave();
  const name = stands.id ? `inset-day:${stands.id}` : `inset-day:new:${stands.date ?? facts.year}`;
  const draft = useRowDraft({ owner: facts.me, name, stands });
  const [pressed, setPressed] = useState(false);
  const found = pressed ? findErrors(draft.row, words) : {};
  const save = () => {
    setPressed(true);
    if (focusFirstError(['date', 'titleEnglish'], findErrors(draft.row, words), idOfDayField)) {
      return;
    }
    const { row, before, key } = draft;
    saveYear(
      'save-day',
      () =>
        server.saveInsetDay({
          year: facts.year,
          key,
          day: row,
          before: before.id ? before : null,
          reason: '',
          evaluation: '',
        }),
      (answer) => {
        draft.reset();
        onMade?.(answer.days);
      },
    );
  };
  return {
    draft,
    errors: { ...action.trouble?.fields, ...found },
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
        onChange={draft.change}
        asksDate={!(draft.before.id && draft.before.date)}
      />
    </div>
  );
}

function findErrors(row: InsetDayRow, words: YearDayText): Readonly<Record<string, string>> {
  const hasTitle = row.titleEnglish.trim() !== '' || row.titleWelsh.trim() !== '';
  return {
    ...(row.date ? {} : { date: words.dateMissing }),
    ...(hasTitle ? {} : { titleEnglish: words.titleMissing }),
  };
}
