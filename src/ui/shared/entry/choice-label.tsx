import { inLanguage } from '../../../core/language';
import type { Choice } from '../../../core/wire/log-server';
import { langOf, useLanguage } from '../language';

/** What was chosen, as the school calls it; nothing for what it no longer lists. */
export function ChoiceLabel(props: { readonly id: string; readonly choices: readonly Choice[] }) {
  const language = useLanguage();
  const choice = props.choices.find(({ id }) => id === props.id);
  if (!choice) return null;
  return (
    <p class="meta" lang={langOf(choice.label, language)}>
      {inLanguage(choice.label, language)}
    </p>
  );
}
