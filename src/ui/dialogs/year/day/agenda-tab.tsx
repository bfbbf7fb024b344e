import { useState } from 'preact/hooks';
import { readIds } from '../../../../core/inset/id-list';
import type { AgendaRow, InsetDayRow } from '../../../../core/inset/types';
import { formatDateInYear } from '../../../../text/dates';
import { yearDayText } from '../../../../text/dialogs/year-day';
import { yearPlanText } from '../../../../text/dialogs/year-plan';
import { formatHours } from '../../../../text/hours';
import { Button } from '../../../shared/button';
import { ChipRadio } from '../../../shared/choices';
import { focusSoon } from '../../../shared/focus';
import { useLanguage, useWords } from '../../../shared/language';
import { makeKey } from '../../../shared/save-key';
import { agendaMinutes, changeItem, moveItem } from '../agenda-items';
import { blankItem } from '../blank-rows';
import { WishLists } from '../wish-list';
import { itemFromWish } from '../wishes';
import { useYear } from '../year-page';
import { AgendaItem, idOfItem } from './agenda-item';
import { Restored } from './disputed';
import { DayFrame } from './one-day';
import { type AgendaDraft, useAgendaDraft } from './use-agenda-draft';

/** P-56: what is done when; each session of a day taken as twilights has its own agenda. */
export function AgendaTab({ row }: { readonly row: InsetDayRow }) {
  const { look } = useYear();
  const sessions = row.takenAs === 'twilights' ? look.sessionsOf(row.id) : [];
  const [chosen, setChosen] = useState(sessions[0]?.id ?? row.id);
  return <OneAgenda key={chosen} row={row} about={chosen} onChoose={setChosen} />;
}

function OneAgenda(props: {
  readonly row: InsetDayRow;
  readonly about: string;
  readonly onChoose: (about: string) => void;
}) {
  const words = useWords(yearPlanText);
  const day = useWords(yearDayText);
  const draft = useAgendaDraft(props.about);
  const { items } = draft;
  const add = (item: AgendaRow) => {
    draft.change([...items, item]);
    focusSoon(idOfItem(item.id, 'itemEnglish'));
  };
  return (
    <DayFrame
      row={props.row}
      tab="agenda"
      buttons={
        <>
          <Button kind="primary" busy={draft.busy} onClick={draft.save}>
            {draft.busy ? day.saving : words.saveAgenda}
          </Button>
          {draft.isChanged && <span class="hint">{day.unsaved}</span>}
        </>
      }
    >
      <section class="stack" inert={draft.busy}>
        <h2>{words.agendaTitle}</h2>
        <ChooseAgenda {...props} />
        <Restored shown={draft.restored} onForget={draft.reset} />
        {items.length === 0 && <p class="soft">{words.agendaEmpty}</p>}
        <Items draft={draft} />
        <div class="buttons">
          <Button onClick={() => add(blankItem(props.about, makeKey()))}>{words.addItem}</Button>
          <Total about={props.about} items={items} />
        </div>
        <WishLists
          taken={items.flatMap((item) => readIds(item.from))}
          onPut={(wish) => add(itemFromWish(wish, props.about, makeKey()))}
        />
      </section>
    </DayFrame>
  );
}

function Items({ draft }: { readonly draft: AgendaDraft }) {
  const { items } = draft;
  return (
    <ol class="agenda">
      {items.map((item, index) => (
        <AgendaItem
          key={item.id}
          item={item}
          number={index + 1}
          isFirst={index === 0}
          isLast={index === items.length - 1}
          onChange={(patch) => draft.change(changeItem(items, item.id, patch))}
          onMove={(by) => draft.change(moveItem(items, index, by))}
          onRemove={() => {
            draft.change(items.filter((one) => one.id !== item.id));
            const next = items[index + 1] ?? items[index - 1];
            focusSoon(next ? idOfItem(next.id, 'itemEnglish') : 'tab-agenda');
          }}
        />
      ))}
    </ol>
  );
}

function ChooseAgenda(props: {
  readonly row: InsetDayRow;
  readonly about: string;
  readonly onChoose: (about: string) => void;
}) {
  const words = useWords(yearPlanText);
  const language = useLanguage();
  const { look } = useYear();
  const sessions = props.row.takenAs === 'twilights' ? look.sessionsOf(props.row.id) : [];
  if (sessions.length === 0) return null;
  return (
    <ChipRadio
      id="agenda-about"
      label={words.agendaOf}
      value={props.about}
      choices={[
        ...sessions.map(({ id, date }) => ({ value: id, label: formatDateInYear(date, language) })),
        { value: props.row.id, label: words.wholeDay },
      ]}
      onChange={(about) => {
        props.onChoose(about);
        focusSoon(`agenda-about-${about}`);
      }}
    />
  );
}

function Total(props: { readonly about: string; readonly items: readonly AgendaRow[] }) {
  const words = useWords(yearPlanText);
  const { look } = useYear();
  const planned = agendaMinutes(props.items);
  const available = look.minutesOf(props.about);
  if (planned === 0) return null;
  return (
    <span class="hint" role="status">
      {words.total(formatHours(planned), formatHours(available))}{' '}
      {planned > available && words.over}
    </span>
  );
}
