import { inLanguage, type Language } from '../../../core/language';
import type { Choice, FormChoice, PriorityChoice } from '../../../core/wire/log-server';
import type { EntryText } from '../../../text/entry';
import type { OptionGroup, SelectOption } from '../inputs';
import { otherLang } from '../language';

/** P-14: INSET, school-led and external learning all count, grouped by where they come from. */
export function groupForms(
  forms: readonly FormChoice[],
  words: EntryText,
  language: Language,
): OptionGroup[] {
  return (['inset', 'school', 'external'] as const).map((origin) => ({
    label: words.origins[origin],
    options: toOptions(
      forms.filter((form) => form.origin === origin),
      language,
    ),
  }));
}

export function groupPriorities(
  priorities: readonly PriorityChoice[],
  words: EntryText,
  language: Language,
): OptionGroup[] {
  return (['SDP', 'MER'] as const).map((kind) => ({
    label: words.priorityKinds[kind],
    options: toOptions(
      priorities.filter((priority) => priority.kind === kind),
      language,
    ),
  }));
}

/** `undefined` for what the school no longer lists. */
export function labelOf(
  id: string,
  choices: readonly Choice[],
  language: Language,
): { readonly text: string; readonly lang: Language | undefined } | undefined {
  const choice = choices.find((each) => each.id === id);
  if (!choice) return undefined;
  return { text: inLanguage(choice.label, language), lang: otherLang(choice.label, language) };
}

function toOptions(choices: readonly Choice[], language: Language): SelectOption[] {
  return choices.map(({ id, label }) => ({
    value: id,
    label: inLanguage(label, language) || id,
    lang: otherLang(label, language),
  }));
}
