import { isCivilDate } from '../../core/civil-date';
import { formatDateLong, formatRange } from '../../text/dates';
import { useLanguage } from './language';

/** The browser orders day and month by its own settings; words leave no doubt, and speak Welsh. */
export function DateInWords(props: { readonly date: string }) {
  const language = useLanguage();
  if (!isCivilDate(props.date)) return null;
  return <p class="hint in-words">{formatDateLong(props.date, language)}</p>;
}

export function PeriodInWords(props: { readonly from: string; readonly to: string }) {
  const language = useLanguage();
  if (!isCivilDate(props.from) || !isCivilDate(props.to) || props.to < props.from) return null;
  return <p class="hint in-words">{formatRange(props.from, props.to, language)}</p>;
}
