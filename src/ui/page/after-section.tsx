import { useState } from 'preact/hooks';
import { inLanguage } from '../../core/language';
import type { Occasion } from '../../core/wire/my-page';
import { capitalise, formatDateLong } from '../../text/dates';
import { myPageAfterText } from '../../text/my-page-after';
import { Button } from '../shared/button';
import { focusSoon } from '../shared/focus';
import { useLanguage, useWords } from '../shared/language';
import { AnswersForm } from './answers-form';
import { Folded, Section, Title } from './parts';
import { useSession } from './session';

/** P-56: three questions to those who took part. */
export function AfterSection() {
  const words = useWords(myPageAfterText);
  const { page } = useSession();
  const asked = page.occasions.filter(({ mayEvaluate }) => mayEvaluate);
  const first = asked.find(({ answers }) => !answers);
  if (asked.length === 0) return null;
  return (
    <Section id="after" title={words.after}>
      {asked.map((occasion) => (
        <AskedAbout key={occasion.id} occasion={occasion} isFirst={occasion === first} />
      ))}
    </Section>
  );
}

/** Open is only the first one not answered, so that the page does not become a questionnaire. */
function AskedAbout(props: { readonly occasion: Occasion; readonly isFirst: boolean }) {
  const language = useLanguage();
  const { id, date, title, answers } = props.occasion;
  const [changing, setChanging] = useState(false);
  const [kept, setKept] = useState(false);
  const isOpen = !answers || changing;
  const form = (
    <AnswersForm
      occasion={props.occasion}
      isNext={props.isFirst}
      onKept={() => {
        setChanging(false);
        setKept(true);
        focusSoon(`answered-${id}`);
      }}
    />
  );
  if (isOpen && !props.isFirst && !changing) {
    return (
      <div class="card">
        <Folded title={`${inLanguage(title, language)} · ${formatDateLong(date, language)}`}>
          {form}
        </Folded>
      </div>
    );
  }
  return (
    <div class="card">
      <p class="meta">{capitalise(formatDateLong(date, language))}</p>
      <Title text={title} />
      {isOpen ? (
        form
      ) : (
        <Answered occasion={props.occasion} kept={kept} onChange={() => setChanging(true)} />
      )}
    </div>
  );
}

function Answered(props: {
  readonly occasion: Occasion;
  /** Just now. */
  readonly kept: boolean;
  readonly onChange: () => void;
}) {
  const words = useWords(myPageAfterText);
  const language = useLanguage();
  const { id, title } = props.occasion;
  return (
    <>
      <p id={`answered-${id}`} tabIndex={-1} class={props.kept ? 'note good' : 'meta'}>
        {props.kept ? words.answersKept : words.answered}
      </p>
      <div class="buttons">
        <Button
          small
          kind="text"
          label={`${words.changeAnswers}: ${inLanguage(title, language)}`}
          onClick={() => {
            props.onChange();
            focusSoon(`answers-${id}-useful`);
          }}
        >
          {words.changeAnswers}
        </Button>
      </div>
    </>
  );
}
