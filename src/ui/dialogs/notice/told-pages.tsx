import { noticeSendingText } from '../../../text/dialogs/notice-sending';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/language';

export function ToldPages(props: {
  readonly page: number;
  readonly pages: number;
  readonly onPage: (page: number) => void;
}) {
  const words = useWords(noticeSendingText);
  const { page, pages } = props;
  if (pages < 2) return null;
  const go = (to: number) => {
    if (to >= 1 && to <= pages) props.onPage(to);
  };
  return (
    <nav class="buttons no-print" aria-label={words.pagesLabel}>
      <Button small busy={page === 1} onClick={() => go(page - 1)}>
        {words.before}
      </Button>
      <span role="status">{words.page(page, pages)}</span>
      <Button small busy={page === pages} onClick={() => go(page + 1)}>
        {words.after}
      </Button>
    </nav>
  );
}
