import { type EntryKind, entryKinds } from './entry-kinds';
import type { StaffLine } from './named-staff';
import type { Random } from './random';

type EntryLine = {
  key: string;
  staff: string;
  date: string;
  what: string;
  hours: number;
  form: string;
  idea: string;
  priority: string;
  change: string;
  bringToInset: string;
  savedAt: string;
  scope: string;
  visibility: string;
};

const firstDay = Date.UTC(2025, 10, 10);
const days = 363;

const written: readonly EntryLine[] = [
  line('w1', 'S04', '2026-03-29', [
    'welsh',
    'Sabbatical course: conversation weekend, the night the clocks go forward',
    6,
    'wider',
    'both',
    'P4',
    'shared',
    'Ŵyn a Siân yn arwain y côr – pob gair yn Gymraeg.',
  ]),
  line('w2', 'S03', '2026-10-25', [
    'conference',
    'Early years conference, the night the clocks go back',
    6,
    'wider',
    'both',
    'P2',
    'shared',
    'Talk partners every morning.',
  ]),
  line(
    'w3',
    'S01',
    '2026-09-24',
    [
      'network',
      'Headteachers’ network: attendance',
      3,
      'cluster',
      'priority',
      'P5',
      'shared',
      'A greeting at the gate, by name.',
    ],
    'yes',
  ),
  line(
    'w4',
    'S05',
    '2026-11-04',
    [
      'lesson-study',
      'Number talk: lesson study with Year 4',
      2,
      'setting',
      'priority',
      'P1',
      'shared',
      'Children explain their method before they are asked for an answer.',
    ],
    'yes',
  ),
  line('w5', 'S20', '2026-10-20', [
    'reading',
    'Handover notes and reading list',
    1,
    'setting',
    'priority',
    'P2',
    'shared',
    'The next person starts where I stopped.',
  ]),
  line('w6', 'S04', '2026-06-30', [
    'welsh',
    'Sabbatical: Welsh in a year, entry level',
    150,
    'wider',
    'both',
    'P4',
    'shared',
    'Gwasanaeth dyddiol yn Gymraeg.',
  ]),
];

export function makeEntries(random: Random, staff: readonly StaffLine[]): EntryLine[] {
  const people = staff.filter((person) => person.address !== '' && person.starts < '2026-10-01');
  const entries = [...written];
  while (entries.length < 600) {
    const kind = random.pick(entryKinds);
    const person = random.pick(people);
    const date = pickSchoolDay(random);
    if (person.leaves !== '' && date > person.leaves) continue;
    entries.push(
      line(`g${entries.length}`, person.id, date, kind, random.below(9) === 0 ? 'yes' : 'no'),
    );
  }
  return entries.sort((one, other) => (one.savedAt < other.savedAt ? -1 : 1));
}

function pickSchoolDay(random: Random): string {
  for (;;) {
    const day = new Date(firstDay + random.below(days) * 86_400_000);
    const isHoliday = day.getUTCMonth() === 7 || day.getUTCDay() === 0 || day.getUTCDay() === 6;
    if (!isHoliday) return day.toISOString().slice(0, 10);
  }
}

function line(
  key: string,
  staff: string,
  date: string,
  kind: EntryKind,
  bringToInset = 'no',
): EntryLine {
  const [form, what, hours, scope, idea, priority, visibility, change] = kind;
  const savedAt = `${date}T16:${String(10 + ((key.length * 7 + date.charCodeAt(9)) % 49)).padStart(2, '0')}`;
  return {
    key,
    staff,
    date,
    what,
    hours,
    form,
    idea,
    priority,
    change,
    bringToInset,
    savedAt,
    scope,
    visibility,
  };
}
