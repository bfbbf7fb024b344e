import type { LogServer } from '../core/wire/log-server';
import type * as main from './main';

type Offers<Main extends LogServer> = keyof Main;

/** Does not compile while a call that the sidebar may make is missing, or answers something else. */
export type LogEntryPoint = Offers<typeof main>;
