import type { Language } from '../../core/language';
import type { Reply } from '../../core/wire/reply';
import { myPageText } from '../../text/my-page';
import { type Settled, settle } from '../shared/settle';

/** As elsewhere, but nobody here looks at a sheet: a call without an answer is told in this page's words. */
export async function settleHere<Value>(
  call: Promise<Reply<Value>>,
  language: Language,
): Promise<Settled<Value>> {
  const settled = await settle(call, language);
  if (settled.ok) return settled;
  const failures: Readonly<Record<string, string>> = myPageText[language].failures;
  return { ...settled, message: failures[settled.code] ?? settled.message };
}
