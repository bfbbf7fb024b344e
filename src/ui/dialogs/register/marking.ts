import type { Marking } from '../../../core/wire/inset';

export type { Marking };

export const nothingYet: Marking = { state: 'open', minutes: null, pay: '' };

/** Staff id and marking. */
export type Markings = ReadonlyMap<string, Marking>;

/** What was marked, and what was shown when it was. */
export type Edit = { readonly before: Marking; readonly after: Marking };
export type Step = ReadonlyMap<string, Edit>;

/**
 * What was marked on the page and not saved yet, each beside what was saved then; and the steps that led
 * there, newest last: so a step can be undone even after it was saved.
 */
export type Edits = { readonly marked: Step; readonly steps: readonly Step[] };

export const noEdits: Edits = { marked: new Map(), steps: [] };

/** As the page shows it: what was marked here, else what is saved. */
export function shownMarking(saved: Markings, edits: Edits, staff: string): Marking {
  const now = saved.get(staff) ?? nothingYet;
  const edit = edits.marked.get(staff);
  return edit ? carryOver(edit, now) : now;
}

/**
 * What was marked before somebody else’s mark was heard of: what they said meanwhile stands, as when
 * people sign in while the register is open, and only the rest is as it was marked here.
 */
function carryOver({ before, after }: Edit, now: Marking): Marking {
  const isState = now.state === before.state && now.minutes === before.minutes;
  const { state, minutes } = isState ? after : now;
  return { state, minutes, pay: now.pay === before.pay ? after.pay : now.pay };
}

/** The same edits beside what is saved by now, without what stands there already. */
export function catchUpWith(saved: Markings, edits: Edits): Edits {
  const marked = [...edits.marked].flatMap(([staff, edit]): [string, Edit][] => {
    const before = saved.get(staff) ?? nothingYet;
    const after = carryOver(edit, before);
    return same(before, after) ? [] : [[staff, { before, after }]];
  });
  return { ...edits, marked: new Map(marked) };
}

/** One step, of one person or of many; nothing where it changes nothing. */
export function markStep(saved: Markings, edits: Edits, markings: Markings): Edits {
  const step = stepTo(markings, (staff) => shownMarking(saved, edits, staff));
  return step.size === 0 ? edits : { ...take(saved, edits, step), steps: [...edits.steps, step] };
}

/** Takes back what the last step changed, as far as nobody has changed it since. */
export function undoStep(saved: Markings, edits: Edits): Edits {
  const last = edits.steps[edits.steps.length - 1];
  if (!last) return edits;
  const shown = (staff: string) => shownMarking(saved, edits, staff);
  const back = [...last].map(([staff, { before, after }]): [string, Marking] => [
    staff,
    carryOver({ before: after, after: before }, shown(staff)),
  ]);
  const step = stepTo(new Map(back), shown);
  return { ...take(saved, edits, step), steps: edits.steps.slice(0, -1) };
}

/** Once `sent` is saved, what was marked while it was being saved is still to be saved. */
export function afterSaving(edits: Edits, sent: Step): Edits {
  const since = [...edits.marked].flatMap(([staff, { before, after }]): [string, Edit][] => {
    const was = sent.get(staff)?.after ?? before;
    return same(was, after) ? [] : [[staff, { before: was, after }]];
  });
  return { ...edits, marked: new Map(since) };
}

function stepTo(markings: Markings, shown: (staff: string) => Marking): Step {
  const edits = [...markings].map(([staff, after]): [string, Edit] => [
    staff,
    { before: shown(staff), after },
  ]);
  return new Map(edits.filter(([, { before, after }]) => !same(before, after)));
}

/** A mark that stands there already is not to be saved. */
function take(saved: Markings, edits: Edits, step: Step): Edits {
  const marked = new Map(catchUpWith(saved, edits).marked);
  for (const [staff, { after }] of step) {
    const before = saved.get(staff) ?? nothingYet;
    if (same(before, after)) marked.delete(staff);
    else marked.set(staff, { before, after });
  }
  return { ...edits, marked };
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
