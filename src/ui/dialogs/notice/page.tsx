import { useState } from 'preact/hooks';
import { noticeText } from '../../../text/dialogs/notice';
import { useWords } from '../../shared/language';
import { Skeleton } from '../../shared/waiting';
import { Frame } from '../parts/frame';
import { openDialog, useOffice } from '../parts/open-dialog';
import { TroubleWithRetry } from '../parts/trouble';
import { useLoaded } from '../parts/use-loaded';
import { DayStep } from './day-step';
import './day.css';
import './message.css';
import './people.css';
import './sending.css';
import { OneDay } from './one-day';
import { StepBar } from './step-bar';

function Notice() {
  const words = useWords(noticeText);
  const { server } = useOffice();
  const days = useLoaded(() => server.loadNoticeDays());
  const [opened, setOpened] = useState<string | null>(null);
  const day = days.value?.find((one) => one.id === opened);
  const anotherDay = () => {
    setOpened(null);
    days.load();
  };
  if (day) return <OneDay key={day.id} day={day} onAnotherDay={anotherDay} />;
  if (days.value) return <DayStep days={days} onOpen={setOpened} />;
  return (
    <Frame title={words.dayTitle} step="day" above={<StepBar current="day" />} buttons={null}>
      <TroubleWithRetry trouble={days.trouble} onRetry={days.load} />
      {!days.trouble && <Skeleton rows={4} />}
    </Frame>
  );
}

openDialog(Notice);
