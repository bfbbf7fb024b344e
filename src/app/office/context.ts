import type { Language } from '../../core/language';
import type {
  Calendar,
  Clock,
  Drive,
  Identity,
  Ids,
  Lock,
  Log,
  Mail,
  Store,
  Structure,
  Triggers,
  Words,
  Workbooks,
} from '../ports';

/** Everything a use case of PL Office may reach. Built once per execution in `google/wiring`. */
export type OfficeContext = {
  /** The id of the spreadsheet this script is bound to, which may be a copy. */
  readonly officeId: string;
  readonly language: Language;
  readonly clock: Clock;
  readonly identity: Identity;
  readonly ids: Ids;
  readonly store: Store;
  readonly lock: Lock;
  readonly log: Log;
  readonly workbooks: Workbooks;
  readonly drive: Drive;
  readonly mail: Mail;
  readonly calendar: Calendar;
  readonly structure: Structure;
  readonly triggers: Triggers;
  readonly words: Words;
};
