import { useState } from 'preact/hooks';
import { isReasonNeeded, type PlanChange, type Why } from '../../../core/inset/plan-changes';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { useWords } from '../../shared/language';
import { Group } from './day/group';
import { noWhy, trimWhy, WhyFields } from './why-fields';
import { useYear } from './year-page';

export type AskedWhy = {
  readonly isAsked: boolean;
  readonly why: Why;
  /** As it goes with the save: nothing where nothing is asked. */
  readonly sent: Why;
  readonly missing: Readonly<Record<string, string>>;
  readonly change: (part: Partial<Why>) => void;
  readonly forget: () => void;
};

/** What a form asks where its changes alter what has been counted, or the server says that they do. */
export function useWhy(changes: readonly PlanChange[]): AskedWhy {
  const words = useWords(yearPlanText);
  const { action } = useYear();
  const [why, setWhy] = useState(noWhy);
  const isRefused = action.trouble?.fields.reason !== undefined;
  const isAsked = isReasonNeeded(changes) || isRefused || why.reason !== '';
  return {
    isAsked,
    why,
    sent: isAsked ? trimWhy(why) : noWhy,
    missing: isAsked && why.reason.trim() === '' ? { reason: words.reasonMissing } : {},
    change: (part) => setWhy({ ...why, ...part }),
    forget: () => setWhy(noWhy),
  };
}

export function WhyGroup(props: {
  readonly asked: AskedWhy;
  readonly idOf: (field: string) => string;
  readonly error: string | undefined;
}) {
  const words = useWords(yearPlanText);
  const { asked } = props;
  return (
    <div aria-live="polite">
      {asked.isAsked && (
        <Group title={words.countedTitle} hint={words.countedHint}>
          <WhyFields {...props} why={asked.why} onChange={asked.change} />
        </Group>
      )}
    </div>
  );
}
