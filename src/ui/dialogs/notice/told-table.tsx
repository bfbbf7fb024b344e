import { useState } from 'preact/hooks';
import type { Language } from '../../../core/language';
import type { ToldPerson } from '../../../core/wire/office-server';
import { formatMoment } from '../../../text/dates';
import { noticeSendingText } from '../../../text/dialogs/notice-sending';
import { useLanguage, useWords } from '../../shared/language';
import { everyone, filterTold, pageOfTold } from './told';
import { ToldFilters } from './told-filters';
import { useNames } from './told-names';
import { ToldPages } from './told-pages';

type Props = { readonly people: readonly ToldPerson[]; readonly writtenIn: Language };

/** Every message of the notice, one a line, found by name, address, message or state. */
export function ToldTable(props: Props) {
  const words = useWords(noticeSendingText);
  const [filter, setFilter] = useState(everyone);
  const [wanted, setWanted] = useState(1);
  const found = filterTold(props.people, filter);
  const { rows, page, pages } = pageOfTold(found, wanted);
  if (props.people.length === 0) return <p class="soft">{words.nobodyYet}</p>;
  return (
    <section class="stack">
      <h2 id="told-title">{words.peopleTitle}</h2>
      <ToldFilters
        people={props.people}
        filter={filter}
        onChange={(next) => {
          setFilter(next);
          setWanted(1);
        }}
      />
      <p class="hint" role="status">
        {found.length === 0 ? words.nobodyFound : words.found(found.length)}
      </p>
      {rows.length > 0 && <Table people={rows} writtenIn={props.writtenIn} />}
      <ToldPages page={page} pages={pages} onPage={setWanted} />
    </section>
  );
}

function Table(props: Props) {
  const words = useWords(noticeSendingText);
  return (
    <table class="told" aria-labelledby="told-title">
      <thead>
        <tr>
          <th scope="col">{words.person}</th>
          <th scope="col">{words.messageLabel}</th>
          <th scope="col">{words.stateLabel}</th>
          <th scope="col">{words.at}</th>
        </tr>
      </thead>
      <tbody>
        {props.people.map((told) => (
          <Row key={told.key} told={told} writtenIn={props.writtenIn} />
        ))}
      </tbody>
    </table>
  );
}

const looks: Readonly<Record<string, string>> = {
  sent: 'good',
  sending: 'busy',
  missed: 'warn',
  failed: 'warn',
  'draft gone': 'warn',
};

function Row(props: { readonly told: ToldPerson; readonly writtenIn: Language }) {
  const language = useLanguage();
  const names = useNames();
  const { told } = props;
  return (
    <tr>
      <th scope="row">
        {told.person}
        <span class="hint">{told.address}</span>
      </th>
      <td>{names.stage(told.stage)}</td>
      <td>
        <span class={`pill ${looks[told.state] ?? ''}`}>{names.state(told.state)}</span>
        {told.detail && (
          <span class="hint" lang={props.writtenIn}>
            {told.detail}
          </span>
        )}
      </td>
      <td>{told.at && formatMoment(told.at, language)}</td>
    </tr>
  );
}
