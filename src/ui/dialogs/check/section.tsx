import { useState } from 'preact/hooks';
import type { Language } from '../../../core/language';
import type { CheckSection, Finding } from '../../../core/wire/office-server';
import { checkText } from '../../../text/dialogs/check';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/language';
import { OutsideLink } from '../parts/said';

/** More are a click away, so that a broken column does not bury the other sections. */
const shownAtFirst = 12;

export function Section(props: { readonly section: CheckSection; readonly writtenIn: Language }) {
  const words = useWords(checkText);
  const [all, setAll] = useState(false);
  const { title, findings, fine } = props.section;
  const sorted = [...findings].sort((one, other) => rank(one) - rank(other));
  const toMend = findings.filter((finding) => finding.kind === 'mend').length;
  const toKnow = findings.length - toMend;
  const hidden = all ? 0 : Math.max(0, sorted.length - shownAtFirst);
  return (
    <section class="check-section">
      <header>
        <h2 lang={props.writtenIn}>{title}</h2>
        {toMend > 0 && <span class="pill warn">{words.sectionMend(toMend)}</span>}
        {toKnow > 0 && <span class="pill">{words.sectionKnow(toKnow)}</span>}
      </header>
      {findings.length === 0 ? (
        <p class="fine" lang={props.writtenIn}>
          {fine}
        </p>
      ) : (
        <ul>
          {sorted.map((finding, index) => (
            <Line
              key={`${finding.place} ${finding.text}`}
              finding={finding}
              writtenIn={props.writtenIn}
              onlyPrinted={!all && index >= shownAtFirst}
            />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <Button small kind="text" onClick={() => setAll(true)}>
          {words.more(hidden)}
        </Button>
      )}
    </section>
  );
}

function Line(props: {
  readonly finding: Finding;
  readonly writtenIn: Language;
  readonly onlyPrinted: boolean;
}) {
  const words = useWords(checkText);
  const { finding } = props;
  return (
    <li class={`finding ${finding.kind} ${props.onlyPrinted ? 'only-printed' : ''}`}>
      <span class="place">
        <span class="only-heard">{finding.kind === 'mend' ? words.mend : words.know}: </span>
        <OutsideLink href={finding.link}>{finding.place}</OutsideLink>
      </span>
      <span lang={props.writtenIn}>{finding.text}</span>
    </li>
  );
}

function rank(finding: Finding): number {
  return finding.kind === 'mend' ? 0 : 1;
}
