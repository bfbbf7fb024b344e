import type { LeftOut, NoticeGroup, NoticePlan } from '../../../core/wire/office-server';
import { commonText, formatCount } from '../../../text/dialogs/common';
import { noticePeopleText } from '../../../text/dialogs/notice-people';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/language';
import type { Loaded } from '../parts/use-loaded';
import { useGroupName } from './preview';

type OnSee = (key: NoticeGroup['key']) => void;

/** How many of each group are told, and who is not, by the reason; names fold out. */
export function PeopleTable(props: {
  readonly plan: NoticePlan;
  readonly loaded: Loaded<NoticePlan>;
  readonly onSee: OnSee;
}) {
  const words = useWords(noticePeopleText);
  const common = useWords(commonText);
  const out = props.plan.leftOut.filter((one) => one.people.length > 0);
  return (
    <div class="stack tight">
      <table class="people">
        <caption class="only-heard">{words.tableLabel}</caption>
        <tbody>
          {props.plan.groups.map((group) => (
            <GroupRow key={group.key} group={group} onSee={props.onSee} />
          ))}
          {out.map((one) => (
            <LeftOutRow key={one.reason} leftOut={one} />
          ))}
        </tbody>
      </table>
      <div class="buttons">
        <p class="hint">{out.length > 0 ? words.putRight : words.nobodyLeftOut}</p>
        <Button small kind="text" busy={props.loaded.loading} onClick={props.loaded.load}>
          {props.loaded.loading ? common.updating : words.lookAgain}
        </Button>
      </div>
    </div>
  );
}

function GroupRow(props: { readonly group: NoticeGroup; readonly onSee: OnSee }) {
  const words = useWords(noticePeopleText);
  const { group } = props;
  const { name, lang } = useGroupName(group.key);
  return (
    <tr>
      <th scope="row">
        <span class="who">
          <i class={`key ${group.key}`} aria-hidden="true" />
          <span lang={lang}>{name}</span>
        </span>
      </th>
      <td class="count">{formatCount(group.count)}</td>
      <td class="act">
        <button
          type="button"
          class="see"
          aria-label={words.seeOf(name)}
          onClick={() => props.onSee(group.key)}
        >
          {words.see}
        </button>
      </td>
    </tr>
  );
}

function LeftOutRow({ leftOut }: { readonly leftOut: LeftOut }) {
  const words = useWords(noticePeopleText);
  return (
    <tr>
      <th scope="row" colSpan={3}>
        <details>
          <summary>
            <i class="key out" aria-hidden="true" />
            <span class="grow">{words.leftOut[leftOut.reason]}</span>
            <span class="count">{formatCount(leftOut.people.length)}</span>
          </summary>
          <ul class="names">
            {leftOut.people.map((person) => (
              <li key={person.id}>
                <span>{person.name || words.noName}</span>
                {person.address && <span class="soft">{person.address}</span>}
              </li>
            ))}
          </ul>
        </details>
      </th>
    </tr>
  );
}
