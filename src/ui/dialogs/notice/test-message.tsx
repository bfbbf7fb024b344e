import { useState } from 'preact/hooks';
import type { NoticeGroup } from '../../../core/wire/office-server';
import { noticeText } from '../../../text/dialogs/notice';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/language';
import { StatusNote } from '../../shared/note';
import { useOffice } from '../parts/open-dialog';
import { TroubleWithRetry } from '../parts/trouble';
import type { Action } from '../parts/use-action';

const name = 'test';

export type Test = {
  readonly busy: boolean;
  /** Where the last test went; empty before the first and while one is sent. */
  readonly sentTo: string;
  readonly send: (group: NoticeGroup['key']) => void;
};

/** Sends one group's message to the person at the keyboard and to nobody else. */
export function useTest(dayId: string, action: Action): Test {
  const { server } = useOffice();
  const [sentTo, setSentTo] = useState('');
  return {
    busy: action.doing === name,
    sentTo,
    send: (group) => {
      setSentTo('');
      action.act(
        name,
        () => server.sendTest(dayId, group),
        ({ to }) => setSentTo(to),
      );
    },
  };
}

export function TestButton(props: { readonly test: Test; readonly group: NoticeGroup['key'] }) {
  const words = useWords(noticeText);
  return (
    <Button busy={props.test.busy} onClick={() => props.test.send(props.group)}>
      {props.test.busy ? words.testing : words.test}
    </Button>
  );
}

export function TestNote(props: { readonly test: Test; readonly action: Action }) {
  const words = useWords(noticeText);
  return (
    <>
      <StatusNote kind="good">{props.test.sentTo && words.testSent(props.test.sentTo)}</StatusNote>
      {props.action.failed === name && (
        <TroubleWithRetry trouble={props.action.trouble} onRetry={props.action.again} />
      )}
    </>
  );
}
