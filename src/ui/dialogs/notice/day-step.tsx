import { useState } from 'preact/hooks';
import { compare } from '../../../core/compare';
import type { NoticeDay } from '../../../core/wire/office-server';
import { commonText } from '../../../text/dialogs/common';
import { noticeText } from '../../../text/dialogs/notice';
import { Button } from '../../shared/button';
import { focusSoon } from '../../shared/focus';
import { useWords } from '../../shared/language';
import { Frame } from '../parts/frame';
import { TroubleWithRetry } from '../parts/trouble';
import type { Loaded } from '../parts/use-loaded';
import { DayList, firstDayId } from './day-list';
import { StepBar } from './step-bar';

/** Which day it is about: those to come, the next one to tell families of already chosen. */
export function DayStep(props: {
  readonly days: Loaded<readonly NoticeDay[]>;
  readonly onOpen: (id: string) => void;
}) {
  const words = useWords(noticeText);
  const common = useWords(commonText);
  const all = props.days.value ?? [];
  const [chosen, setChosen] = useState(() => nextToTell(all)?.id ?? '');
  const [asked, setAsked] = useState(false);
  const day = all.find((one) => one.id === chosen);
  const open = () => {
    setAsked(true);
    if (day) props.onOpen(day.id);
    else focusSoon(firstDayId);
  };
  const empty = all.length === 0;
  const toCome = sortByDate(all).filter((one) => !one.over);
  const list = { chosen, onChoose: setChosen };
  return (
    <Frame
      title={words.dayTitle}
      step="day"
      above={<StepBar current="day" />}
      buttons={
        empty ? (
          <Button kind="primary" busy={props.days.loading} onClick={props.days.load}>
            {props.days.loading ? common.updating : words.lookAgain}
          </Button>
        ) : (
          <Button kind="primary" onClick={open}>
            {day && isUnderWay(day) ? words.seeSent : words.seeMessage}
          </Button>
        )
      }
    >
      {empty ? <p>{words.noDays}</p> : <p class="soft">{words.dayHint}</p>}
      <TroubleWithRetry trouble={props.days.trouble} onRetry={props.days.load} />
      {!empty && toCome.length === 0 && <p>{words.onlyOver}</p>}
      {toCome.length > 0 && <DayList {...list} days={toCome} label={words.dayTitle} />}
      {asked && !day && <p class="error">{words.chooseFirst}</p>}
      <Over {...list} days={all} />
    </Frame>
  );
}

function Over(props: {
  readonly days: readonly NoticeDay[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const words = useWords(noticeText);
  const over = sortByDate(props.days).filter((day) => day.over);
  if (over.length === 0) return null;
  return (
    <details>
      <summary>{words.overDays(over.length)}</summary>
      <DayList {...props} days={over.reverse()} label={words.overDays(over.length)} />
    </details>
  );
}

function sortByDate(days: readonly NoticeDay[]): readonly NoticeDay[] {
  return [...days].sort((one, other) => compare(one.date, other.date));
}

function nextToTell(days: readonly NoticeDay[]): NoticeDay | undefined {
  const byDate = sortByDate(days.filter((day) => !day.over && !day.calledOff));
  return byDate.find((day) => !isUnderWay(day)) ?? byDate[0];
}

function isUnderWay(day: NoticeDay): boolean {
  return day.status !== 'not approved';
}
