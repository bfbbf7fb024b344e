import { noticeSendingText } from '../../../text/dialogs/notice-sending';
import { useWords } from '../../shared/language';
import { ApproveForm } from './approve';
import type { SendProps } from './send-step';
import { useApproval } from './use-approval';

/** Families who joined since the approval need an approval of their own number. */
export function NewFamilies(props: SendProps) {
  const words = useWords(noticeSendingText);
  const { plan, progress, action, loaded } = props;
  const count = progress.newFamilies;
  const approval = useApproval({
    plan,
    count,
    name: 'approve-new',
    action,
    onApproved: loaded.take,
  });
  return (
    <section class="card stack">
      <h2>{words.newTitle(count)}</h2>
      <p class="soft">{words.newBody}</p>
      <ApproveForm approval={approval} label={words.newLabel} button={words.newApprove(count)} />
    </section>
  );
}
