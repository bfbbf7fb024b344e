import type { Occasion } from '../../../core/inset/occasions';
import type { InsetStaff } from '../../../core/inset/types';
import type { Bilingual } from '../../../core/language';
import { formatTime } from '../../../text/dates';
import { registerText } from '../../../text/dialogs/register';
import { SchoolText, useWords } from '../../shared/language';
import type { RegisterGroup, RoomNumbers } from './rows';
import { OccasionTitle } from './which';

/** Lines for people who are not on the staff list. */
const guestLines = 4;

/** For the table by the door, on paper only: nothing on it of contracts or pay. */
export function Sheet(props: {
  readonly school: Bilingual;
  readonly occasion: Occasion;
  readonly groups: readonly RegisterGroup[];
  readonly numbers: RoomNumbers;
  readonly nameOf: (person: InsetStaff) => string;
}) {
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
        {formatTime(occasion.startsAt)}–{formatTime(occasion.endsAt)}
        {venue && ` · ${venue}`}
      </p>
      <p>{words.room(numbers.chairs, numbers.expected, numbers.invited, numbers.cannotCome)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.role}</th>
            <th scope="col">{words.sign}</th>
          </tr>
        </thead>
        {props.groups.map((group) => (
          <tbody key={group.id}>
            <tr class="head">
              <th scope="rowgroup" colSpan={3}>
                <SchoolText text={group.title} />
              </th>
            </tr>
            {group.rows.map(({ person }) => (
              <tr key={person.id}>
                <td>{props.nameOf(person)}</td>
                <td>{person.role}</td>
                <td />
              </tr>
            ))}
          </tbody>
        ))}
        <tbody>
          <tr class="head">
            <th scope="rowgroup" colSpan={3}>
              {words.guests}
            </th>
          </tr>
          {Array.from({ length: guestLines }, (_, line) => (
            <tr key={line}>
              <td />
              <td />
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
