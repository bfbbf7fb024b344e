import { useState } from 'preact/hooks';
import { groupAgenda } from '../../../core/inset/agenda';
import { listOccasions, type Occasion } from '../../../core/inset/occasions';
import { inLanguage, type Language } from '../../../core/language';
import { capitalise, formatDateInYear } from '../../../text/dates';
import { yearPlanText } from '../../../text/dialogs/year-plan';
import { sayTitle } from '../../../text/inset-title';
import { Field } from '../../shared/field';
import { useLanguage, useWords } from '../../shared/language';
import { StatusNote } from '../../shared/note';
import { makeKey } from '../../shared/save-key';
import { useOffice } from '../parts/open-dialog';
import { numberItems } from './agenda-items';
import { useSave } from './use-save';
import { WishLists } from './wish-list';
import { itemFromWish, type Wish } from './wishes';
import { useYear } from './year-page';

/** Everything asked for that stands on no agenda, to be put on that of a day to come. */
export function YearWishes() {
  const { server } = useOffice();
  const words = useWords(yearPlanText);
  const language = useLanguage();
  const { facts, look, action, savedAs } = useYear();
  const save = useSave();
  const coming = listOccasions(look.plan).filter(({ state }) => state === 'to come');
  const [chosen, setChosen] = useState(coming[0]?.id ?? '');
  const [putOn, setPutOn] = useState('');
  if (look.wishes.length + look.interests.length === 0 || coming.length === 0) return null;
  const about = coming.some(({ id }) => id === chosen) ? chosen : (coming[0]?.id ?? '');
  const taker = coming.find(({ id }) => id === putOn);
  const tookUp = taker ? words.onAgenda(nameOf(taker, language)) : '';
  const put = (wish: Wish) => {
    const before = groupAgenda(facts.agenda).of(about);
    const items = numberItems([...before, itemFromWish(wish, about, makeKey())]);
    save(
      'put-wish',
      () => server.saveAgenda({ year: facts.year, about, items, before }),
      () => setPutOn(about),
    );
  };
  return (
    <div class="stack no-print">
      <ChooseAgenda coming={coming} about={about} onChoose={setChosen} />
      <StatusNote kind="good">{savedAs === 'put-wish' ? tookUp : ''}</StatusNote>
      <WishLists taken={[]} busy={action.doing === 'put-wish'} onPut={put} />
    </div>
  );
}

function nameOf({ date, title }: Occasion, language: Language): string {
  return `${capitalise(formatDateInYear(date, language))}: ${inLanguage(sayTitle(title), language)}`;
}

function ChooseAgenda(props: {
  readonly coming: readonly Occasion[];
  readonly about: string;
  readonly onChoose: (about: string) => void;
}) {
  const words = useWords(yearPlanText);
  const language = useLanguage();
  return (
    <Field id="wish-agenda" label={words.agendaFor}>
      <select
        id="wish-agenda"
        class="input"
        value={props.about}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        {props.coming.map((occasion) => (
          <option key={occasion.id} value={occasion.id}>
            {nameOf(occasion, language)}
          </option>
        ))}
      </select>
    </Field>
  );
}
