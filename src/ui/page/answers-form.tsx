import { useMemo } from 'preact/hooks';
import { questions } from '../../core/inset/evaluations';
import type { Occasion } from '../../core/wire/my-page';
import { formatDateLong } from '../../text/dates';
import { myPageAfterText } from '../../text/my-page-after';
import { Button } from '../shared/button';
import { ChipRadio } from '../shared/choices';
import { useLanguage, useWords } from '../shared/language';
import { useDraft } from '../shared/use-draft';
import { useFieldErrors } from '../shared/use-field-errors';
import {
  type AnswersForm as Chosen,
  findAnswersErrors,
  fromAnswers,
  type Point,
  points,
  readAnswersForm,
  toAnswers,
} from './answers';
import { Form, How } from './parts';
import { useAction, useSession } from './session';

export function AnswersForm(props: {
  readonly occasion: Occasion;
  /** It holds the filled button of the page. */
  readonly isNext: boolean;
  readonly onKept: () => void;
}) {
  const words = useWords(myPageAfterText);
  const language = useLanguage();
  const { address, step } = useSession();
  const { id, answers, date } = props.occasion;
  const blank = useMemo(() => fromAnswers(answers), [answers]);
  const draft = useDraft<Chosen>({ address, name: `answers:${id}`, blank, read: readAnswersForm });
  const prefix = `answers-${id}`;
  const { errors, show, clear } = useFieldErrors(questions, prefix);
  const action = useAction();

  const send = () => {
    const form = draft.latest();
    if (show(findAnswersErrors(form, words.chooseOne))) return;
    action.run(
      (server) => server.saveAnswers({ about: id, ...toAnswers(form) }),
      () => {
        draft.reset();
        props.onKept();
      },
    );
  };
  return (
    <Form onSend={send} kind="answers">
      <p class="hint">{words.withoutNames}</p>
      <div class="fields" inert={action.busy}>
        {questions.map((question) => (
          <Question
            key={question}
            id={`${prefix}-${question}`}
            question={question}
            error={errors[question]}
            value={draft.form[question]}
            onChoose={(value) => {
              clear([question]);
              draft.change({ [question]: value });
            }}
          />
        ))}
      </div>
      <How action={action} />
      <div class="buttons">
        <Button
          submits
          kind={props.isNext && step === 'answers' ? 'primary' : 'plain'}
          label={`${action.busy ? words.sending : words.send}: ${formatDateLong(date, language)}`}
          busy={action.busy}
        >
          {action.busy ? words.sending : words.send}
        </Button>
      </div>
    </Form>
  );
}

function Question(props: {
  readonly id: string;
  readonly question: (typeof questions)[number];
  readonly error: string | undefined;
  readonly value: Chosen[(typeof questions)[number]];
  readonly onChoose: (value: Point) => void;
}) {
  const words = useWords(myPageAfterText);
  const scale = words.scales[props.question];
  return (
    <ChipRadio<Point>
      id={props.id}
      label={words.questions[props.question]}
      error={props.error}
      value={props.value}
      choices={points.map((value, index) => ({ value, label: scale[index] ?? value }))}
      onChange={props.onChoose}
    />
  );
}
