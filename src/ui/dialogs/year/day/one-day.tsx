import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { titleOf } from '../../../../core/inset/occasions';
import type { Why } from '../../../../core/inset/plan-changes';
import type { InsetDayRow } from '../../../../core/inset/types';
import { capitalise, formatDateInYear, formatDateLong } from '../../../../text/dates';
import { yearDayText } from '../../../../text/dialogs/year-day';
import { yearPlanText } from '../../../../text/dialogs/year-plan';
import { sayTitle } from '../../../../text/inset-title';
import { Button } from '../../../shared/button';
import { focusSoon } from '../../../shared/focus';
import { SchoolText, useLanguage, useWords } from '../../../shared/language';
import { makeKey } from '../../../shared/save-key';
import { Tabs } from '../../../shared/tabs';
import { Frame } from '../../parts/frame';
import { useOffice } from '../../parts/open-dialog';
import { type Change, ChangePanel } from '../change';
import { Clashes } from '../clashes';
import { GapList } from '../gap-list';
import type { YearLook } from '../look-at-year';
import { Said } from '../said';
import { useSave } from '../use-save';
import { type DayTab, useYear } from '../year-page';

/** One day under its heading, with the part of it that is open; each part brings its own buttons. */
export function DayFrame(props: {
  readonly row: InsetDayRow;
  readonly tab: DayTab;
  readonly buttons: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  const words = useWords(yearDayText);
  const language = useLanguage();
  const { go, look } = useYear();
  const { row, tab } = props;
  const [changing, setChanging] = useState<DayChangeKind | null>(null);
  return (
    <Frame
      title={row.date ? capitalise(formatDateLong(row.date, language)) : words.newDay}
      step={`day ${row.id}`}
      said={<Said />}
      buttons={
        <>
          {!changing && props.buttons}
          <Button kind="text" onClick={() => go({ at: 'year' })}>
            {words.backToYear}
          </Button>
        </>
      }
    >
      <DayHead row={row} changing={changing} onChanging={setChanging} />
      <GapList
        gaps={look.gapsOf(row.id)}
        title={words.gapsTitle}
        none={words.gapsNone}
        withPolicy
      />
      <DayTabs row={row} tab={tab} />
      {props.children}
    </Frame>
  );
}

function DayTabs({ row, tab }: { readonly row: InsetDayRow; readonly tab: DayTab }) {
  const words = useWords(yearDayText);
  const { go, look } = useYear();
  const tabs: readonly DayTab[] = hasSessions(row, look)
    ? ['day', 'sessions', 'agenda', 'after']
    : ['day', 'agenda', 'after'];
  return (
    <Tabs<DayTab>
      label={words.tabsLabel}
      tabs={tabs.map((name) => ({ name, label: words.tabs[name] }))}
      current={tab}
      onChoose={(name) => {
        go({ at: 'day', id: row.id, tab: name });
        focusSoon(`tab-${name}`);
      }}
    />
  );
}

/** Those of a day by now taken in school are there until they count towards another. */
export function hasSessions({ id, takenAs }: InsetDayRow, look: YearLook): boolean {
  return takenAs === 'twilights' || look.sessionsOf(id).length > 0;
}

type DayChangeKind = 'move' | 'call off' | 're-instate';

function DayHead(props: {
  readonly row: InsetDayRow;
  readonly changing: DayChangeKind | null;
  readonly onChanging: (kind: DayChangeKind | null) => void;
}) {
  const words = useWords(yearPlanText);
  const day = useWords(yearDayText);
  const { row, changing, onChanging } = props;
  const isOff = row.state === 'called off';
  const kinds: readonly DayChangeKind[] = isOff ? ['re-instate'] : ['move', 'call off'];
  const labels = { move: words.move, 'call off': words.callOff, 're-instate': words.reinstate };
  return (
    <section class="stack">
      <div class="day-head">
        <h2 class={isOff ? 'called-off' : ''}>
          <SchoolText text={sayTitle(titleOf(row))} />
        </h2>
        <span class="pill">{day.taken[row.takenAs === 'twilights' ? 'twilights' : 'day']}</span>
        {isOff && <span class="pill warn">{words.states['called off']}</span>}
        {!changing &&
          kinds.map((kind) => (
            <Button key={kind} small onClick={() => onChanging(kind)}>
              {labels[kind]}
            </Button>
          ))}
      </div>
      {changing && <DayChange row={row} kind={changing} onEnd={() => onChanging(null)} />}
    </section>
  );
}

function DayChange(props: {
  readonly row: InsetDayRow;
  readonly kind: DayChangeKind;
  readonly onEnd: () => void;
}) {
  const words = useWords(yearPlanText);
  const language = useLanguage();
  const { server } = useOffice();
  const { facts } = useYear();
  const save = useSave();
  const { row, kind, onEnd } = props;
  const [key] = useState(() => makeKey());
  const change = (cells: Change, why: Why) => {
    const day = { year: facts.year, key, day: { ...row, ...cells }, before: row, ...why };
    save('change-day', () => server.saveInsetDay(day), onEnd);
  };
  return (
    <ChangePanel
      kind={kind}
      days={[row.id]}
      about={row.id}
      what={words.theDay(row.date ? formatDateInYear(row.date, language) : '')}
      stands={row}
      clashes={(cells) => <Clashes row={{ ...row, ...cells }} />}
      onDo={change}
      onKeep={onEnd}
    />
  );
}
