import { capitalise, formatDateLong, formatSchoolYear } from '../../text/dates';
import { formatHours } from '../../text/hours';
import { myPageYearText } from '../../text/my-page-year';
import { Button } from '../shared/button';
import { SchoolText, useLanguage, useWords } from '../shared/language';
import { Section } from './parts';
import { useSession } from './session';
import { listTookPart, type TookPart } from './took-part';

/** Owed, done and to catch up, calm: what is open is no fault. */
export function YearSection(props: { readonly onCertificate: () => void }) {
  const words = useWords(myPageYearText);
  const { page } = useSession();
  const took = listTookPart(page);
  return (
    <Section id="year" title={words.year(formatSchoolYear(page.year))}>
      <div class="card">
        <Hours />
        <p class="hint">{words.whoSees}</p>
        <h3>{words.tookPart}</h3>
        {took.length === 0 ? (
          <p class="meta">{words.nothingYet}</p>
        ) : (
          <>
            <TookPartList took={took} />
            <div class="buttons">
              <Button id="certificate" small onClick={props.onCertificate}>
                {words.certificate}
              </Button>
            </div>
          </>
        )}
      </div>
    </Section>
  );
}

function Hours() {
  const words = useWords(myPageYearText);
  const { owed, credited, toCatchUp } = useSession().page.hours;
  if (owed === 0) return <p>{words.nothingOwed}</p>;
  const figures = [
    [words.owed, owed],
    [words.credited, credited],
    [words.toCatchUp, toCatchUp],
  ] as const;
  return (
    <>
      <dl class="figures">
        {figures.map(([label, minutes]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{formatHours(minutes)}</dd>
          </div>
        ))}
      </dl>
      <progress
        aria-label={words.ofOwed(formatHours(credited), formatHours(owed))}
        value={Math.min(credited, owed)}
        max={owed}
      />
    </>
  );
}

function TookPartList(props: { readonly took: readonly TookPart[] }) {
  const words = useWords(myPageYearText);
  const language = useLanguage();
  return (
    <ul class="took-part">
      {props.took.map(({ kind, date, title, minutes }, index) => (
        <li key={index}>
          <span>
            <span dir="auto">
              <SchoolText text={title} />
            </span>
            <span class="meta">
              {kind === 'caught up'
                ? `${words.caughtUp} · ${formatDateLong(date, language)}`
                : capitalise(formatDateLong(date, language))}
            </span>
          </span>
          <span class="minutes">{formatHours(minutes)}</span>
        </li>
      ))}
    </ul>
  );
}
