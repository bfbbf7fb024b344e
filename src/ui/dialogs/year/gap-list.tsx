import { useState } from 'preact/hooks';
import type { Gap } from '../../../core/inset/gaps/gap';
import { inOrderOfWeight } from '../../../core/inset/gaps/weigh';
import { policySays } from '../../../text/dialogs/policy-says';
import { yearText } from '../../../text/dialogs/year';
import { describeGap } from '../../../text/inset-gaps';
import { Button } from '../../shared/button';
import { useLanguage, useWords } from '../../shared/language';

/** More are a click away, so that a new day is not buried under what it lacks. */
const shownAtFirst = 2;

/** What is missing is an empty round. */
const signs = { clash: '!', missing: '', know: 'i' } as const;

/** What weighs most first; each a plain sentence. */
export function GapList(props: {
  readonly gaps: readonly Gap[];
  readonly title?: string;
  /** With what the policy asks, where there is room for it. */
  readonly withPolicy?: boolean;
  /** Said when there are none. */
  readonly none?: string;
}) {
  const words = useWords(yearText);
  const [all, setAll] = useState(false);
  const sorted = inOrderOfWeight(props.gaps);
  const hidden = all ? 0 : Math.max(0, sorted.length - shownAtFirst);
  if (sorted.length === 0) return props.none ? <p class="fine">{props.none}</p> : null;
  return (
    <div class="gaps">
      {props.title && <h2>{props.title}</h2>}
      <ul>
        {sorted.map((gap, index) => (
          <OneGap
            key={`${gap.code} ${JSON.stringify(gap.details)}`}
            gap={gap}
            folded={!all && index >= shownAtFirst}
            withPolicy={props.withPolicy === true}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button small kind="text" onClick={() => setAll(true)}>
          {words.andMore(hidden)}
        </Button>
      )}
    </div>
  );
}

function OneGap(props: {
  readonly gap: Gap;
  readonly folded: boolean;
  readonly withPolicy: boolean;
}) {
  const words = useWords(yearText);
  const policy = useWords(policySays);
  const language = useLanguage();
  const { gap } = props;
  return (
    <li class={`gap ${gap.kind} ${props.folded ? 'folded' : ''}`}>
      <span class="sign" aria-hidden="true">
        {signs[gap.kind]}
      </span>
      <span>
        <span class="only-heard">{words.gapKinds[gap.kind]}: </span>
        {describeGap(gap, language)}
        {props.withPolicy && <span class="policy">{policy[gap.requirement]}</span>}
      </span>
    </li>
  );
}
