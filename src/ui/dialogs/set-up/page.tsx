import { useEffect, useState } from 'preact/hooks';
import type { SetUpAnswers, SetUpStart } from '../../../core/wire/office-server';
import { setUpText } from '../../../text/dialogs/set-up';
import { Button } from '../../shared/button';
import { focusFirstError } from '../../shared/focus';
import { useWords } from '../../shared/language';
import { TroubleNote } from '../../shared/note';
import { StillWaiting } from '../../shared/waiting';
import { CloseButton } from '../parts/close-button';
import { Frame } from '../parts/frame';
import { openDialog, useOffice } from '../parts/open-dialog';
import { PageWaits } from '../parts/page-waits';
import { TroubleWithRetry } from '../parts/trouble';
import { useLoaded } from '../parts/use-loaded';
import { idOfField } from './bind';
import { BuildingView } from './building';
import { type AnswerField, checkAnswers, fieldOrder, tidyAnswers } from './check-answers';
import { Done } from './done';
import { Form } from './form';
import { Intro } from './intro';
import './set-up.css';
import { type Building, useBuilding } from './use-building';

function SetUp() {
  const words = useWords(setUpText);
  const { server } = useOffice();
  const loaded = useLoaded(() => server.loadSetUp());
  if (loaded.value) return <Loaded start={loaded.value} />;
  return <PageWaits title={words.title} saidAbove loaded={loaded} />;
}

/** What is typed, and what is wrong with it: told by the page once asked, or by the server. */
function useAnswers(start: SetUpStart, building: Building) {
  const words = useWords(setUpText);
  const [answers, setAnswers] = useState<SetUpAnswers>(start.answers);
  const [pressed, setPressed] = useState(false);
  const [mended, setMended] = useState<ReadonlySet<string>>(new Set());
  const found = pressed ? checkAnswers(answers, words) : {};
  const refused = building.progress === null ? building.trouble : null;
  useEffect(() => {
    if (refused) focusFirstError(fieldOrder, refused.fields, idOfField);
  }, [refused]);
  return {
    answers,
    refused,
    isWrong: Object.keys(found).length > 0,
    errors: { ...without(refused?.fields ?? {}, mended), ...found },
    change: (field: AnswerField, value: string | boolean) => {
      setAnswers({ ...answers, [field]: value });
      setMended(new Set([...mended, field]));
    },
    send: () => {
      setPressed(true);
      if (focusFirstError(fieldOrder, checkAnswers(answers, words), idOfField)) return;
      setMended(new Set());
      building.start(tidyAnswers(answers));
    },
  };
}

function Loaded({ start }: { readonly start: SetUpStart }) {
  const words = useWords(setUpText);
  const building = useBuilding();
  const { answers, refused, isWrong, errors, change, send } = useAnswers(start, building);
  if (building.done) return <Done done={building.done} failed={building.failed} />;
  if (building.progress) return <BuildingView building={building} />;
  const label = start.doneBefore ? words.startAgain : isHalf(start) ? words.carryOn : words.start;
  return (
    <Frame
      title={words.title}
      saidAbove
      buttons={
        <>
          <Button kind="primary" busy={building.busy} onClick={send}>
            {label}
          </Button>
          <CloseButton />
        </>
      }
    >
      <Intro start={start} half={isHalf(start)} />
      <Form answers={answers} errors={errors} onChange={change} />
      {isWrong && <TroubleNote>{words.someWrong}</TroubleNote>}
      <TroubleWithRetry trouble={refused} onRetry={send} />
      <StillWaiting active={building.busy} />
    </Frame>
  );
}

function isHalf(start: SetUpStart): boolean {
  return !start.doneBefore && !start.isCopy && start.answers.logLink !== '';
}

function without(
  fields: Readonly<Record<string, string>>,
  gone: ReadonlySet<string>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !gone.has(field)));
}

openDialog(SetUp);
