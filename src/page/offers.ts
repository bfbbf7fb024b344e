import type { MyPageServer } from '../core/wire/my-page';
import type * as main from './main';

type Offers<Main extends MyPageServer> = keyof Main;

/** Does not compile while a call that the page may make is missing, or answers something else. */
export type PageEntryPoint = Offers<typeof main>;
