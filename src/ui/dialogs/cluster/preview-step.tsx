import type { DateItem } from '../../../core/cluster/groups';
import { isDoubt } from '../../../core/cluster/reading';
import { capitalise, formatDateLong } from '../../../text/dates';
import { ChipRadio } from '../../shared/choices';
import { useLanguage } from '../../shared/language';
import { Note } from '../../shared/note';
import type { Mode, Preview } from './bring-types';
import { tickKey } from './preview-of';
import { Source, Unread } from './unread';
import type { Bring } from './use-bring';
import '../parts/tick.css';

type Props = { readonly bring: Bring; readonly preview: Preview };

/** Line by line what was read and what was not; nothing is saved before the button below is pressed. */
export function PreviewStep(props: Props) {
  const { words } = props.bring;
  const { preview } = props;
  const { given } = preview.state;
  return (
    <div class="stack wide preview">
      <div class="stack tight">
        {preview.school !== '' && <p class="for-school">{words.forSchool(preview.school)}</p>}
        <p class="hint">{words.from(given.name || words.pasted)}</p>
      </div>
      {preview.isOurs && <Note kind="warn">{words.errors.ourName}</Note>}
      {preview.school === '' && !preview.isOurs && preview.group !== null && (
        <Note kind="warn">{words.errors.school}</Note>
      )}
      <Choices {...props} />
      <Read {...props} />
      {preview.school !== '' && <Changes {...props} />}
      <Unread {...props} />
    </div>
  );
}

function Choices({ bring, preview }: Props) {
  const { words, decide } = bring;
  const { state, groups, group } = preview;
  return (
    <>
      {groups.length > 1 && (
        <ChipRadio
          id="group"
          label={words.severalSchools}
          value={`=${group?.school ?? ''}`}
          choices={groups.map(({ school, dates }) => ({
            value: `=${school}`,
            label: words.schoolCount(school || words.noSchoolNamed, dates.length),
          }))}
          onChange={(chosen) => decide({ groupName: chosen.slice(1) })}
        />
      )}
      {state.asksOrder && (
        <ChipRadio
          id="order"
          label={words.orderQuestion}
          value={state.order || 'day-first'}
          choices={(['day-first', 'month-first'] as const).map((value) => ({
            value,
            label: words.orders[value],
          }))}
          onChange={(order) => decide({ order })}
        />
      )}
    </>
  );
}

function Read({ bring, preview }: Props) {
  const { words, decide } = bring;
  const { group, state } = preview;
  if (!group) return <p>{words.nothingRead}</p>;
  return (
    <section class="stack tight">
      <h2>{words.readCount(group.dates.length)}</h2>
      <p class="soft">{words.ticked}</p>
      <ul class="read-dates">
        {group.dates.map((item) => (
          <li key={item.date}>
            <ReadDate
              item={item}
              bring={bring}
              isTicked={preview.isTicked(item.date)}
              onTick={(on) =>
                decide({ ticks: { ...state.ticks, [tickKey(group, item.date)]: on } })
              }
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReadDate(props: {
  readonly item: DateItem;
  readonly bring: Bring;
  readonly isTicked: boolean;
  readonly onTick: (on: boolean) => void;
}) {
  const language = useLanguage();
  const { item, bring } = props;
  const { words } = bring;
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={props.isTicked}
        onChange={(event) => props.onTick(event.currentTarget.checked)}
      />
      <span>
        <span class="what">
          <b>{capitalise(formatDateLong(item.date, language))}</b>
          {item.title && <span dir="auto">{item.title}</span>}
        </span>
        {item.notes.map((note) => (
          <span key={note} class={isDoubt(note) ? 'doubt' : 'hint'}>
            {capitalise(words.notes[note])}
          </span>
        ))}
        <span class="hint source" dir="auto">
          <Source item={item} bring={bring} />
        </span>
      </span>
    </label>
  );
}

function Changes({ bring, preview }: Props) {
  const language = useLanguage();
  const { words, decide } = bring;
  const { before, changes, state } = preview;
  const say = (dates: readonly string[]) =>
    dates.map((date) => formatDateLong(date, language)).join('; ');
  const had = (before?.dates.length ?? 0) > 0;
  return (
    <section class="card stack" aria-live="polite">
      {had && (
        <ChipRadio<Mode>
          id="mode"
          label={words.modeQuestion}
          value={state.mode}
          choices={(['all', 'more'] as const).map((value) => ({
            value,
            label: words.modes[value],
          }))}
          onChange={(mode) => decide({ mode })}
        />
      )}
      {changes.dates.length === 0 && <p>{words.changes.none}</p>}
      <ul class="changes">
        {changes.dates.length > 0 && <li>{words.changes.isNew(changes.isNew.length)}</li>}
        {had && <li>{words.changes.stays(changes.stays.length)}</li>}
        {changes.goes.length > 0 && <li class="doubt">{words.changes.goes(say(changes.goes))}</li>}
      </ul>
    </section>
  );
}
