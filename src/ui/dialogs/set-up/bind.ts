import type { SetUpAnswers } from '../../../core/wire/office-server';
import type { AnswerField, FieldErrors } from './check-answers';

export type FormProps = {
  readonly answers: SetUpAnswers;
  readonly errors: FieldErrors;
  readonly onChange: (field: AnswerField, value: string | boolean) => void;
};

export function idOfField(field: string): string {
  return `set-up-${field}`;
}

/** What a text field of the form needs, from its name. */
export function bind(props: FormProps, field: AnswerField) {
  return {
    id: idOfField(field),
    value: String(props.answers[field]),
    error: props.errors[field],
    onChange: (value: string) => props.onChange(field, value),
  };
}
