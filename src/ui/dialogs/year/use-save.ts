import type { InsetFacts } from '../../../core/wire/inset';
import type { Reply } from '../../../core/wire/reply';
import { useYear } from './year-page';

/**
 * Saves something and shows the year as it is then. `done` comes first, so that what was typed is let go
 * of before the page shows it as saved.
 */
export function useSave() {
  const { action, begin, take } = useYear();
  return (
    name: string,
    call: () => Promise<Reply<InsetFacts>>,
    done?: (facts: InsetFacts) => void,
  ): void => {
    // At once: an effect may come after a quick answer, and take its word away.
    begin();
    action.act(name, call, (facts) => {
      done?.(facts);
      take(facts, name);
    });
  };
}
