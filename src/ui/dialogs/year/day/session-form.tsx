import { useState } from 'preact/hooks';
import { makeId } from '../../../../core/inset/made-id';
import { sessionChanges, standingIn } from '../../../../core/inset/plan-changes';
import type { InsetDayRow, SessionRow } from '../../../../core/inset/types';
import { formatDateInYear } from '../../../../text/dates';
import { yearDayText } from '../../../../text/dialogs/year-day';
import { yearPlanText } from '../../../../text/dialogs/year-plan';
import { formatHours } from '../../../../text/hours';
import { ChipRadio } from '../../../shared/choices';
import { focusFirstError } from '../../../shared/focus';
import { TextInput, TimeInput } from '../../../shared/inputs';
import { useLanguage, useWords } from '../../../shared/language';
import { useOffice } from '../../parts/open-dialog';
import { SessionClashes } from '../clashes';
import { DateField } from '../date-field';
import { type RowDraft, useRowDraft } from '../use-row-draft';
import { useSave } from '../use-save';
import { type AskedWhy, useWhy, WhyGroup } from '../use-why';
import { useYear } from '../year-page';
import { audienceOf } from './day-form';
import { labelOfDayField } from './day-labels';
import { Disputed, Restored } from './disputed';
import { LeadInput } from './lead-input';
import { Pair } from './pair';

export type SessionForm = {
  readonly draft: RowDraft<SessionRow>;
  readonly asked: AskedWhy;
  readonly errors: Readonly<Record<string, string>>;
  readonly busy: boolean;
  readonly save: () => void;
};

export function useSessionForm(stands: SessionRow, onSaved: () => void): SessionForm {
  const words = useWords(yearPlanText);
  const { server } = useOffice();
  const { facts, look, action } = useYear();
  const saveYear = useSave();
  const name = `inset-session:${stands.id || `new:${stands.day}`}`;
  const made = (key: string) => facts.sessions.find(({ id }) => id === makeId('T', key));
  const draft = useRowDraft({ owner: facts.me, name, stands, made });
  const { row, before } = draft;
  const standing = standingIn(look.plan, before.id);
  const asked = useWhy(before.id ? sessionChanges(before, row, standing) : []);
  const [pressed, setPressed] = useState(false);
  const found = { ...(row.date ? {} : { date: words.dateMissing }), ...asked.missing };
  const save = () => {
    setPressed(true);
    if (focusFirstError(['date', 'reason'], found, idOf)) return;
    saveYear(
      'save-session',
      () => server.saveSession({ year: facts.year, session: row, ...draft.send(), ...asked.sent }),
      () => {
        draft.reset();
        onSaved();
      },
    );
  };
  return {
    draft,
    asked,
    errors: { ...action.trouble?.fields, ...(pressed ? found : {}) },
    busy: action.doing === 'save-session',
    save,
  };
}

/** A session that has a date is moved with a reason, not by typing another. */
export function SessionFields(props: { readonly form: SessionForm; readonly dayRow: InsetDayRow }) {
  const words = useWords(yearPlanText);
  const day = useWords(yearDayText);
  const language = useLanguage();
  const { draft, errors, busy } = props.form;
  const { row, change } = draft;
  const text = (field: 'titleEnglish' | 'titleWelsh' | 'lead' | 'venue') => ({
    id: idOf(field),
    value: row[field],
    error: errors[field],
    onChange: (value: string) => change({ [field]: value }),
  });
  return (
    <section class="card form-group" inert={busy}>
      <h2>
        {draft.before.id && draft.before.date
          ? words.changeSession(formatDateInYear(draft.before.date, language))
          : words.newSession}
      </h2>
      <div class="fields">
        <Restored shown={draft.restored} onForget={draft.reset} />
        <Disputed draft={draft} labelOf={(field) => labelOfDayField(field, day)} />
        {!(draft.before.id && draft.before.date) && <When {...props} />}
        <Pair
          label={day.name}
          hint={words.sessionHint}
          english={text('titleEnglish')}
          welsh={text('titleWelsh')}
        />
        <ChipRadio<'all' | 'teachers' | 'TAs'>
          id={idOf('audience')}
          label={day.audience}
          value={audienceOf(row.audience)}
          choices={(['all', 'teachers', 'TAs'] as const).map((value) => ({
            value,
            label: day.audiences[value],
          }))}
          onChange={(audience) => change({ audience })}
        />
        <LeadInput {...text('lead')} />
        <TextInput {...text('venue')} label={day.venue} />
        <WhyGroup asked={props.form.asked} idOf={idOf} error={errors.reason} />
      </div>
    </section>
  );
}

function When({ form }: { readonly form: SessionForm }) {
  const words = useWords(yearPlanText);
  const { facts, look } = useYear();
  const { row, change } = form.draft;
  const length = formatHours(look.plan.rules.twilightMinutes);
  return (
    <>
      <div class="three">
        <DateField
          id={idOf('date')}
          label={words.date}
          error={form.errors.date}
          value={row.date ?? ''}
          onChange={(date) => change({ date: date === '' ? null : date })}
        />
        <TimeInput
          id={idOf('starts')}
          label={words.startsAt}
          error={form.errors.starts}
          value={row.starts}
          onChange={(starts) => change({ starts })}
        />
        <TimeInput
          id={idOf('ends')}
          label={words.endsAt}
          error={form.errors.ends}
          value={row.ends}
          onChange={(ends) => change({ ends })}
        />
      </div>
      <p class="hint">{words.twilightHint(facts.settings.twilightStarts, length)}</p>
      <SessionClashes row={row} />
    </>
  );
}

function idOf(field: string): string {
  return `session-${field}`;
}
