import { readOpened } from '../../src/ui/shared/opened';

function pageWith(text: string | null): Document {
  return {
    getElementById: (id: string) =>
      id === 'opened' && text !== null ? { textContent: text } : null,
  } as unknown as Document;
}

describe('for whom a page was opened', () => {
  it('is read from the page', () => {
    const page = pageWith('{"address":"dewi@cwmffug.example.org","language":"cy"}');
    expect(readOpened(page)).toEqual({ address: 'dewi@cwmffug.example.org', language: 'cy' });
  });

  it.each([null, '', '{', 'null', '[]', '{"address":7,"language":"fr"}'])(
    'is nobody where the page says %s',
    (text) => {
      expect(readOpened(pageWith(text))).toEqual({ address: '', language: 'en' });
    },
  );
});
