import type { RunReport } from '../../../core/wire/office-server';
import { fill } from '../../../text/fill';
import { type RunReportText, sayDeed, sayTrouble } from '../../../text/run';
import type { Run } from './run';

/** The run in sentences, for the person who asked for it. */
export function sayReport(run: Run): RunReport {
  const text = textOf(run);
  return {
    ranAt: run.context.clock.now().local,
    finished: run.isFinished(),
    done: [
      ...sayDeeds(run, text),
      ...run.readyTitles.map((title) => fill(text.readyProject, { title })),
    ],
    problems: run.troubles.map((trouble) => sayTrouble(trouble, text)),
    waitingProjects: run.session.projects
      .rows()
      .filter(({ state }) => state === 'waiting')
      .map(({ id, title, lead }) => ({ id, title, lead: run.labels.person(lead) })),
  };
}

/** For the trail: counts only, no names and nothing that people typed. */
export function sayForTrail(run: Run): string {
  const text = textOf(run);
  const troubles = run.troubles.length;
  return [
    ...sayDeeds(run, text),
    ...(troubles > 0 ? [`${text.problemCount}: ${troubles}.`] : []),
    ...(run.isFinished() ? [] : [text.unfinished]),
  ].join(' ');
}

function textOf({ context }: Run): RunReportText {
  return context.words.read('run')[context.language];
}

function sayDeeds(run: Run, text: RunReportText): readonly string[] {
  return [...run.deeds].map(([deed, count]) => sayDeed(deed, count, text));
}
