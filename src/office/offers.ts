import type { OfficeServer } from '../core/wire/office-server';
import type * as main from './main';

type Offers<Main extends OfficeServer> = keyof Main;

/** Does not compile while a call that a dialog may make is missing, or answers something else. */
export type OfficeEntryPoint = Offers<typeof main>;
