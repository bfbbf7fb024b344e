import { useState } from 'preact/hooks';
import { myPageAfterText } from '../../text/my-page-after';
import { focusSoon } from '../shared/focus';
import { useWords } from '../shared/language';
import { StatusNote } from '../shared/note';
import { CatchUpCard, DoneList } from './catch-up-card';
import { Folded, Section, Title } from './parts';
import { useSession } from './session';

/** P-59: what is still to be caught up, and what is done. Nothing is said to whom nothing is missing. */
export function CatchUpSection() {
  const words = useWords(myPageAfterText);
  const { page } = useSession();
  const [saved, setSaved] = useState(false);
  const open = page.catchUp.filter(({ minutes }) => minutes > 0);
  const finished = page.catchUp.filter(({ minutes }) => minutes <= 0);
  if (page.catchUp.length === 0) return null;
  return (
    <Section id="catch-up" title={words.catchUp}>
      <StatusNote kind="good">{saved && words.doneSaved}</StatusNote>
      {open.length === 0 && <p class="meta">{words.allCaughtUp}</p>}
      <ul class="cards">
        {open.map((item, index) => (
          <CatchUpCard
            key={item.dayId}
            item={item}
            isFirst={index === 0}
            onAct={() => setSaved(false)}
            onSaved={() => {
              setSaved(true);
              focusSoon('catch-up-title');
            }}
          />
        ))}
      </ul>
      {finished.length > 0 && (
        <Folded title={words.catchUpDone}>
          <ul class="cards">
            {finished.map((item) => (
              <li key={item.dayId}>
                <Title text={item.title} />
                <DoneList item={item} />
              </li>
            ))}
          </ul>
        </Folded>
      )}
    </Section>
  );
}
