import { formatCount } from '../../../text/dialogs/common';
import { registerText } from '../../../text/dialogs/register';
import { useWords } from '../../shared/language';
import type { RoomNumbers } from './rows';

/** Before: how many chairs. Once it is over: how many came. */
export function Room(props: { readonly numbers: RoomNumbers; readonly over: boolean }) {
  const words = useWords(registerText);
  const { numbers, over } = props;
  const parts = [
    { name: over ? '' : words.presentCount, count: numbers.present, always: false },
    { name: words.expectedCount, count: numbers.expected, always: true },
    { name: words.invitedCount, count: numbers.invited, always: true },
    { name: words.cannotCome, count: numbers.cannotCome, always: false },
    { name: words.alsoThere, count: numbers.alsoThere, always: false },
    { name: words.guests, count: numbers.guests, always: false },
  ].filter(({ name, count, always }) => name !== '' && (always || count > 0));
  const main = over ? numbers.present : numbers.chairs;
  return (
    <section class="room" aria-label={words.roomLabel}>
      <dl>
        <div class="main">
          <dt>{over ? words.cameCount(main) : words.chairs(main)}</dt>
          <dd>{formatCount(main)}</dd>
        </div>
        {parts.map(({ name, count }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatCount(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
