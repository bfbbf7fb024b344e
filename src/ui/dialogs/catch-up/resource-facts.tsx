import { addDays } from '../../../core/civil-date';
import type { ResourceRow } from '../../../core/inset/types';
import { formatDate } from '../../../text/dates';
import { catchUpText } from '../../../text/dialogs/catch-up';
import { formatHours } from '../../../text/hours';
import { useLanguage, useWords } from '../../shared/language';
import { Note } from '../../shared/note';
import { OutsideLink } from '../parts/said';

/** Links to the web rarely stay the same for longer. */
const linkAgesAfterDays = 180;

/** What is known of a resource, before it is set for anybody (P-60). */
export function ResourceFacts(props: { readonly resource: ResourceRow; readonly today: string }) {
  const words = useWords(catchUpText).resource;
  const { resource } = props;
  const facts = [
    [words.provider, resource.provider || words.unknown],
    [words.kind, words.modes[resource.mode as keyof typeof words.modes] ?? words.unknown],
    [
      words.language,
      words.languages[resource.language as keyof typeof words.languages] ?? words.unknown,
    ],
    [words.length, resource.minutes === null ? words.unknown : formatHours(resource.minutes)],
  ] as const;
  return (
    <div class="stack tight">
      <dl class="facts four">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Link {...props} />
    </div>
  );
}

function Link(props: { readonly resource: ResourceRow; readonly today: string }) {
  const words = useWords(catchUpText).resource;
  const language = useLanguage();
  const { link, checkedOn } = props.resource;
  if (link === '') return <Note kind="warn">{words.noLink}</Note>;
  const open = <OutsideLink href={link}>{words.open}</OutsideLink>;
  if (checkedOn !== null && checkedOn >= addDays(props.today, -linkAgesAfterDays)) {
    return (
      <p>
        {open} <span class="hint">{words.checked(formatDate(checkedOn, language))}</span>
      </p>
    );
  }
  return (
    <Note kind="warn">
      {checkedOn === null ? words.neverChecked : words.oldCheck(formatDate(checkedOn, language))}
      {open}
    </Note>
  );
}
