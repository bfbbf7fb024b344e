import type { Bilingual } from '../../../core/language';
import { type RunReportText, runReportText } from '../../../text/run';

/** One of the run's words in both languages. */
export function bilingual(pick: (text: RunReportText) => string): Bilingual {
  return { en: pick(runReportText.en), cy: pick(runReportText.cy) };
}
