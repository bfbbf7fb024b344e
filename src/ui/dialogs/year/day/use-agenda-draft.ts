import { useCallback, useEffect, useMemo } from 'preact/hooks';
import { groupAgenda } from '../../../../core/inset/agenda';
import type { AgendaRow } from '../../../../core/inset/types';
import { useDraft } from '../../../shared/use-draft';
import { useOffice } from '../../parts/open-dialog';
import { mergeAgenda, numberItems } from '../agenda-items';
import { blankItem } from '../blank-rows';
import { readRow } from '../merge-row';
import { useSave } from '../use-save';
import { useYear } from '../year-page';

export type AgendaDraft = {
  readonly items: readonly AgendaRow[];
  readonly isChanged: boolean;
  readonly restored: boolean;
  readonly busy: boolean;
  readonly change: (items: readonly AgendaRow[]) => void;
  readonly reset: () => void;
  readonly save: () => void;
};

type Form = { readonly items: readonly AgendaRow[]; readonly before: readonly AgendaRow[] };

/** The agenda of one day or session being edited; it follows the workbook as a row's draft does. */
export function useAgendaDraft(about: string): AgendaDraft {
  const { server } = useOffice();
  const { facts, action } = useYear();
  const saveYear = useSave();
  const stands = useMemo(() => groupAgenda(facts.agenda).of(about), [facts.agenda, about]);
  const said = JSON.stringify(stands);
  const read = useCallback(readForm, []);
  const draft = useDraft<Form>({
    address: facts.me,
    name: `inset-agenda:${about}`,
    blank: { items: stands, before: stands },
    read,
  });
  useEffect(() => {
    const { items, before } = draft.latest();
    if (JSON.stringify(before) === said) return;
    draft.change({ items: mergeAgenda(before, items, stands), before: stands });
  }, [said]);
  const { items, before } = draft.form;
  return {
    items,
    isChanged: JSON.stringify(items) !== JSON.stringify(before),
    restored: draft.restored,
    busy: action.doing === 'save-agenda',
    change: (next) => draft.change({ items: next }),
    reset: draft.reset,
    save: () =>
      saveYear(
        'save-agenda',
        () => server.saveAgenda({ year: facts.year, about, items: numberItems(items), before }),
        draft.reset,
      ),
  };
}

function readForm(kept: unknown): Form | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { items, before } = kept as { items?: unknown; before?: unknown };
  const read = readItems(items);
  const known = readItems(before);
  return read && known ? { items: read, before: known } : null;
}

function readItems(kept: unknown): readonly AgendaRow[] | null {
  if (!Array.isArray(kept)) return null;
  const items = kept.map((item) => readRow(item, blankItem('', '')));
  return items.every((item) => item !== null) ? items : null;
}
