import type { NoticeGroup } from '../../../core/wire/office-server';
import { noticeText } from '../../../text/dialogs/notice';
import { useWords } from '../../shared/language';
import { useGroupName } from './preview';

/** Which families' message is shown; each group's name in its own language, so not `ChipRadio`. */
export function GroupChips(props: {
  readonly groups: readonly NoticeGroup[];
  readonly chosen: NoticeGroup['key'];
  readonly onChoose: (key: NoticeGroup['key']) => void;
}) {
  const words = useWords(noticeText);
  return (
    <div class="field" role="radiogroup" aria-labelledby="groups-label">
      <div class="label" id="groups-label">
        {words.groupsLabel}
      </div>
      <div class="chips">
        {props.groups.map((group) => (
          <GroupChip
            key={group.key}
            group={group}
            checked={group.key === props.chosen}
            onChoose={props.onChoose}
          />
        ))}
      </div>
    </div>
  );
}

function GroupChip(props: {
  readonly group: NoticeGroup;
  readonly checked: boolean;
  readonly onChoose: (key: NoticeGroup['key']) => void;
}) {
  const { name, lang } = useGroupName(props.group.key);
  return (
    <label class="chip" lang={lang}>
      <input
        type="radio"
        name="group"
        id={`group-${props.group.key}`}
        checked={props.checked}
        onChange={() => props.onChoose(props.group.key)}
      />
      {name}
    </label>
  );
}
