import { useEffect, useState } from 'preact/hooks';
import type { InsetFacts } from '../../../core/wire/inset';
import type { Reply } from '../../../core/wire/reply';
import { formatSchoolYear, formatTime } from '../../../text/dates';
import { commonText } from '../../../text/dialogs/common';
import { insetYearText } from '../../../text/dialogs/inset-year';
import { Button } from '../../shared/button';
import { Field } from '../../shared/field';
import { useWords } from '../../shared/language';
import { useOffice } from './open-dialog';
import { type Loaded, useLoaded } from './use-loaded';

export type InsetYear = {
  readonly loaded: Loaded<InsetFacts>;
  readonly chooseYear: (year: string) => void;
};

/**
 * The current academic year, or the one that was chosen; what was there stays until it has come. `load`,
 * for a page that wants more than the year.
 */
export function useInsetYear(load?: (year: string) => Promise<Reply<InsetFacts>>): InsetYear {
  const { server } = useOffice();
  const [year, chooseYear] = useState('');
  const loaded = useLoaded(() => (load ?? server.loadInset)(year));
  const { value } = loaded;
  useEffect(() => {
    if (value !== null && year !== '' && year !== value.year) loaded.load();
  }, [year]);
  return { loaded, chooseYear };
}

/** Which year it is, as it stood when, and another look. */
export function YearLine(props: { readonly facts: InsetFacts; readonly year: InsetYear }) {
  const words = useWords(insetYearText);
  const common = useWords(commonText);
  const { facts } = props;
  const { loaded, chooseYear } = props.year;
  return (
    <div class="year-line">
      <Field id="year" label={words.year}>
        <YearSelect facts={facts} onChoose={chooseYear} />
      </Field>
      <p class="hint no-print">
        {words.readAt(formatTime(facts.now))}
        <Button small kind="text" busy={loaded.loading} onClick={loaded.load}>
          {loaded.loading ? common.updating : words.lookAgain}
        </Button>
      </p>
    </div>
  );
}

/** Labelled by whoever shows it, for `year`. */
export function YearSelect(props: {
  readonly facts: InsetFacts;
  readonly onChoose: (year: string) => void;
}) {
  const { facts } = props;
  return (
    <select
      id="year"
      class="input"
      value={facts.year}
      onChange={(event) => props.onChoose(event.currentTarget.value)}
    >
      {facts.years.map((year) => (
        <option key={year} value={year}>
          {formatSchoolYear(year)}
        </option>
      ))}
    </select>
  );
}
