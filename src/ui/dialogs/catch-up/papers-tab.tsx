import { useState } from 'preact/hooks';
import { listPay, type PayLine } from '../../../core/inset/pay-list';
import type { InsetStaff } from '../../../core/inset/types';
import type { MadeDocument } from '../../../core/wire/inset';
import { formatDate, formatSchoolYear } from '../../../text/dates';
import { insetPapersText } from '../../../text/dialogs/inset-papers';
import { formatHours } from '../../../text/hours';
import { Button } from '../../shared/button';
import { useLanguage, useWords } from '../../shared/language';
import { useOffice } from '../parts/open-dialog';
import { Certificate } from './certificate';
import { Made } from './made';
import type { Work } from './work';

/** Documents that are made when somebody asks, and that only that person sees. */
export function PapersTab({ work }: { readonly work: Work }) {
  return (
    <div class="stack wide">
      <PayList work={work} />
      <Certificate work={work} />
    </div>
  );
}

function PayList({ work }: { readonly work: Work }) {
  const words = useWords(insetPapersText);
  const { server } = useOffice();
  const [made, setMade] = useState<MadeDocument | null>(null);
  const { facts, plan, action } = work;
  const lines = listPay(plan, facts.staff);
  const make = () => {
    setMade(null);
    action.act('pay list', () => server.makePayList(facts.year), setMade);
  };
  const busy = action.doing === 'pay list';
  return (
    <section class="stack" aria-labelledby="pay-title">
      <div class="stack tight">
        <h2 id="pay-title">{words.payTitle(formatSchoolYear(facts.year))}</h2>
        <p class="soft">{words.payLead}</p>
      </div>
      {lines.length === 0 ? (
        <p>{words.nobody}</p>
      ) : (
        <>
          <PayTable work={work} lines={lines} />
          <div class="buttons">
            <Button kind="primary" busy={busy} onClick={make}>
              {busy ? words.making : words.makePay}
            </Button>
            <p class="hint">{words.onlyYou}</p>
          </div>
        </>
      )}
      <Made made={made} />
    </section>
  );
}

function PayTable(props: { readonly work: Work; readonly lines: readonly PayLine<InsetStaff>[] }) {
  const words = useWords(insetPapersText);
  const language = useLanguage();
  const { work, lines } = props;
  const sum = (key: 'paid' | 'inLieu') =>
    formatHours(lines.reduce((total, line) => total + line[key], 0));
  const hours = (minutes: number) => (minutes === 0 ? '–' : formatHours(minutes));
  return (
    <table class="paper">
      <thead>
        <tr>
          <th scope="col">{words.person}</th>
          <th scope="col">{words.cameTo}</th>
          <th scope="col">{words.paid}</th>
          <th scope="col">{words.inLieu}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ person, paid, inLieu, came }) => (
          <tr key={person.id}>
            <th scope="row">{work.called.get(person.id) ?? person.name}</th>
            <td>{came.map(({ occasion }) => formatDate(occasion.date, language)).join('; ')}</td>
            <td data-label={words.paid}>{hours(paid)}</td>
            <td data-label={words.inLieu}>{hours(inLieu)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            {words.total}
          </th>
          <td data-label={words.paid}>{sum('paid')}</td>
          <td data-label={words.inLieu}>{sum('inLieu')}</td>
        </tr>
      </tfoot>
    </table>
  );
}
