import type { Language } from '../../core/language';
import { counted } from './common';

export const welshNeedsProofRead = true;

const en = {
  title: 'Stop all sending',
  goes: 'Mail is being sent as it falls due.',
  goesWhat:
    'That is approved notices to families, reminders to staff, and mail about new projects.',
  stopMeans:
    'If you stop it, nothing more leaves until somebody allows it again here. What has already been sent cannot be called back.',
  stopped: 'All sending is stopped.',
  stoppedMeans:
    'Nothing leaves until it is allowed again. What has become too late by then is not sent; it is shown to you as missed.',
  waiting: (count: number) =>
    count === 0
      ? 'No message is waiting now.'
      : `${counted(count, 'message is', 'messages are')} waiting to leave at their time.`,
  paused: (moment: string) =>
    `Gmail’s limit for the day was reached. Sending goes on by itself: ${moment}.`,
  stop: 'Stop all sending',
  resume: 'Allow sending again',
  stopping: 'Stopping…',
  resuming: 'Allowing…',
  nowStopped: 'Stopped. Nothing leaves from now on.',
  nowGoes: 'Allowed. What is due leaves within ten minutes.',
};

export type SendingText = typeof en;

const cy: SendingText = {
  title: 'Atal pob anfon',
  goes: 'Mae negeseuon yn cael eu hanfon wrth iddyn nhw ddod yn ddyledus.',
  goesWhat:
    'Sef hysbysiadau i deuluoedd sydd wedi’u cymeradwyo, nodiadau atgoffa i staff, a negeseuon am brosiectau newydd.',
  stopMeans:
    'Os byddwch yn ei atal, ni fydd dim mwy yn gadael nes bod rhywun yn ei ganiatáu eto yma. Ni ellir galw’n ôl yr hyn sydd eisoes wedi’i anfon.',
  stopped: 'Mae pob anfon wedi’i atal.',
  stoppedMeans:
    'Ni fydd dim yn gadael nes bydd caniatâd eto. Ni fydd yr hyn sydd wedi mynd yn rhy hwyr erbyn hynny yn cael ei anfon; caiff ei ddangos i chi fel rhywbeth a gollwyd.',
  waiting: (count) =>
    count === 0
      ? 'Nid oes neges yn aros nawr.'
      : `Nifer y negeseuon sy’n aros i adael ar eu hamser: ${count}.`,
  paused: (moment) =>
    `Cyrhaeddwyd terfyn Gmail am y diwrnod. Bydd yr anfon yn parhau ohono’i hun: ${moment}.`,
  stop: 'Atal pob anfon',
  resume: 'Caniatáu anfon eto',
  stopping: 'Wrthi’n atal…',
  resuming: 'Wrthi’n caniatáu…',
  nowStopped: 'Wedi’i atal. Ni fydd dim yn gadael o hyn ymlaen.',
  nowGoes: 'Wedi’i ganiatáu. Bydd yr hyn sy’n ddyledus yn gadael o fewn deng munud.',
};

export const sendingText: Readonly<Record<Language, SendingText>> = { en, cy };
