import { useState } from 'preact/hooks';
import type { InsetFacts } from '../../../core/wire/inset';
import { formatSchoolYear } from '../../../text/dates';
import { yearText } from '../../../text/dialogs/year';
import { yearAfterText } from '../../../text/dialogs/year-after';
import { Button } from '../../shared/button';
import { focusSoon } from '../../shared/focus';
import { SchoolText, useWords } from '../../shared/language';
import { CloseButton } from '../parts/close-button';
import { Frame } from '../parts/frame';
import { YearSelect } from '../parts/inset-year';
import { TroubleWithRetry } from '../parts/trouble';
import type { Loaded } from '../parts/use-loaded';
import { Actions } from './actions';
import { Banner } from './banner';
import { Calendar, idOfDate } from './calendar';
import type { CalendarDate } from './calendar-dates';
import { Coverage } from './coverage';
import { DatePanel } from './date-panel';
import { DayCards, isAboutTerms } from './day-cards';
import { GapList } from './gap-list';
import { History } from './history';
import { RulesForm } from './rules-form';
import { Said } from './said';
import { YearFigures } from './year-figures';
import { useYear } from './year-page';
import { YearWishes } from './year-wishes';

type Props = {
  readonly loaded: Loaded<InsetFacts>;
  readonly onYear: (year: string) => void;
};

/** The year at a glance: the calendar, the days beside it, and below what concerns all of them. */
export function Overview(props: Props) {
  const words = useWords(yearText);
  const { facts, go } = useYear();
  const { loaded } = props;
  const [writing, setWriting] = useState(false);
  return (
    <Frame
      title={words.title(formatSchoolYear(facts.year))}
      step="year"
      beside={<YearFigures />}
      said={<Said />}
      buttons={
        <>
          <Button
            kind={writing ? 'plain' : 'primary'}
            onClick={() => go({ at: 'new day', date: null })}
          >
            {words.addDay}
          </Button>
          <Button onClick={() => print()}>{words.print}</Button>
          <CloseButton />
        </>
      }
    >
      <AboutYear {...props} />
      <TroubleWithRetry trouble={loaded.trouble} onRetry={loaded.load} />
      <Banner key={facts.year} />
      <div class="year-grid" aria-busy={loaded.loading}>
        <AtAGlance key={facts.year} />
        <WholeYear onWriting={setWriting} />
      </div>
    </Frame>
  );
}

function AboutYear(props: Props) {
  const words = useWords(yearText);
  const { facts, look } = useYear();
  const standing = look.plan.days.filter((day) => !day.isCalledOff);
  const twilight = standing.filter((day) => day.isTwilights).length;
  return (
    <div class="about-year">
      <p class="hint">
        <SchoolText text={facts.school} /> · {words.days(standing.length, twilight)}
      </p>
      <label class="no-print choose-year" for="year">
        <span class="hint">{words.yearLabel}</span>
        <YearSelect facts={facts} onChoose={props.onYear} />
      </label>
    </div>
  );
}

function AtAGlance() {
  const { facts, look, go } = useYear();
  const [chosen, setChosen] = useState<CalendarDate | null>(null);
  const choose = (date: CalendarDate) => {
    const [event, ...more] = date.events;
    const isOfDay = facts.days.some((day) => day.id === event?.dayId);
    if (!event || more.length > 0 || !isOfDay) return setChosen(date);
    const tab = event.kind === 'session' ? 'sessions' : 'day';
    return go({ at: 'day', id: event.dayId, tab });
  };
  return (
    <>
      <Calendar
        months={look.months}
        today={look.plan.today}
        chosen={chosen?.date ?? null}
        onChoose={choose}
      />
      <div class="beside">
        {chosen && (
          <DatePanel
            key={chosen.date}
            date={chosen}
            onPutAway={() => {
              setChosen(null);
              focusSoon(idOfDate(chosen.date));
            }}
          />
        )}
        <DayCards />
      </div>
    </>
  );
}

/** What is not about one day. */
function WholeYear(props: { readonly onWriting: (writing: boolean) => void }) {
  const words = useWords(yearText);
  const after = useWords(yearAfterText);
  const { facts, look } = useYear();
  return (
    <div class="whole-year">
      <section class="stack no-print">
        <h2>{words.yearGaps}</h2>
        <GapList
          gaps={look.gapsOf('').filter((gap) => !isAboutTerms(gap))}
          none={words.yearGapsNone}
          withPolicy
        />
        <YearWishes />
        <History about={null} />
        <RulesForm key={facts.year} />
      </section>
      <Coverage />
      <Actions title={after.actionsTitle} about={null} priority="" onWriting={props.onWriting} />
    </div>
  );
}
