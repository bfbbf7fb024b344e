import type { MadeDocument } from '../../../core/wire/inset';
import { insetPapersText } from '../../../text/dialogs/inset-papers';
import { useWords } from '../../shared/language';
import { StatusNote } from '../../shared/note';
import { OutsideLink } from '../parts/said';

/** The document that has just been made. */
export function Made({ made }: { readonly made: MadeDocument | null }) {
  const words = useWords(insetPapersText);
  return (
    <StatusNote kind="good">
      {made && (
        <>
          <span>{words.made(made.name)}</span>
          <OutsideLink href={made.link}>{words.open}</OutsideLink>
        </>
      )}
    </StatusNote>
  );
}
