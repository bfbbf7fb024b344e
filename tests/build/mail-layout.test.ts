import { readFileSync } from 'node:fs';
import { compileLayouts } from '../../build/mail-layout';

test('the mail layouts are what MJML makes of their sources', async () => {
  for (const { file, source } of await compileLayouts()) {
    // Out of date? node build/run.mjs build/mail-layout.ts
    expect(readFileSync(file, 'utf8')).toBe(source);
  }
});
