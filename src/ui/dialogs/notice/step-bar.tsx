import { noticeText } from '../../../text/dialogs/notice';
import { useWords } from '../../shared/language';
import { type Step, steps } from './steps';

/** Where one is on the way from the day to the sending. */
export function StepBar({ current }: { readonly current: Step }) {
  const words = useWords(noticeText).steps;
  const at = steps.indexOf(current);
  return (
    <ol class="steps no-print" aria-label={words.label}>
      {steps.map((step, index) => (
        <li
          key={step}
          class={index < at ? 'done' : ''}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
        >
          <span class="number" aria-hidden="true">
            {index < at ? '✓' : index + 1}
          </span>
          <span class="name">{words[step]}</span>
          {index < at && <span class="only-heard">, {words.done}</span>}
        </li>
      ))}
    </ol>
  );
}
