import { useState } from 'preact/hooks';
import { makeId } from '../../../../core/inset/made-id';
import { sessionChanges, standingIn } from '../../../../core/inset/plan-changes';
import type { SessionRow } from '../../../../core/inset/types';
import { formatDateInYear } from '../../../../text/dates';
import { yearDayText } from '../../../../text/dialogs/year-day';
import { yearPlanText } from '../../../../text/dialogs/year-plan';
import { formatHours } from '../../../../text/hours';
import { focusFirstError } from '../../../shared/focus';
import { TimeInput } from '../../../shared/inputs';
import { useLanguage, useWords } from '../../../shared/language';
import { useOffice } from '../../parts/open-dialog';
import { bindDate, bindText, type RowForm } from '../bind-row';
import { SessionClashes } from '../clashes';
import { DateField } from '../date-field';
import { type RowDraft, useRowDraft } from '../use-row-draft';
import { useSave } from '../use-save';
import { type AskedWhy, useWhy, WhyGroup } from '../use-why';
import { useYear } from '../year-page';
import { labelOfDayField } from './day-labels';
import { Disputed, Restored } from './disputed';
import { Pair } from './pair';
import { WhoAndWhere } from './who-and-where';

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
export function SessionFields({ draft, asked, errors, busy }: SessionForm) {
  const words = useWords(yearPlanText);
  const day = useWords(yearDayText);
  const language = useLanguage();
  const form: RowForm<SessionRow> = { row: draft.row, errors, onChange: draft.change, idOf };
  const { id, date } = draft.before;
  const standsOn = id ? date : null;
  return (
    <section class="card form-group" inert={busy}>
      <h2>
        {standsOn ? words.changeSession(formatDateInYear(standsOn, language)) : words.newSession}
      </h2>
      <div class="fields">
        <Restored shown={draft.restored} onForget={draft.reset} />
        <Disputed draft={draft} labelOf={(field) => labelOfDayField(field, day)} />
        {!standsOn && <When {...form} />}
        <Pair
          label={day.name}
          hint={words.sessionHint}
          english={bindText(form, 'titleEnglish')}
          welsh={bindText(form, 'titleWelsh')}
        />
        <WhoAndWhere {...form} />
        <WhyGroup asked={asked} idOf={idOf} error={errors.reason} />
      </div>
    </section>
  );
}

function When(form: RowForm<SessionRow>) {
  const words = useWords(yearPlanText);
  const { facts, look } = useYear();
  const length = formatHours(look.plan.rules.twilightMinutes);
  return (
    <>
      <div class="three">
        <DateField {...bindDate(form, 'date')} label={words.date} />
        <TimeInput {...bindText(form, 'starts')} label={words.startsAt} />
        <TimeInput {...bindText(form, 'ends')} label={words.endsAt} />
      </div>
      <p class="hint">{words.twilightHint(facts.settings.twilightStarts, length)}</p>
      <SessionClashes row={form.row} />
    </>
  );
}

function idOf(field: string): string {
  return `session-${field}`;
}
