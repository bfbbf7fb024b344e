import { useId, useState } from 'preact/hooks';
import type { NoticePlan } from '../../../core/wire/office-server';
import { noticePeopleText } from '../../../text/dialogs/notice-people';
import { focusSoon } from '../../shared/focus';
import { useWords } from '../../shared/language';
import { useOffice } from '../parts/open-dialog';
import type { Action } from '../parts/use-action';
import { readTypedCount } from './typed-count';

export type Approval = {
  /** Of the field the number is typed into. */
  readonly id: string;
  readonly typed: string;
  readonly error: string | undefined;
  readonly busy: boolean;
  readonly type: (typed: string) => void;
  readonly approve: () => void;
};

/** The name of the action, by which its failure is known. */
export type ApprovalName = 'approve' | 'approve-new';

/**
 * Approving by typing how many. A number that differs is told beside the field and never sent; the server
 * compares again, with the facts the page showed.
 */
export function useApproval(settings: {
  readonly plan: NoticePlan;
  readonly count: number;
  readonly name: ApprovalName;
  readonly action: Action;
  readonly onApproved: (plan: NoticePlan) => void;
}): Approval {
  const { plan, count, name, action } = settings;
  const words = useWords(noticePeopleText);
  const { server } = useOffice();
  const id = useId();
  const [typed, setTyped] = useState('');
  /** What stood in the field when the button was pressed; typing on takes the error away. */
  const [refused, setRefused] = useState<string | null>(null);

  const approve = () => {
    if (readTypedCount(typed) !== count) {
      setRefused(typed);
      focusSoon(id);
      return;
    }
    action.act(
      name,
      () =>
        server.approveNotice({
          dayId: plan.day.id,
          typedCount: String(count),
          facts: plan.facts,
          newFamiliesOnly: name === 'approve-new',
        }),
      (approved) => {
        setTyped('');
        settings.onApproved(approved);
      },
    );
  };
  const error =
    refused === null || refused !== typed
      ? undefined
      : typed.trim() === ''
        ? words.typeCount
        : words.countDiffers(typed.trim(), count);
  return { id, typed, error, busy: action.doing === name, type: setTyped, approve };
}
