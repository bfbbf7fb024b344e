import { questions } from '../../core/inset/evaluations';
import type { Answers } from '../../core/wire/my-page';

type Question = (typeof questions)[number];

export const points = ['1', '2', '3', '4'] as const;
export type Point = (typeof points)[number];

export type AnswersForm = Readonly<Record<Question, Point | ''>>;

export function fromAnswers(answers: Omit<Answers, 'about'> | null): AnswersForm {
  return readAnswersForm(answers ?? {}) ?? { useful: '', learned: '', common: '' };
}

export function toAnswers(form: AnswersForm): Omit<Answers, 'about'> {
  return {
    useful: Number(form.useful),
    learned: Number(form.learned),
    common: Number(form.common),
  };
}

export function findAnswersErrors(
  form: AnswersForm,
  chooseOne: string,
): Readonly<Record<string, string>> {
  const open = questions.filter((question) => form[question] === '');
  return Object.fromEntries(open.map((question) => [question, chooseOne]));
}

function said(answer: unknown): string {
  return typeof answer === 'number' ? String(answer) : typeof answer === 'string' ? answer : '';
}

/** Answers as the server or the browser kept them: whatever is not from 1 to 4 is not an answer. */
export function readAnswersForm(kept: unknown): AnswersForm | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const found = kept as Readonly<Record<string, unknown>>;
  const read = (question: Question): Point | '' =>
    points.find((point) => point === said(found[question])) ?? '';
  return { useful: read('useful'), learned: read('learned'), common: read('common') };
}
