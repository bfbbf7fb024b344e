import type { ClusterSchool } from '../../../core/cluster/board';
import type { DateChanges, SchoolGroup } from '../../../core/cluster/groups';
import type { Reading } from '../../../core/cluster/reading';
import type { DayOrder } from '../../../core/cluster/resolve-date';

export type Way = 'paste' | 'file' | 'link';

/** Chosen for a school that is not here yet. */
export const anotherSchool = '+';

export type BringForm = {
  /** A school’s name, `anotherSchool`, or `''`: the text names it. */
  readonly school: string;
  readonly schoolName: string;
  /** Typed here; `null` is the one the school has. */
  readonly contact: string | null;
  readonly way: Way;
  readonly text: string;
  readonly link: string;
  readonly file: File | null;
};

export const emptyForm: BringForm = {
  school: '',
  schoolName: '',
  contact: null,
  way: 'paste',
  text: '',
  link: '',
  file: null,
};

export const fieldNames = ['school', 'schoolName', 'contact', 'text', 'file', 'link'] as const;
export type FormErrors = Partial<Record<(typeof fieldNames)[number], string>>;

/** What was given, kept so that it can be read again with the month first. */
export type Given = {
  /** As it is kept in the tab: `pasted`, the file’s name, the sheet’s link. */
  readonly from: string;
  /** As it is shown; `''` for what was pasted. */
  readonly name: string;
  readonly content: string | readonly (readonly string[])[];
};

export type Mode = 'all' | 'more';

/** What a person has said about what was read. */
export type PreviewState = {
  readonly given: Given;
  readonly year: string;
  readonly reading: Reading;
  readonly order: DayOrder | '';
  readonly asksOrder: boolean;
  /** `null` while none is chosen. */
  readonly groupName: string | null;
  /** Schools of the text that are saved already. */
  readonly saved: readonly string[];
  /** By school and date; what is not there is as the reader thinks. */
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly mode: Mode;
};

export type Preview = {
  readonly state: PreviewState;
  readonly groups: readonly SchoolGroup[];
  /** `null` where no date was read. */
  readonly group: SchoolGroup | null;
  /** Whose dates they are; `''` while that is not known, or it is ours. */
  readonly school: string;
  readonly isOurs: boolean;
  readonly before: ClusterSchool | null;
  readonly isTicked: (date: string) => boolean;
  readonly tickedCount: number;
  readonly changes: DateChanges;
};
