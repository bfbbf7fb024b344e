import type { Paper } from '../../../core/inset/paper';
import { listPay, type PayLine } from '../../../core/inset/pay-list';
import { planYear } from '../../../core/inset/plan';
import type { InsetStaff } from '../../../core/inset/types';
import { tellApart } from '../../../core/names';
import type { InsetFacts, MadeDocument } from '../../../core/wire/inset';
import { formatHours } from '../../../text/hours';
import { sayTitle } from '../../../text/inset-title';
import type { OfficeContext } from '../context';
import { underLock } from '../under-lock';
import { readShape, yearShape } from './claims';
import { openInset } from './inset-session';
import { makeOwnDocument } from './make-own-document';
import { type PaperWords, paperWords } from './paper-words';

/**
 * P-58: who came without owing it and is paid for it, or given the time back; the document is seen by
 * nobody but the person at the keyboard. At most four remote calls.
 */
export function makePayList(context: OfficeContext, claimed: unknown): MadeDocument {
  const year = readShape(yearShape, claimed);
  return underLock(context, () => {
    const session = openInset(context);
    const paper = layOutPayList(session.facts(year), paperWords(session));
    const made = makeOwnDocument(context, 'pay-list', paper);
    session.trail('payList', year);
    session.write();
    return made;
  });
}

function layOutPayList(facts: InsetFacts, words: PaperWords): Paper {
  const { say, labelled } = words;
  const lines = listPay(planYear(facts), facts.staff);
  const called = tellApart(facts.staff);
  return {
    title: `${say('payList')} ${facts.year}`,
    lines: [
      labelled('school', words.both(facts.school)),
      labelled('asOf', words.date(facts.now)),
      lines.length > 0 ? say('payNote') : say('payNobody'),
    ],
    tables:
      lines.length === 0
        ? []
        : [layOutTotals(lines, called, words), layOutTimes(lines, called, words)],
    closing: [],
  };
}

type Lines = readonly PayLine<InsetStaff>[];
/** How people are called, by id. */
type Called = ReadonlyMap<string, string>;

function layOutTotals(lines: Lines, called: Called, { say }: PaperWords) {
  return {
    heading: say('eachPerson'),
    columns: [say('name'), say('paid'), say('inLieu')],
    rows: [
      ...lines.map(({ person, paid, inLieu }) => [
        called.get(person.id) ?? person.name,
        formatHours(paid),
        formatHours(inLieu),
      ]),
      [
        say('total'),
        formatHours(lines.reduce((sum, { paid }) => sum + paid, 0)),
        formatHours(lines.reduce((sum, { inLieu }) => sum + inLieu, 0)),
      ],
    ],
  };
}

function layOutTimes(lines: Lines, called: Called, words: PaperWords) {
  const { say } = words;
  return {
    heading: say('eachTime'),
    columns: [say('name'), say('date'), say('what'), say('time'), say('how')],
    rows: lines.flatMap(({ person, came }) =>
      came.map(({ occasion, pay, minutes }) => [
        called.get(person.id) ?? person.name,
        words.date(occasion.date),
        words.both(sayTitle(occasion.title)),
        formatHours(minutes),
        say(pay === 'paid' ? 'paid' : 'inLieu'),
      ]),
    ),
  };
}
