import { useState } from 'preact/hooks';
import type { DateItem, UnreadItem } from '../../../core/cluster/groups';
import { formatDateLong } from '../../../text/dates';
import { Button } from '../../shared/button';
import { useLanguage } from '../../shared/language';
import type { Preview } from './bring-types';
import type { Bring } from './use-bring';

/** More are a click away, so that a long file does not bury what was read. */
const shownAtFirst = 10;

export function Unread({ bring, preview }: { readonly bring: Bring; readonly preview: Preview }) {
  const { words } = bring;
  const [all, setAll] = useState(false);
  const { items, leftOut } = preview.state.reading;
  const unread = items.flatMap((item) => (item.isRead ? [] : [item]));
  if (unread.length === 0) return null;
  const shown = all ? unread : unread.slice(0, shownAtFirst);
  return (
    <section class="stack tight">
      <h2>{words.unreadTitle(unread.length)}</h2>
      <p class="soft">{words.unreadKept}</p>
      <ul class="unread">
        {shown.map((item, index) => (
          <UnreadLine key={`${item.place} ${index}`} item={item} bring={bring} />
        ))}
      </ul>
      {shown.length < unread.length && (
        <div>
          <Button small kind="text" onClick={() => setAll(true)}>
            {words.more(unread.length - shown.length)}
          </Button>
        </div>
      )}
      {leftOut > 0 && <p class="hint">{words.leftOut(leftOut)}</p>}
    </section>
  );
}

function UnreadLine({ item, bring }: { readonly item: UnreadItem; readonly bring: Bring }) {
  const language = useLanguage();
  const reason = bring.words.reasons[item.reason];
  const date = item.date === null ? '' : formatDateLong(item.date, language);
  return (
    <li>
      <b>{date ? `${reason}: ${date}` : reason}</b>
      <span class="hint source" dir="auto">
        <Source item={item} bring={bring} />
      </span>
    </li>
  );
}

/** The line or the entry as it came. */
export function Source({
  item,
  bring,
}: {
  readonly item: DateItem | UnreadItem;
  readonly bring: Bring;
}) {
  const { words, preview } = bring;
  const isCalendar = preview?.state.reading.kind === 'calendar';
  return <>{isCalendar ? words.event(item.place, item.text) : words.line(item.place, item.text)}</>;
}
