import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { openBrowser } from './chromium';

/** One browser for a test file, and a fresh context (its own storage) for each test. */
export function withBrowser(options: BrowserContextOptions): { readonly context: BrowserContext } {
  let browser: Browser | undefined;
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    context = await browser?.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...options });
  });
  afterEach(() => context?.close());
  return {
    get context() {
      if (!context) throw new Error('no browser is open: use it within a test');
      return context;
    },
  };
}

/** An answer that the test gives when it wants to. */
export function makeLater<Value>(): {
  readonly promise: Promise<Value>;
  readonly give: (value: Value) => void;
} {
  let give: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    give = resolve;
  });
  return { promise, give };
}
