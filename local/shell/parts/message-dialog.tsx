import { useEffect, useRef } from 'preact/hooks';
import type { Message } from '../shell-context';

export function MessageDialog({ message, close }: { message: Message; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="message" onClose={close} aria-labelledby="message-title">
      <h2 id="message-title">{message.title}</h2>
      {message.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <form method="dialog">
        <button type="submit" class="button primary">
          OK
        </button>
      </form>
    </dialog>
  );
}
