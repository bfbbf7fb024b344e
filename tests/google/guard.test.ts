import { MailError } from '../../src/app/ports';
import { type ErrorCode, UserError } from '../../src/core/errors';
import type { Language } from '../../src/core/language';
import { answer } from '../../src/google/guard';
import { describeLogField } from '../../src/google/log-wiring';
import { errorText, sayError } from '../../src/text/errors';
import { googleError } from '../fakes/remote';
import { makeIdentity, makeLog, makeStore } from '../fakes/surroundings';

function makeParts(locale = 'en') {
  return {
    identity: makeIdentity('mair@ysgol.example', locale),
    userStore: makeStore(),
    log: makeLog(),
    errorText: (language: Language) => errorText[language],
    describeField: describeLogField,
  };
}

function failWith(error: unknown, parts = makeParts()) {
  const reply = answer(parts, () => {
    throw error;
  });
  if (reply.ok) throw new Error('answered');
  return reply.error;
}

describe('what a page is answered', () => {
  test('the value', () => {
    expect(answer(makeParts(), () => 5)).toEqual({ ok: true, value: 5 });
  });

  test('a refusal as a sentence in the person’s language', () => {
    const error = new UserError('not-staff', { lead: 'Nia Rees' });
    expect(failWith(error).message).toContain('Please ask Nia Rees to add it.');
    expect(failWith(error, makeParts('cy')).message).toContain('ei ychwanegu: Nia Rees.');
  });

  test('sentences for the fields that need another look', () => {
    const error = new UserError('bad-input', { what: 'empty', ends: 'ends-before-start' });
    expect(failWith(error).fields).toEqual({
      what: 'Say what you did.',
      ends: 'This is before the day it starts.',
    });
    expect(failWith(new UserError('bad-input'))).not.toHaveProperty('fields');
  });

  test('two accounts are both named', () => {
    const error = new UserError('other-account', {
      openedFor: 'a@x.example',
      signedIn: 'b@x.example',
    });
    expect(failWith(error).message).toMatch(/a@x\.example.*b@x\.example/);
  });

  test.each<[string, unknown, ErrorCode]>([
    ['Google’s APIs out of order', googleError(503, 'backendError'), 'google-failed'],
    ['too many calls', googleError(429, 'rateLimitExceeded'), 'sheet-busy'],
    ['a service of Apps Script that fails', named('Exception', 'Service failed'), 'google-failed'],
    ['the day’s mail used up', new MailError('daily-limit', null), 'mail-limit'],
    ['a fault of our own', new TypeError('x is not a function'), 'unexpected'],
    ['something that is no error', 'oops', 'unexpected'],
  ])('%s is told plainly, logged whole and not sent', (_, thrown, code) => {
    const parts = makeParts();
    const refusal = failWith(thrown, parts);
    expect(refusal).toEqual({ code, message: sayError({ code, details: {} }, errorText.en) });
    expect(parts.log.errors).toHaveLength(1);
  });

  test('what was refused on purpose is not logged as a fault', () => {
    const parts = makeParts();
    failWith(new UserError('not-yours'), parts);
    expect(parts.log.errors).toEqual([]);
  });

  test('a failure while looking up the language is answered too', () => {
    const parts = { ...makeParts(), userStore: { ...makeStore(), get: fail } };
    expect(failWith(new UserError('busy'), parts as never).code).toBe('busy');
  });
});

function fail(): never {
  throw new Error('properties are gone');
}

function named(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
