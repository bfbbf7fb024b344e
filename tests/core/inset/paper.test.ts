import { renderPaper } from '../../../src/core/inset/paper';

it('shows what people typed as text, whatever it looks like', () => {
  const html = renderPaper({
    title: 'Ŵyn <script>',
    lines: ['a & b\nnext'],
    tables: [{ heading: '"Heading"', columns: ['<b>'], rows: [['=1+1'], ["O'Sampl 🐑"]] }],
    closing: ['Signed:'],
  });
  expect(html).toContain('<h1>Ŵyn &lt;script&gt;</h1><p>a &amp; b<br>next</p>');
  expect(html).toContain(
    '<h2>&quot;Heading&quot;</h2><table border="1"><tr><th>&lt;b&gt;</th></tr>',
  );
  expect(html).toContain('<tr><td>=1+1</td></tr><tr><td>O&#39;Sampl 🐑</td></tr></table>');
  expect(html).not.toContain('<script>');
});
