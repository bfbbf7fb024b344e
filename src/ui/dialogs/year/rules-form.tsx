import { useState } from 'preact/hooks';
import { writeIds } from '../../../core/inset/id-list';
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
import { rulesRow } from './rules-row';
import { useSave } from './use-save';
import { useYear } from './year-page';

const numbers = [
  'days',
  'hoursPerDay',
  'twilightHours',
  'twilights',
  'noticeDays',
  'reminderDays',
] as const;
type Typed = Readonly<Record<(typeof numbers)[number], string>>;

/** P-57, P-62, P-63: what the school goes by this year; rarely changed, so folded away. */
export function RulesForm() {
  const words = useWords(yearText);
  const language = useLanguage();
  const { server } = useOffice();
  const { facts, look, action } = useYear();
  const save = useSave();
  const row = rulesRow(facts, look.plan.rules, {});
  const [typed, setTyped] = useState<Typed>(() => typedOf(row));
  const [extraFor, setExtraFor] = useState(look.plan.rules.extraFor);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const keep = () => {
    const read = readNumbers(typed);
    const wrong = numbers.filter((name) => Number.isNaN(read[name]));
    const found = Object.fromEntries(wrong.map((name) => [name, words.rulesNumber]));
    setErrors(found);
    if (focusFirstError(numbers, found, idOf)) return;
    const rules = { ...row, ...read, extraFor: writeIds(extraFor) };
    save('save-rules', () => server.saveInsetRules(rules));
  };
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
              error={errors[name] ?? action.trouble?.fields[name]}
              value={typed[name]}
              onChange={(value) => setTyped({ ...typed, [name]: value })}
            />
          ))}
        </div>
        <ChipChecks
          id={idOf('extraFor')}
          label={words.rules.extraFor}
          choices={choicesOf(facts.options, 'national', language, extraFor)}
          chosen={extraFor}
          onChange={setExtraFor}
        />
        <div class="buttons">
          <Button busy={action.doing === 'save-rules'} onClick={keep}>
            {words.saveRules}
          </Button>
        </div>
      </div>
    </details>
  );
}

function typedOf(row: InsetRulesRow): Typed {
  const entries = numbers.map((name) => [name, String(row[name] ?? '')] as const);
  return Object.fromEntries(entries) as Record<(typeof numbers)[number], string>;
}

function readNumbers(typed: Typed): Readonly<Record<(typeof numbers)[number], number>> {
  const entries = numbers.map((name) => [name, parseHours(typed[name])] as const);
  return Object.fromEntries(entries) as Record<(typeof numbers)[number], number>;
}

function idOf(field: string): string {
  return `rules-${field}`;
}
