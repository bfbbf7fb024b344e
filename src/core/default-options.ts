import type { optionsTable, Row } from './tables';

type Option = Row<typeof optionsTable>;
type FormGroup = 'inset' | 'school' | 'external';
type Words = readonly [id: string, english: string, welsh: string];

/**
 * What *Set up* puts into the Options tab where it is missing; from then on the school’s own.
 * Forms of learning stand in the three origins of P-14. The Welsh needs a proof-read by the school.
 */
const forms: Readonly<Record<FormGroup, readonly Words[]>> = {
  inset: [
    ['inset-day', 'INSET day', 'Diwrnod HMS'],
    ['twilight', 'Twilight session', 'Sesiwn gyfnos'],
  ],
  school: [
    ['staff-meeting', 'Staff or phase meeting', 'Cyfarfod staff neu gyfnod'],
    ['coaching', 'Coaching', 'Hyfforddi (anogaeth)'],
    ['mentoring', 'Mentoring', 'Mentora'],
    ['lesson-study', 'Lesson study', 'Astudio gwers'],
    ['peer-observation', 'Watching a colleague teach', 'Arsylwi cydweithiwr'],
    ['planning', 'Planning together', 'Cynllunio ar y cyd'],
    ['moderation', 'Moderation', 'Cymedroli'],
    ['reading', 'Reading and research', 'Darllen ac ymchwil'],
    ['enquiry', 'Enquiry project', 'Prosiect ymholi'],
    ['delivering', 'Leading learning for others', 'Arwain dysgu i eraill'],
    ['mandatory', 'Mandatory training', 'Hyfforddiant gorfodol'],
    ['well-being', 'Well-being', 'Llesiant'],
    ['informal', 'Informal learning', 'Dysgu anffurfiol'],
  ],
  external: [
    ['external-course', 'Course outside school', 'Cwrs y tu allan i’r ysgol'],
    ['online-live', 'Online, live', 'Ar-lein, yn fyw'],
    ['online-recorded', 'Online, recorded', 'Ar-lein, wedi’i recordio'],
    ['school-visit', 'Visit to another school', 'Ymweliad ag ysgol arall'],
    ['cluster-meeting', 'Cluster meeting', 'Cyfarfod clwstwr'],
    ['network', 'Network or learning community', 'Rhwydwaith neu gymuned ddysgu'],
    ['shadowing', 'Shadowing or secondment', 'Cysgodi neu secondiad'],
    ['conference', 'Conference', 'Cynhadledd'],
    ['welsh', 'Welsh language course', 'Cwrs Cymraeg'],
    ['accredited-study', 'Accredited study', 'Astudiaeth achrededig'],
  ],
};

/** P-19 */
const phases: readonly Words[] = [
  ['infants', 'Infants', 'Babanod'],
  ['juniors', 'Juniors', 'Adran Iau'],
  ['both', 'Whole school', 'Yr ysgol gyfan'],
];

const roleGroups: readonly Words[] = [
  ['leader', 'Leaders', 'Arweinwyr'],
  ['teacher', 'Teachers', 'Athrawon'],
  ['hlta', 'Higher level teaching assistants', 'Cynorthwywyr addysgu lefel uwch'],
  ['ta', 'Teaching assistants', 'Cynorthwywyr addysgu'],
  ['office', 'Office staff', 'Staff y swyddfa'],
  ['other', 'Other staff', 'Staff eraill'],
];

export const defaultOptions: readonly Option[] = [
  ...Object.entries(forms).flatMap(([group, words]) => words.map((one) => row('form', one, group))),
  ...phases.map((words) => row('phase', words, '')),
  ...roleGroups.map((words) => row('role-group', words, '')),
];

function row(list: string, [id, english, welsh]: Words, group: string): Option {
  return { list, id, english, welsh, group, active: true };
}
