import { useState } from 'preact/hooks';
import { formatSchoolYear } from '../../../text/dates';
import { yearText } from '../../../text/dialogs/year';
import { Button } from '../../shared/button';
import { ChipRadio } from '../../shared/choices';
import { useWords } from '../../shared/language';
import { useOffice } from '../parts/open-dialog';
import { ownRules, rulesRow } from './rules-row';
import { useSave } from './use-save';
import { noWhy } from './why-fields';
import { useYear } from './year-page';

/** Until the lead has said how many days the year has (five, or six with an extra national one). */
export function Banner() {
  const words = useWords(yearText);
  const { server } = useOffice();
  const { facts, look, action } = useYear();
  const save = useSave();
  const { rules } = look.plan;
  const [days, setDays] = useState(String(rules.days));
  if (rules.confirmed) return null;
  const choices = [...new Set(['5', '6', String(rules.days)])].sort();
  const confirm = () =>
    save('confirm-days', () =>
      server.saveInsetRules({
        rules: rulesRow(facts, rules, { days: Number(days), confirmed: true }),
        before: ownRules(facts),
        ...noWhy,
      }),
    );
  return (
    <section class="note warn banner no-print">
      <h2>{words.confirmTitle(formatSchoolYear(facts.year))}</h2>
      <p>{words.confirmHint(rules.days)}</p>
      <div class="banner-row">
        <ChipRadio
          id="confirm-days"
          label={words.confirmDays}
          value={days}
          choices={choices.map((value) => ({ value, label: value }))}
          onChange={setDays}
        />
        <Button busy={action.doing === 'confirm-days'} onClick={confirm}>
          {words.confirm}
        </Button>
      </div>
    </section>
  );
}
