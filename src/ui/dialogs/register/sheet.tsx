import type { ComponentChildren } from 'preact';
import type { Occasion } from '../../../core/inset/occasions';
import type { InsetStaff } from '../../../core/inset/types';
import type { Bilingual } from '../../../core/language';
import { formatTimes } from '../../../text/dates';
import { registerText } from '../../../text/dialogs/register';
import { SchoolText, useWords } from '../../shared/language';
import type { RegisterGroup, RoomNumbers } from './rows';
import { OccasionTitle } from './which';

/** Lines for people who are not on the staff list. */
const guestLines = 4;

type Props = {
  readonly school: Bilingual;
  readonly occasion: Occasion;
  readonly groups: readonly RegisterGroup[];
  readonly numbers: RoomNumbers;
  readonly nameOf: (person: InsetStaff) => string;
};

/** For the table by the door, on paper only: nothing on it of contracts or pay. */
export function Sheet(props: Props) {
  const words = useWords(registerText).sheet;
  const { occasion, numbers } = props;
  const venue = occasion.session?.row.venue || occasion.day.row.venue;
  return (
    <div class="sheet">
      <p class="soft">
        <SchoolText text={props.school} /> · {words.title}
      </p>
      <h2>
        <OccasionTitle occasion={occasion} />
      </h2>
      <p>
        {formatTimes(occasion)}
        {venue && ` · ${venue}`}
      </p>
      <p>{words.room(numbers)}</p>
      <ToSign {...props} />
    </div>
  );
}

function ToSign({ groups, nameOf }: Props) {
  const words = useWords(registerText).sheet;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.role}</th>
          <th scope="col">{words.sign}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <Signers key={group.id} title={<SchoolText text={group.title} />}>
          {group.rows.map(({ person }) => (
            <Line key={person.id} name={nameOf(person)} post={person.role} />
          ))}
        </Signers>
      ))}
      <Signers title={words.guests}>
        {Array.from({ length: guestLines }, (_, line) => (
          <Line key={line} />
        ))}
      </Signers>
    </table>
  );
}

function Signers(props: {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}) {
  return (
    <tbody>
      <tr class="head">
        <th scope="rowgroup" colSpan={3}>
          {props.title}
        </th>
      </tr>
      {props.children}
    </tbody>
  );
}

function Line({ name, post }: { readonly name?: string; readonly post?: string }) {
  return (
    <tr>
      <td>{name}</td>
      <td>{post}</td>
      <td />
    </tr>
  );
}
