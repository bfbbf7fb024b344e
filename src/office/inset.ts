import * as app from '../app/office';
import type {
  ActionSave,
  AgendaSave,
  CatchUpClose,
  CatchUpSet,
  ClusterFacts,
  ClusterSave,
  DaySave,
  InsetFacts,
  InsetServer,
  MadeDocument,
  MarksSave,
  RulesSave,
  SessionSave,
  SharedDates,
} from '../core/wire/office-server';
import type { Reply } from '../core/wire/reply';
import { answerOffice } from '../google/office-wiring';

export function loadInset(openedFor: string, year: string): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.loadInset(context, year));
}

export function saveInsetDay(openedFor: string, save: DaySave): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.saveInsetDay(context, save));
}

export function saveSession(openedFor: string, save: SessionSave): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.saveSession(context, save));
}

export function saveAgenda(openedFor: string, save: AgendaSave): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.saveAgenda(context, save));
}

export function saveAction(openedFor: string, save: ActionSave): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.saveAction(context, save));
}

export function saveInsetRules(openedFor: string, save: RulesSave): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.saveInsetRules(context, save));
}

export function saveMarks(openedFor: string, save: MarksSave): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.saveMarks(context, save));
}

export function setCatchUp(openedFor: string, set: CatchUpSet): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.setCatchUp(context, set));
}

export function closeCatchUp(openedFor: string, close: CatchUpClose): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.closeCatchUp(context, close));
}

export function saveCluster(openedFor: string, save: ClusterSave): Reply<InsetFacts> {
  return answerOffice(openedFor, (context) => app.saveCluster(context, save));
}

export function readSharedDates(openedFor: string, link: string): Reply<SharedDates> {
  return answerOffice(openedFor, (context) => app.readSharedDates(context, link));
}

export function loadCluster(openedFor: string, year: string): Reply<ClusterFacts> {
  return answerOffice(openedFor, (context) => app.loadCluster(context, year));
}

export function makePayList(openedFor: string, year: string): Reply<MadeDocument> {
  return answerOffice(openedFor, (context) => app.makePayList(context, year));
}

export function makeCertificate(
  openedFor: string,
  about: Parameters<InsetServer['makeCertificate']>[1],
): Reply<MadeDocument> {
  return answerOffice(openedFor, (context) => app.makeCertificate(context, about));
}
