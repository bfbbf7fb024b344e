import type { Language } from '../core/language';

export const welshNeedsProofRead = true;

/** What the tab Trail says was done, and a word on what came of it. */
const en = {
  scheduledRun: 'Scheduled run',
  runNow: 'Run now',
  approveProjects: 'Approve projects',
  setUp: 'Set up',
  madeOrRepaired: 'Made or repaired: {count}',
  takeOver: 'take over',
  stopSending: 'stop sending',
  resumeSending: 'resume sending',
  sendTest: 'send test',
  approveNotice: 'approve notice',
  stopNotice: 'stop notice',
  whileSending: 'while a run was sending',
  decideDraftGone: 'decide draft gone',
  decided: { sent: 'sent', 'not sent': 'not sent' },
  inset: {
    day: 'INSET day',
    session: 'INSET session',
    agenda: 'Agenda',
    action: 'Action',
    rules: 'INSET rules',
    register: 'Register',
    catchUp: 'Catch-up',
    cluster: 'Cluster dates',
    payList: 'Pay list',
    certificate: 'Certificate',
  },
};

export type TrailText = typeof en;

const cy: TrailText = {
  scheduledRun: 'Rhediad rheolaidd',
  runNow: 'Rhedeg nawr',
  approveProjects: 'Cymeradwyo prosiectau',
  setUp: 'Sefydlu',
  madeOrRepaired: 'Wedi’u gwneud neu eu trwsio: {count}',
  takeOver: 'cymryd drosodd',
  stopSending: 'atal anfon',
  resumeSending: 'caniatáu anfon eto',
  sendTest: 'anfon prawf',
  approveNotice: 'cymeradwyo hysbysiad',
  stopNotice: 'atal hysbysiad',
  whileSending: 'tra oedd rhediad yn anfon',
  decideDraftGone: 'penderfynu am ddrafft coll',
  decided: { sent: 'wedi’i hanfon', 'not sent': 'heb ei hanfon' },
  inset: {
    day: 'Diwrnod HMS',
    session: 'Sesiwn HMS',
    agenda: 'Agenda',
    action: 'Cam gweithredu',
    rules: 'Rheolau HMS',
    register: 'Cofrestr',
    catchUp: 'Dal i fyny',
    cluster: 'Dyddiadau’r clwstwr',
    payList: 'Rhestr dâl',
    certificate: 'Tystysgrif',
  },
};

export const trailText: Readonly<Record<Language, TrailText>> = { en, cy };
