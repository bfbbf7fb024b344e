import type { Language } from '../../../core/language';
import type { RunReport } from '../../../core/wire/office-server';
import { runReportText, sayDeed, sayTrouble } from '../../../text/run';
import type { Run } from './run';

/** The run in sentences, for the person who asked for it. */
export function sayReport(run: Run, language: Language): RunReport {
  const text = runReportText[language];
  return {
    ranAt: run.context.clock.now().local,
    finished: run.isFinished(),
    done: [...sayDeeds(run, language), ...run.readyTitles.map(text.readyProject)],
    problems: run.troubles.map((trouble) => sayTrouble(trouble, language)),
    waitingProjects: run.session.projects
      .rows()
      .filter(({ state }) => state === 'waiting')
      .map(({ id, title, lead }) => ({ id, title, lead: run.labels.person(lead) })),
  };
}

/** For the trail: counts only, no names and nothing that people typed. */
export function sayForTrail(run: Run, language: Language): string {
  const text = runReportText[language];
  const troubles = run.troubles.length;
  return [
    ...sayDeeds(run, language),
    ...(troubles > 0 ? [`${text.problemCount}: ${troubles}.`] : []),
    ...(run.isFinished() ? [] : [text.unfinished]),
  ].join(' ');
}

function sayDeeds(run: Run, language: Language): readonly string[] {
  return [...run.deeds].map(([deed, count]) => sayDeed(deed, count, language));
}
