import type { ComponentChildren, RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { datesAsCalendar, datesAsCsv } from '../../../core/cluster/export-dates';
import { clusterSendText } from '../../../text/dialogs/cluster-send';
import { Button } from '../../shared/button';
import { useLanguage, useWords } from '../../shared/language';
import { StatusNote } from '../../shared/note';
import { copyText, download } from './download';
import type { Cluster } from './look-at-cluster';
import { exportWords } from './say-own-dates';

export type Send = {
  readonly buttons: ComponentChildren;
  readonly said: ComponentChildren;
  readonly area: RefObject<HTMLTextAreaElement | null>;
  readonly forgetSaid: () => void;
};

/** Our dates as files and as text; nothing is sent by the page itself. */
export function useSend({ facts, ownDates }: Cluster): Send {
  const words = useWords(clusterSendText);
  const language = useLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const save = (ending: 'csv' | 'ics') => {
    const file = `${words.fileName(facts.year)}.${ending}`;
    const texts = exportWords(facts, language);
    if (ending === 'csv') download(file, 'text/csv', datesAsCsv(ownDates, texts));
    else {
      const about = { year: facts.year, epochMs: Date.now() };
      download(file, 'text/calendar', datesAsCalendar(ownDates, texts, about));
    }
    setSaid(words.downloaded(file));
  };
  const copy = async () => {
    if (area.current) setSaid((await copyText(area.current)) ? words.copied : words.notCopied);
  };
  const buttons = ownDates.length > 0 && (
    <>
      <Button kind="primary" onClick={() => save('csv')}>
        {words.table}
      </Button>
      <Button onClick={() => save('ics')}>{words.calendar}</Button>
      <Button onClick={() => void copy()}>{words.copy}</Button>
    </>
  );
  return {
    buttons,
    said: <StatusNote kind="good">{said}</StatusNote>,
    area,
    forgetSaid: () => setSaid(''),
  };
}
