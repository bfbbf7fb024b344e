import type { Mark } from '../../../core/inset/types';

/** What the lead says about one person; the rest of a mark is the server’s. */
export type Marking = Pick<Mark, 'state' | 'minutes' | 'pay'>;

export const nothingYet: Marking = { state: 'open', minutes: null, pay: '' };

/** Staff id and marking. */
export type Markings = ReadonlyMap<string, Marking>;

/**
 * What was marked on the page and not saved yet, and what stood there before each step, newest last: so
 * a step can be undone even after it was saved.
 */
export type Edits = { readonly marked: Markings; readonly before: readonly Markings[] };

export const noEdits: Edits = { marked: new Map(), before: [] };

/** As the page shows it: what was marked here, else what is saved. */
export function shownMarking(saved: Markings, edits: Edits, staff: string): Marking {
  return edits.marked.get(staff) ?? saved.get(staff) ?? nothingYet;
}

/** One step, of one person or of many; nothing where it changes nothing. */
export function markStep(saved: Markings, edits: Edits, step: Markings): Edits {
  const shown = (staff: string) => shownMarking(saved, edits, staff);
  const changing = [...step].filter(([staff, marking]) => !same(shown(staff), marking));
  if (changing.length === 0) return edits;
  return {
    marked: toSave(saved, new Map([...edits.marked, ...changing])),
    before: [...edits.before, new Map(changing.map(([staff]) => [staff, shown(staff)]))],
  };
}

export function undoStep(saved: Markings, edits: Edits): Edits {
  const last = edits.before[edits.before.length - 1];
  if (!last) return edits;
  return {
    marked: toSave(saved, new Map([...edits.marked, ...last])),
    before: edits.before.slice(0, -1),
  };
}

/** Once `sent` is saved, what was marked while it was being saved is still to be saved. */
export function afterSaving(edits: Edits, sent: Markings): Edits {
  const since = [...edits.marked].filter(([staff, marking]) => {
    const was = sent.get(staff);
    return was === undefined || !same(was, marking);
  });
  return { ...edits, marked: new Map(since) };
}

/** What differs from what is saved: a mark that is there already is not written again. */
function toSave(saved: Markings, marked: Markings): Markings {
  return new Map(
    [...marked].filter(([staff, marking]) => !same(saved.get(staff) ?? nothingYet, marking)),
  );
}

/** Pressing a state that is already chosen takes it back. */
export function pressed(shown: Marking, state: 'present' | 'not attending'): Marking {
  return { ...shown, state: shown.state === state ? 'open' : state, minutes: null };
}

/** What is typed for part of an occasion: `null` is all of it, `undefined` cannot be read. */
export function readMinutes(typed: string, most: number): number | null | undefined {
  const text = typed.trim();
  if (text === '') return null;
  if (!/^\d{1,4}$/.test(text)) return undefined;
  const minutes = Number(text);
  if (minutes === most) return null;
  return minutes >= 1 && minutes < most ? minutes : undefined;
}

function same(one: Marking, other: Marking): boolean {
  return one.state === other.state && one.minutes === other.minutes && one.pay === other.pay;
}
