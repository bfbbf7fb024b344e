import { isCivilDate } from './civil-date';
import { checkText, dropUndefined, type EntryProblem } from './entry';

/** A research project as its lead describes it (P-26 to P-28). `priority` is `''` for own interest. */
export type ProjectInput = {
  readonly title: string;
  readonly question: string;
  readonly objective: string;
  readonly baseline: string;
  readonly measure: string;
  readonly starts: string;
  readonly ends: string;
  readonly priority: string;
  /** Staff ids, without the lead. */
  readonly team: readonly string[];
};

export const projectLimits = { title: 120, text: 2000, teamMost: 15 } as const;

export type ProjectProblem = EntryProblem | 'too-late' | 'ends-before-start' | 'too-many';

export type ProjectProblems = Readonly<Partial<Record<keyof ProjectInput, ProjectProblem>>>;

/** P-28 asks for a question, objective, baseline and measure; P-27 only warns about the priority. */
export function findProjectProblems(project: ProjectInput): ProjectProblems {
  return dropUndefined<keyof ProjectInput, ProjectProblem>({
    title: checkText(project.title, projectLimits.title, true),
    question: checkText(project.question, projectLimits.text, true),
    objective: checkText(project.objective, projectLimits.text, true),
    baseline: checkText(project.baseline, projectLimits.text, false),
    measure: checkText(project.measure, projectLimits.text, false),
    starts: checkDate(project.starts),
    ends: checkEnd(project),
    priority: project.priority.length > 40 ? 'choose' : undefined,
    team: project.team.length > projectLimits.teamMost ? 'too-many' : undefined,
  });
}

/** A year with a digit too many or too few is one that Sheets cannot keep as a date. */
function checkDate(date: string): ProjectProblem | undefined {
  if (!isCivilDate(date)) return date.trim() === '' ? 'empty' : 'not-a-date';
  if (date < '2000-01-01') return 'too-early';
  return date > '2099-12-31' ? 'too-late' : undefined;
}

function checkEnd(project: ProjectInput): ProjectProblem | undefined {
  const problem = checkDate(project.ends);
  if (problem) return problem;
  return isCivilDate(project.starts) && project.ends < project.starts
    ? 'ends-before-start'
    : undefined;
}
