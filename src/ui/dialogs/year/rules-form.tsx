import { useState } from 'preact/hooks';
import { readIdKeys, writeIds } from '../../../core/inset/id-list';
import { rulesChanges } from '../../../core/inset/plan-changes';
import type { InsetRulesRow } from '../../../core/inset/types';
import { yearText } from '../../../text/dialogs/year';
import { Button } from '../../shared/button';
import { ChipChecks } from '../../shared/choices';
import { focusFirstError } from '../../shared/focus';
import { TextInput } from '../../shared/inputs';
import { useLanguage, useWords } from '../../shared/language';
import { parseHours } from '../../shared/parse-hours';
import { useOffice } from '../parts/open-dialog';
import { choicesOf } from './choices';
import { ownRules, rulesRow } from './rules-row';
import { useSave } from './use-save';
import { useWhy, WhyGroup } from './use-why';
import { useYear } from './year-page';

const numbers = [
  'days',
  'hoursPerDay',
  'twilightHours',
  'twilights',
  'noticeDays',
  'reminderDays',
] as const;
type Name = (typeof numbers)[number];
/** What has been touched; the rest is as the workbook has it by now. */
type Typed = Partial<Readonly<Record<Name | 'extraFor', string>>>;

/** P-57, P-62, P-63: what the school goes by this year; rarely changed, so folded away. */
export function RulesForm() {
  const words = useWords(yearText);
  const language = useLanguage();
  const { facts, action } = useYear();
  const form = useRules();
  const { extraFor, errors } = form;
  return (
    <details class="rules no-print">
      <summary>{words.rulesTitle}</summary>
      <p class="hint">{words.rulesHint}</p>
      <div class="fields">
        <div class="three">
          {numbers.map((name) => (
            <TextInput
              key={name}
              id={idOf(name)}
              label={words.rules[name]}
              inputMode="decimal"
              error={errors[name]}
              value={form.shown(name)}
              onChange={(value) => form.change({ [name]: value })}
            />
          ))}
        </div>
        <ChipChecks
          id={idOf('extraFor')}
          label={words.rules.extraFor}
          choices={choicesOf(facts.options, 'national', language, extraFor)}
          chosen={extraFor}
          onChange={(chosen) => form.change({ extraFor: writeIds(chosen) })}
        />
        <WhyGroup asked={form.asked} idOf={idOf} error={errors.reason} />
        <div class="buttons">
          <Button busy={action.doing === 'save-rules'} onClick={form.keep}>
            {words.saveRules}
          </Button>
        </div>
      </div>
    </details>
  );
}

function useRules() {
  const words = useWords(yearText);
  const { server } = useOffice();
  const { facts, look, action } = useYear();
  const save = useSave();
  const row = rulesRow(facts, look.plan.rules, {});
  const [typed, setTyped] = useState<Typed>({});
  const extraFor = readIdKeys(typed.extraFor ?? row.extraFor);
  const read = readNumbers(row, typed);
  const asked = useWhy(rulesChanges(look.plan, lengthsOf(row, read)));
  const [found, setFound] = useState<Readonly<Record<string, string>>>({});
  const keep = () => {
    const wrong = numbers.filter((name) => Number.isNaN(read[name]));
    const unread = Object.fromEntries(wrong.map((name) => [name, words.rulesNumber]));
    const missing = { ...unread, ...asked.missing };
    setFound(missing);
    if (focusFirstError([...numbers, 'reason'], missing, idOf)) return;
    const rules = { ...row, ...read, extraFor: writeIds(extraFor) };
    save(
      'save-rules',
      () => server.saveInsetRules({ rules, before: ownRules(facts), ...asked.sent }),
      () => {
        setTyped({});
        asked.forget();
      },
    );
  };
  const errors: Readonly<Record<string, string>> = { ...action.trouble?.fields, ...found };
  const shown = (name: Name) => typed[name] ?? String(row[name] ?? '');
  const change = (part: Typed) => setTyped({ ...typed, ...part });
  return { extraFor, shown, change, asked, errors, keep };
}

/** `NaN` for what is no number. */
function readNumbers(row: InsetRulesRow, typed: Typed): Readonly<Record<Name, number>> {
  const entries = numbers.map((name) => {
    const text = typed[name];
    return [name, text === undefined ? row[name] : parseHours(text)] as const;
  });
  return Object.fromEntries(entries) as Record<Name, number>;
}

function lengthsOf(row: InsetRulesRow, read: Readonly<Record<Name, number>>) {
  const minutes = (name: Name): number =>
    Math.round((Number.isNaN(read[name]) ? (row[name] ?? 0) : read[name]) * 60);
  return { dayMinutes: minutes('hoursPerDay'), twilightMinutes: minutes('twilightHours') };
}

function idOf(field: string): string {
  return `rules-${field}`;
}
