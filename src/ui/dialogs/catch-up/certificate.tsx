import { useState } from 'preact/hooks';
import type { MadeDocument } from '../../../core/wire/inset';
import { insetPapersText } from '../../../text/dialogs/inset-papers';
import { Button } from '../../shared/button';
import { focusSoon } from '../../shared/focus';
import { Select } from '../../shared/inputs';
import { useWords } from '../../shared/language';
import { useOffice } from '../parts/open-dialog';
import { Made } from './made';
import type { Work } from './work';

const fieldId = 'certificate-who';

/** Of one person’s attendance in the year, for their own file. */
export function Certificate({ work }: { readonly work: Work }) {
  const words = useWords(insetPapersText);
  const form = useCertificate(work);
  const { staff, busy } = form;
  const options = work.facts.staff
    .map((person) => ({ value: person.id, label: work.called.get(person.id) ?? person.name }))
    .sort((one, other) => one.label.localeCompare(other.label, 'cy'));
  return (
    <section class="stack" aria-labelledby="certificate-title">
      <div class="stack tight">
        <h2 id="certificate-title">{words.certificateTitle}</h2>
        <p class="soft">{words.certificateLead}</p>
      </div>
      <div class="person-field">
        <Select
          id={fieldId}
          label={words.who}
          none={words.choose}
          error={form.isMissing ? words.chooseFirst : undefined}
          value={staff}
          groups={[{ label: words.staff, options }]}
          onChange={form.choose}
        />
      </div>
      <div class="buttons">
        <Button busy={busy} onClick={form.make}>
          {busy ? words.making : words.makeCertificate}
        </Button>
        <p class="hint">{words.onlyYou}</p>
      </div>
      <Made made={form.made} />
    </section>
  );
}

function useCertificate({ facts, action }: Work) {
  const { server } = useOffice();
  const [staff, setStaff] = useState('');
  const [asked, setAsked] = useState(false);
  const [made, setMade] = useState<MadeDocument | null>(null);
  const choose = (chosen: string) => {
    setStaff(chosen);
    setMade(null);
  };
  const make = () => {
    setAsked(true);
    if (staff === '') return focusSoon(fieldId);
    setMade(null);
    const about = { year: facts.year, staff };
    action.act('certificate', () => server.makeCertificate(about), setMade);
  };
  const busy = action.doing === 'certificate';
  return { staff, choose, isMissing: asked && staff === '', made, make, busy };
}
