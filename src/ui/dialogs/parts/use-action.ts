import { useState } from 'preact/hooks';
import type { Reply } from '../../../core/wire/reply';
import { useLanguage } from '../../shared/language';
import { useOneAtATime } from '../../shared/one-at-a-time';
import { settle, type Trouble } from '../../shared/settle';

export type Action = {
  /** What is under way, by the name it was started with. */
  readonly doing: string | null;
  /** What failed last, by its name, and why. */
  readonly failed: string | null;
  readonly trouble: Trouble | null;
  /** Does nothing while something is under way, so that a double click asks once. */
  readonly act: <Value>(
    name: string,
    call: () => Promise<Reply<Value>>,
    done: (value: Value) => void,
  ) => void;
  /** The last one again, after it failed. */
  readonly again: () => void;
  readonly forget: () => void;
};

export function useAction(): Action {
  const language = useLanguage();
  const { run } = useOneAtATime();
  const [doing, setDoing] = useState<string | null>(null);
  const [failed, setFailed] = useState<{
    name: string;
    trouble: Trouble;
    again: () => void;
  } | null>(null);

  const act: Action['act'] = (name, call, done) =>
    run(async () => {
      setDoing(name);
      setFailed(null);
      const answer = await settle(call(), language);
      setDoing(null);
      if (answer.ok) done(answer.value);
      else setFailed({ name, trouble: answer, again: () => act(name, call, done) });
    });

  return {
    doing,
    failed: failed?.name ?? null,
    trouble: failed?.trouble ?? null,
    act,
    again: () => failed?.again(),
    forget: () => setFailed(null),
  };
}
