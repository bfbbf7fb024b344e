import { useState } from 'preact/hooks';
import { makeId } from '../../../core/inset/made-id';
import type { ActionRow } from '../../../core/inset/types';
import { yearAfterText } from '../../../text/dialogs/year-after';
import { focusFirstError } from '../../shared/focus';
import { useWords } from '../../shared/language';
import { useOffice } from '../parts/open-dialog';
import { type RowDraft, useRowDraft } from './use-row-draft';
import { useSave } from './use-save';
import { useYear } from './year-page';

export type ActionFormState = {
  readonly draft: RowDraft<ActionRow>;
  readonly errors: Readonly<Record<string, string>>;
  readonly busy: boolean;
  readonly save: () => void;
  /** Leaves it as it stands in the workbook. */
  readonly leave: () => void;
};

/** An action being written, or changed where it has an id. */
export function useActionForm(stands: ActionRow, onEnd: () => void): ActionFormState {
  const words = useWords(yearAfterText);
  const { server } = useOffice();
  const { facts, action } = useYear();
  const saveYear = useSave();
  const name = `inset-action:${stands.id || `new:${stands.about}`}`;
  const made = (key: string) => facts.actions.find(({ id }) => id === makeId('N', key));
  const draft = useRowDraft({ owner: facts.me, name, stands, made });
  const [pressed, setPressed] = useState(false);
  const findErrors = (): Readonly<Record<string, string>> =>
    draft.row.action.trim() ? {} : { action: words.actionMissing };
  const leave = () => {
    draft.reset();
    onEnd();
  };
  const save = () => {
    setPressed(true);
    if (focusFirstError(['action'], findErrors(), idOfAction)) return;
    saveYear(
      'save-action',
      () => server.saveAction({ year: facts.year, action: draft.row, ...draft.send() }),
      leave,
    );
  };
  const errors = { ...action.trouble?.fields, ...(pressed ? findErrors() : {}) };
  return { draft, errors, busy: action.doing === 'save-action', save, leave };
}

export function idOfAction(field: string): string {
  return `action-${field}`;
}
