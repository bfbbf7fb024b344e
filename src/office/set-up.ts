import * as app from '../app/office';
import type { Progress, SetUpAnswers, SetUpDone, SetUpStart } from '../core/wire/office-server';
import type { Reply } from '../core/wire/reply';
import { answerOffice } from '../google/office-wiring';

export function loadSetUp(openedFor: string): Reply<SetUpStart> {
  return answerOffice(openedFor, app.loadSetUp);
}

export function saveSetUp(openedFor: string, answers: SetUpAnswers): Reply<Progress> {
  return answerOffice(openedFor, (context) => app.saveSetUp(context, answers));
}

export function continueSetUp(openedFor: string): Reply<Progress> {
  return answerOffice(openedFor, app.continueSetUp);
}

export function finishSetUp(openedFor: string): Reply<SetUpDone> {
  return answerOffice(openedFor, app.finishSetUp);
}
