import type { Language } from '../../core/language';
import {
  findProjectProblems,
  type ProjectInput,
  type ProjectProblem,
  projectLimits,
} from '../../core/project';
import { describeProjectProblem } from '../../text/field-problems';

/** A project as it is being typed has the shape of a whole one, with empty places. */
export type ProjectForm = ProjectInput;

/** In the order they stand on the page. */
export const projectFields = [
  'title',
  'question',
  'objective',
  'baseline',
  'measure',
  'starts',
  'ends',
  'priority',
  'team',
] as const satisfies readonly (keyof ProjectForm)[];

export type ProjectErrors = Readonly<Partial<Record<keyof ProjectForm, string>>>;

export function blankProject(today: string): ProjectForm {
  return {
    title: '',
    question: '',
    objective: '',
    baseline: '',
    measure: '',
    starts: today,
    ends: '',
    priority: '',
    team: [],
  };
}

export function findProjectErrors(form: ProjectForm, language: Language): ProjectErrors {
  const problems = Object.entries(findProjectProblems(form)) as [
    keyof ProjectForm,
    ProjectProblem,
  ][];
  return Object.fromEntries(
    problems.map(([field, problem]) => [field, describeProjectProblem(field, problem, language)]),
  );
}

/** A draft as the browser kept it, which may be of an older page or tampered with. */
export function readProjectForm(kept: unknown): ProjectForm | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const found = kept as Readonly<Record<string, unknown>>;
  const text = (field: keyof ProjectForm): string => {
    const value = found[field];
    return typeof value === 'string' ? value : '';
  };
  const team = Array.isArray(found.team) ? (found.team as unknown[]) : [];
  return {
    title: text('title'),
    question: text('question'),
    objective: text('objective'),
    baseline: text('baseline'),
    measure: text('measure'),
    starts: text('starts'),
    ends: text('ends'),
    priority: text('priority'),
    team: team
      .filter((id): id is string => typeof id === 'string')
      .slice(0, projectLimits.teamMost),
  };
}
