import type { RunReport } from '../../../core/wire/office-server';
import { fill } from '../../../text/fill';
import type { OfficeContext } from '../context';
import { requireOfficePerson } from '../require-person';
import { type OfficeSession, openSession } from '../session';
import { underLock } from '../under-lock';
import { findRunBar } from './may-run';
import { performRun } from './perform-run';
import { startRun } from './run';
import { sayReport } from './say-report';

/**
 * Says yes to projects that wait, and sets them up at once where the person is the runner; otherwise
 * the next scheduled run does. Ids that do not wait are passed over. Throws like `runNow`, but for
 * `not-runner`.
 */
export function approveProjects(context: OfficeContext, ids: readonly string[]): RunReport {
  return underLock(context, () => {
    const session = openSession(context);
    const person = requireOfficePerson(session);
    const bar = findRunBar(session);
    if (bar && bar.code !== 'not-runner') throw bar;
    const text = context.words.read('run')[context.language];
    const count = approve(session, ids);
    const sentence = `${text.approved}: ${count}.`;
    const what = 'approveProjects';
    const words = context.words.read('trail')[context.language];
    if (count > 0) session.trail(person.id, words[what], sentence);
    if (bar) {
      const runner = String(bar.details.runner);
      return leaveToRunner(session, sentence, fill(text.leftToRunner, { runner }));
    }
    const run = performRun(session, { isFull: false, who: person.id, what });
    const said = sayReport(run);
    return { ...said, done: [sentence, ...said.done] };
  });
}

function approve(session: OfficeSession, ids: readonly string[]): number {
  // A page sends them: they may be anything.
  const asked: readonly unknown[] = Array.isArray(ids) ? ids : [];
  const waiting = [...new Set(asked.map(String))].filter(
    (id) => session.projects.find(id)?.state === 'waiting',
  );
  for (const id of waiting) session.projects.change(id, { state: 'setting up' });
  return waiting.length;
}

function leaveToRunner(session: OfficeSession, ...sentences: readonly string[]): RunReport {
  session.write();
  return { ...sayReport(startRun(session, false)), done: sentences };
}
