import { noticePeopleText } from '../../../text/dialogs/notice-people';
import { noticeSendingText } from '../../../text/dialogs/notice-sending';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/language';
import { CountInput } from './approve';
import type { SendProps } from './send-step';
import { useApproval } from './use-approval';

/** Families who joined since the approval need an approval of their own number. */
export function NewFamilies(props: SendProps) {
  const words = useWords(noticeSendingText);
  const people = useWords(noticePeopleText);
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
      <form
        class="approve"
        onSubmit={(event) => {
          event.preventDefault();
          if (!approval.busy) approval.approve();
        }}
      >
        <CountInput approval={approval} label={words.newLabel} />
        <div class="buttons">
          <Button kind="primary" submits busy={approval.busy}>
            {approval.busy ? people.approving : words.newApprove(count)}
          </Button>
        </div>
      </form>
    </section>
  );
}
