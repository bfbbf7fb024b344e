import { dateOf } from '../../core/civil-date';
import { type Bilingual, inLanguage, type Language } from '../../core/language';
import { certificateText } from '../../text/certificate';
import { formatDateLong, formatSchoolYear } from '../../text/dates';
import { formatHours } from '../../text/hours';
import { myPageYearText } from '../../text/my-page-year';
import { Button } from '../shared/button';
import { useFocusOnce } from '../shared/focus';
import { useWords } from '../shared/language';
import { useSession } from './session';
import { listTookPart, sumMinutes, type TookPart } from './took-part';

/** For one's own file: A4, black and white, in both languages; its controls are not printed. */
export function Certificate(props: { readonly onBack: () => void }) {
  const words = useWords(myPageYearText);
  const heading = useFocusOnce<HTMLHeadingElement>();
  const { page, now } = useSession();
  const took = listTookPart(page);
  return (
    <main class="certificate">
      <div class="controls">
        <div class="buttons">
          <Button kind="primary" onClick={() => window.print()}>
            {words.print}
          </Button>
          <Button onClick={props.onBack}>{words.back}</Button>
        </div>
        <p class="hint">{words.printHint}</p>
      </div>
      <article>
        <p>
          <InBoth text={page.school} />
        </p>
        <h1 ref={heading} tabIndex={-1}>
          <InBoth text={both('title')} />
        </h1>
        <p class="name" dir="auto">
          {page.me.name}
        </p>
        <p>
          <InBoth text={both('tookPart')} />
        </p>
        <p>
          <InBoth text={both('year')} />: {formatSchoolYear(page.year)}
        </p>
        <Table took={took} />
        <p class="meta">
          <InBoth text={both('lead')} />: <bdi>{page.leadName}</bdi>
        </p>
        <p class="meta">
          <InBoth text={both('printed')} />: <InBoth text={inWords(dateOf(now))} />
        </p>
      </article>
    </main>
  );
}

function Table(props: { readonly took: readonly TookPart[] }) {
  return (
    <table>
      <thead>
        <tr>
          {(['date', 'what', 'hours'] as const).map((column) => (
            <th key={column} scope="col">
              <InBoth text={both(column)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.took.map(({ kind, date, title, minutes }, index) => (
          <tr key={index}>
            <td>
              <InBoth below text={inWords(date)} />
            </td>
            <td>
              <InBoth below text={title} />
              {kind === 'caught up' && (
                <span class="kind">
                  <InBoth text={both('caughtUp')} />
                </span>
              )}
            </td>
            <td>{formatHours(minutes)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            <InBoth text={both('total')} />
          </th>
          <td>{formatHours(sumMinutes(props.took))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function both(name: keyof (typeof certificateText)['en']): Bilingual {
  return { en: certificateText.en[name], cy: certificateText.cy[name] };
}

function inWords(date: string): Bilingual {
  return { en: formatDateLong(date, 'en'), cy: formatDateLong(date, 'cy') };
}

/** Welsh first, as a Welsh school's papers are; once where both are the same or only one is there. */
function InBoth(props: { readonly text: Bilingual; readonly below?: boolean }) {
  const shown = (['cy', 'en'] as const).filter(
    (language) => props.text[language].trim() || inLanguage(props.text, language) === '',
  );
  const languages: readonly Language[] =
    props.text.cy.trim() === props.text.en.trim() ? shown.slice(0, 1) : shown;
  return (
    <>
      {languages.map((language, index) => (
        <span key={language} class={props.below ? 'below' : ''}>
          {index > 0 && !props.below && ' / '}
          <span lang={language} dir="auto">
            {props.text[language]}
          </span>
        </span>
      ))}
    </>
  );
}
