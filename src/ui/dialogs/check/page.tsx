import { useMemo } from 'preact/hooks';
import type { CheckReport, CheckSection } from '../../../core/wire/office-server';
import { formatMoment } from '../../../text/dates';
import { checkText } from '../../../text/dialogs/check';
import { commonText } from '../../../text/dialogs/common';
import { Button } from '../../shared/button';
import { useLanguage, useWords } from '../../shared/language';
import { Skeleton } from '../../shared/waiting';
import { CloseButton } from '../parts/close-button';
import { Frame } from '../parts/frame';
import { openDialog, useOffice } from '../parts/open-dialog';
import { Headline } from '../parts/said';
import { TroubleWithRetry } from '../parts/trouble';
import { type Loaded, useLoaded } from '../parts/use-loaded';
import './check.css';
import { insetSection } from './inset-section';
import { Section } from './section';

function Check() {
  const words = useWords(checkText);
  const common = useWords(commonText);
  const { server } = useOffice();
  const loaded = useLoaded(() => server.checkWorkbooks());
  const report = loaded.value;
  return (
    <Frame
      title={words.title}
      saidAbove
      buttons={
        <>
          {report && (
            <>
              <Button kind="primary" busy={loaded.loading} onClick={loaded.load}>
                {loaded.loading ? common.updating : words.again}
              </Button>
              <Button onClick={() => print()}>{words.print}</Button>
            </>
          )}
          <CloseButton />
        </>
      }
    >
      <TroubleWithRetry trouble={loaded.trouble} onRetry={loaded.load} />
      {!report && loaded.loading && (
        <div class="stack">
          <p class="soft">{words.checking}</p>
          <Skeleton rows={5} />
        </div>
      )}
      {report && <Report report={report} loaded={loaded} />}
    </Frame>
  );
}

/** What does not fit in INSET is worded here, by the same rules as on its own pages. */
function Report(props: { readonly report: CheckReport; readonly loaded: Loaded<CheckReport> }) {
  const { report, loaded } = props;
  const language = useLanguage();
  const inset = useMemo(
    () => report.inset && insetSection(report.inset, language),
    [report, language],
  );
  return (
    <div class="stack wide" aria-busy={loaded.loading}>
      <Summary report={report} sections={[...report.sections, ...(inset ? [inset] : [])]} />
      {report.sections.map((section) => (
        <Section key={section.title} section={section} writtenIn={loaded.writtenIn} />
      ))}
      {inset && <Section section={inset} writtenIn={language} />}
    </div>
  );
}

function Summary(props: {
  readonly report: CheckReport;
  readonly sections: readonly CheckSection[];
}) {
  const { report, sections } = props;
  const words = useWords(checkText);
  const language = useLanguage();
  const findings = sections.flatMap((section) => section.findings);
  const toMend = findings.filter((finding) => finding.kind === 'mend').length;
  const toKnow = findings.length - toMend;
  const title =
    findings.length === 0
      ? words.allFine
      : [toMend > 0 ? words.toMend(toMend) : words.noneToMend, toKnow > 0 && words.toKnow(toKnow)]
          .filter(Boolean)
          .join(' ');
  return (
    <div class="stack" role="status">
      <Headline kind={toMend > 0 ? 'warn' : 'good'} title={title}>
        {toMend > 0 && <p class="soft">{words.nothingLost}</p>}
        <p class="hint">{words.checkedAt(formatMoment(report.checkedAt, language))}</p>
      </Headline>
      <dl class="facts card">
        <div>
          <dt>{words.lastGoodRun}</dt>
          <dd>{report.lastGoodRun ? formatMoment(report.lastGoodRun, language) : words.never}</dd>
        </div>
        <div>
          <dt>{words.runner}</dt>
          <dd>{report.runner || words.nobody}</dd>
        </div>
      </dl>
    </div>
  );
}

openDialog(Check);
