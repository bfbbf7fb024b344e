import type { SendingState } from '../../../core/wire/office-server';
import type { OfficeContext } from '../context';
import { requireOfficePerson } from '../require-person';
import { type OfficeSession, openSession } from '../session';
import { underLock } from '../under-lock';
import { applyStopAsked, askToStop, isSendingStopped } from './stop-asked';

/** Two remote calls; writes nothing. */
export function loadSending(context: OfficeContext): SendingState {
  const session = openSession(context);
  requireOfficePerson(session);
  applyStopAsked(session);
  return describe(session);
}

/** Nothing more leaves until *resume*; a run that is sending stops before its next message. */
export function stopSending(context: OfficeContext): SendingState {
  return context.lock.tryWith(() => switchSending(context, 'stop')) ?? askRun(context);
}

/** What waits leaves again with the next run. Refused with `busy` while a run is at work. */
export function resumeSending(context: OfficeContext): SendingState {
  return underLock(context, () => switchSending(context, 'resume'));
}

function switchSending(context: OfficeContext, to: 'stop' | 'resume'): SendingState {
  const session = openSession(context);
  const person = requireOfficePerson(session);
  const clearStopAsked = applyStopAsked(session);
  const text = context.words.read('trail')[context.language];
  session.setState('sending-stopped', to === 'stop' ? 'yes' : '');
  session.trail(person.id, to === 'stop' ? text.stopSending : text.resumeSending, '');
  session.write();
  clearStopAsked();
  return describe(session);
}

function askRun(context: OfficeContext): SendingState {
  const session = openSession(context);
  const person = requireOfficePerson(session);
  askToStop(context.store, 'everything');
  const text = context.words.read('trail')[context.language];
  session.trail(person.id, text.stopSending, text.whileSending);
  session.write();
  return describe(session);
}

function describe(session: OfficeSession): SendingState {
  const pausedUntil = session.getState('paused-until');
  const waiting = session
    .growing()
    .outbox.rows()
    .filter(({ state }) => state === 'waiting' || state === 'sending').length;
  return {
    stopped: isSendingStopped(session),
    waiting,
    pausedUntil: pausedUntil > session.context.clock.now().local ? pausedUntil : null,
  };
}
