import { type Job, testCrashes } from './crash';
import { beAtTwilight, beforeTwilight, type SaveName, save, saves } from './page-calls';
import { assistant, type TestSchool } from './school';
import { openSmallSchoolAtWork } from './small-school';

/** Works every day, and missed the twilight that the assistant was at. */
const missedIt = 's06@cwmffug.example.org';

/** What the page saves, each by its own; the twilight is over but where one signs in to it. */
function toJob(name: SaveName): Job {
  const who = name === 'finishCatchUp' ? missedIt : assistant;
  const act = (school: TestSchool, next = (): void => {}): void => {
    save(school.visit(who), name, next);
  };
  return {
    name: `My page: ${name}`,
    prepare(school) {
      if (name === 'signIn') school.workspace.setClock(beforeTwilight);
      else beAtTwilight(school, assistant);
    },
    act,
    again: act,
  };
}

/** The schedule, after somebody has taken back what they asked for. */
const takeOut: Job = {
  name: 'a run that takes out a withdrawn request',
  prepare(school) {
    beAtTwilight(school, assistant);
    school.runUntilIdle();
    save(school.visit(assistant), 'withdrawRequest');
  },
  act(school, next) {
    next();
    school.runSchedule();
  },
};

const names = Object.keys(saves) as SaveName[];
testCrashes(() => openSmallSchoolAtWork(14), [...names.map(toJob), takeOut]);
