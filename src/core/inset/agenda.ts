import { groupBy } from '../group-by';
import { idKey } from './id-list';
import { sessionsOf } from './occasions';
import type { AgendaRow, InsetPlan, PlannedDay } from './types';

/** The items of one day or session, in their order. */
export type Agendas = {
  of(about: string): readonly AgendaRow[];
  /** Of a day and, where it is taken as twilights, of those of its sessions that are not called off. */
  ofDay(plan: InsetPlan, day: PlannedDay): readonly AgendaRow[];
};

/** Items without an order come last, as they stand in the tab. */
export function groupAgenda(items: readonly AgendaRow[]): Agendas {
  const last = Number.MAX_SAFE_INTEGER;
  const inOrder = [...items].sort((a, b) => (a.order ?? last) - (b.order ?? last));
  const groups = groupBy(inOrder, ({ about }) => idKey(about));
  const of = (about: string) => groups.get(idKey(about)) ?? [];
  return {
    of,
    ofDay(plan, day) {
      const sessions = day.isTwilights ? sessionsOf(plan, day.id) : [];
      return [...of(day.id), ...sessions.flatMap(({ id }) => of(id))];
    },
  };
}
