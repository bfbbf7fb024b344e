import { inLanguage, type Language } from '../../../core/language';
import type { Choice, FormChoice, PriorityChoice } from '../../../core/wire/log-server';
import type { EntryText } from '../../../text/entry';
import type { OptionGroup, SelectOption } from '../inputs';
import { langOf } from '../language';

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

function toOptions(choices: readonly Choice[], language: Language): SelectOption[] {
  return choices.map(({ id, label }) => ({
    value: id,
    label: inLanguage(label, language) || id,
    lang: langOf(label, language),
  }));
}
