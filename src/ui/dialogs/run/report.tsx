import type { Language } from '../../../core/language';
import type { RunReport } from '../../../core/wire/office-server';
import { formatMoment } from '../../../text/dates';
import { runText } from '../../../text/dialogs/run';
import { useLanguage, useWords } from '../../shared/language';
import { Note } from '../../shared/note';
import { Headline, Sentences } from '../parts/said';

export type Written = { readonly report: RunReport; readonly writtenIn: Language };

/** What the run did, plainly; what is empty is left out. */
export function Report({ report, writtenIn }: Written) {
  const words = useWords(runText);
  const language = useLanguage();
  const nothing = report.done.length === 0 && report.problems.length === 0;
  return (
    <div class="stack wide" role="status">
      <p class="soft">{words.ranAt(formatMoment(report.ranAt, language))}</p>
      {nothing && report.waitingProjects.length === 0 && report.finished && (
        <Headline kind="good" title={words.nothing} />
      )}
      {!report.finished && <Note kind="warn">{words.unfinished}</Note>}
      {report.problems.length > 0 && (
        <section class="stack tight">
          <h2>{words.problems}</h2>
          <Note kind="warn">
            <Sentences sentences={report.problems} writtenIn={writtenIn} />
          </Note>
        </section>
      )}
      {report.done.length > 0 && (
        <section class="stack tight">
          <h2>{words.done}</h2>
          <Sentences sentences={report.done} writtenIn={writtenIn} />
        </section>
      )}
    </div>
  );
}
