import type { OptionRow } from '../../../core/inset/types';
import { inLanguage, type Language } from '../../../core/language';
import type { InsetFacts } from '../../../core/wire/inset';
import type { OptionGroup, SelectOption } from '../../shared/inputs';
import { langOf } from '../../shared/language';

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly lang: Language;
};

type Listed = { readonly id: string; readonly english: string; readonly welsh: string };

/** The options of a list that are in use, and those that `chosen` still names. */
export function choicesOf(
  options: readonly OptionRow[],
  list: string,
  language: Language,
  chosen: readonly string[] = [],
): readonly Choice[] {
  return options
    .filter((option) => option.list === list && (option.active || chosen.includes(option.id)))
    .map((option) => toChoice(option, language));
}

/** Priorities in use and the one chosen, with their number before the words. */
export function priorityGroup(
  priorities: InsetFacts['priorities'],
  kind: 'SDP' | 'MER',
  label: string,
  language: Language,
  chosen: string,
): OptionGroup {
  const shown = priorities.filter(
    (priority) => priority.kind === kind && (priority.active || priority.id === chosen),
  );
  return { label, options: shown.map((priority) => numbered(priority, language)) };
}

/** How an option is called, or its id where the school has taken it off the list. */
export function nameOf(
  options: readonly OptionRow[],
  list: string,
  id: string,
  language: Language,
): string {
  const option = options.find((one) => one.list === list && one.id === id);
  return option ? toChoice(option, language).label : id;
}

function toChoice(listed: Listed, language: Language): Choice {
  const text = { en: listed.english, cy: listed.welsh };
  return {
    value: listed.id,
    label: inLanguage(text, language) || listed.id,
    lang: langOf(text, language),
  };
}

function numbered(listed: Listed, language: Language): SelectOption {
  const { value, label, lang } = toChoice(listed, language);
  return { value, label: label === value ? value : `${value} · ${label}`, lang };
}
