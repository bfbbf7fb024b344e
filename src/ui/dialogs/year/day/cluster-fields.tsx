import { readIds, writeIds } from '../../../../core/inset/id-list';
import { yearDayText } from '../../../../text/dialogs/year-day';
import { ChipChecks } from '../../../shared/choices';
import { TextInput } from '../../../shared/inputs';
import { useWords } from '../../../shared/language';
import { bindText } from '../bind-row';
import { useYear } from '../year-page';
import type { DayFormProps } from './day-form';
import { Folded } from './group';

/** P-67, P-68: partners and how many come; never who. */
export function ClusterFields(props: DayFormProps) {
  const words = useWords(yearDayText);
  const { facts } = useYear();
  const { row, onChange } = props;
  const partners = readIds(row.partners);
  const schools = [...new Set(facts.cluster.map((line) => line.school))].filter(Boolean);
  const isBegun = partners.length > 0 || row.host !== '' || row.headcount !== null;
  return (
    <Folded title={words.cluster} isBegun={isBegun} isCard>
      {schools.length > 0 && (
        <ChipChecks
          id="day-schools"
          label={words.schools}
          choices={schools.map((school) => ({ value: school, label: school }))}
          chosen={partners}
          onChange={(chosen) => onChange({ partners: writeIds(chosen) })}
        />
      )}
      <TextInput
        {...bindText(props, 'partners')}
        label={words.partners}
        hint={words.partnersHint}
      />
      <TextInput
        {...bindText(props, 'host')}
        label={words.host}
        suggestions={[facts.school.en, ...schools].filter(Boolean)}
      />
      <TextInput
        id={props.idOf('headcount')}
        label={words.headcount}
        hint={words.headcountHint}
        inputMode="numeric"
        error={props.errors.headcount}
        value={row.headcount === null ? '' : String(row.headcount)}
        onChange={(typed) => onChange({ headcount: parseCount(typed) })}
      />
    </Folded>
  );
}

function parseCount(typed: string): number | null {
  const digits = typed.replace(/\D/g, '').slice(0, 4);
  return digits === '' ? null : Number(digits);
}
