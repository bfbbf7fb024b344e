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

/** P-56, P-70: what every school in Wales works towards; the list changes with the years. */
const nationalPriorities: readonly Words[] = [
  ['cfw', 'Curriculum for Wales', 'Cwricwlwm i Gymru'],
  ['aln', 'Additional learning needs', 'Anghenion dysgu ychwanegol'],
  ['equity', 'Equity', 'Ecwiti'],
  ['cymraeg', 'Cymraeg', 'Cymraeg'],
];

/** P-73: the contributory factors to realising the Curriculum for Wales, in short. */
const factors: readonly Words[] = [
  ['1', 'All learners progress; assessment', 'Pob dysgwr yn gwneud cynnydd; asesu'],
  ['2', 'A curriculum made together', 'Cwricwlwm wedi’i lunio ar y cyd'],
  ['3', 'Well-being of learners and staff', 'Llesiant dysgwyr a staff'],
  ['4', 'Enquiry and skills of teaching', 'Ymholi a sgiliau addysgeg'],
  ['5', 'Ambitious professional learning', 'Dysgu proffesiynol uchelgeisiol'],
  ['6', 'Reflection, self-evaluation, leadership', 'Myfyrio, hunanwerthuso, arweinyddiaeth'],
  ['7', 'Community and families', 'Y gymuned a theuluoedd'],
  ['8', 'Listening to learners', 'Gwrando ar ddysgwyr'],
];

/** The five principles of effective professional learning. */
const principles: readonly Words[] = [
  ['collaborative', 'Collaborative', 'Cydweithredol'],
  ['reflective', 'Reflective', 'Myfyriol'],
  ['informed', 'Informed', 'Seiliedig ar dystiolaeth'],
  ['evaluated', 'Evaluated and impactful', 'Wedi’i werthuso ac yn cael effaith'],
  ['responsive', 'Responsive and agile', 'Ymatebol ac ystwyth'],
];

/** P-69: the elements of the National Approach to Professional Learning. */
const napl: readonly Words[] = [
  ['journey', 'Individual journey', 'Taith unigol'],
  ['enquiry', 'Professional enquiry', 'Ymholi proffesiynol'],
  ['blend', 'A blend of ways to learn', 'Cyfuniad o ffyrdd o ddysgu'],
  ['networks', 'Collaborative networks', 'Rhwydweithiau cydweithredol'],
  ['standards', 'Professional standards', 'Safonau proffesiynol'],
  ['pedagogy', 'Pedagogy for professional learning', 'Addysgeg ar gyfer dysgu proffesiynol'],
  ['offer', 'Professional learning offer', 'Cynnig dysgu proffesiynol'],
  ['accreditation', 'Accreditation and recognition', 'Achredu a chydnabod'],
];

export const defaultOptions: readonly Option[] = [
  ...Object.entries(forms).flatMap(([group, words]) => words.map((one) => row('form', one, group))),
  ...phases.map((words) => row('phase', words, '')),
  ...roleGroups.map((words) => row('role-group', words, '')),
  ...nationalPriorities.map((words) => row('national', words, '')),
  ...factors.map((words) => row('factor', words, '')),
  ...principles.map((words) => row('principle', words, '')),
  ...napl.map((words) => row('napl', words, '')),
];

function row(list: string, [id, english, welsh]: Words, group: string): Option {
  return { list, id, english, welsh, group, active: true };
}
