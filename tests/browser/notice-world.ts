import type {
  LeftOut,
  NoticeDay,
  NoticeGroup,
  NoticePlan,
  NoticeProgress,
  Rendered,
  ToldPerson,
} from '../../src/core/wire/office-server';

/** INSET days and one day's plan as the sample school would have them; literal, no rules. */

export const days: readonly NoticeDay[] = [
  makeDay(
    'D1',
    '2026-09-01',
    'Safeguarding, health and safety, SDP launch',
    'Diogelu, iechyd a diogelwch, lansio’r CDY',
    true,
    'sent',
  ),
  makeDay('D2', '2026-10-23', 'Progress and assessment', 'Cynnydd ac asesu', true, 'not approved'),
  makeDay(
    'D3',
    '2027-01-04',
    'Additional learning needs',
    'Anghenion dysgu ychwanegol',
    false,
    'approved',
  ),
  makeDay(
    'D4',
    '2027-02-15',
    'Welsh in every lesson',
    'Y Gymraeg ym mhob gwers',
    false,
    'not approved',
  ),
  makeDay('D5', '2027-07-19', 'Equity', '', false, 'not approved'),
];

function makeDay(
  id: string,
  date: string,
  en: string,
  cy: string,
  over: boolean,
  status: NoticeDay['status'],
): NoticeDay {
  return { id, date, title: { en, cy }, over, calledOff: false, status };
}

const english = [
  'Dear parents and carers,',
  'The school will be closed to pupils on Monday 15 February 2027 for a staff INSET (in-service training) day.',
  'Focus of the day: Welsh in every lesson. There will be no breakfast club or after-school club.',
  'Pupils return on Tuesday 16 February 2027.',
  'Yours sincerely, Ann Prawf, Headteacher',
];
const welsh = [
  'Annwyl rieni a gofalwyr,',
  'Bydd yr ysgol ar gau i ddisgyblion ddydd Llun 15 Chwefror 2027 ar gyfer diwrnod HMS (hyfforddiant mewn swydd) i’r staff.',
  'Ffocws y diwrnod: y Gymraeg ym mhob gwers. Ni fydd clwb brecwast na chlwb ar ôl ysgol.',
  'Bydd disgyblion yn dychwelyd ddydd Mawrth 16 Chwefror 2027.',
  'Yn gywir, Ann Prawf, Pennaeth',
];

function renderMessage(first: 'en' | 'cy', subject: string, extra = ''): Rendered {
  const parts = first === 'en' ? [english, welsh] : [welsh, english];
  const html = parts
    .map((part) => part.map((line) => `<p style="margin:0 0 10px">${line}</p>`).join(''))
    .join('<hr style="border:0;border-top:1px solid #e1e3e1;margin:16px 0">');
  return {
    subject,
    html: `<!doctype html><html lang="${first}"><body style="font:14px/20px Arial;margin:16px">${html}${extra}</body></html>`,
    text: parts.map((part) => part.join('\n\n')).join('\n\n---\n\n'),
  };
}

function makeGroup(key: NoticeGroup['key'], count: number): NoticeGroup {
  const first = key === 'en' ? 'en' : 'cy';
  const subject =
    first === 'en'
      ? 'INSET day: Monday 15 February 2027 – school closed to pupils'
      : 'Diwrnod HMS: dydd Llun 15 Chwefror 2027 – ysgol ar gau i ddisgyblion';
  return {
    key,
    count,
    notice: renderMessage(first, subject),
    reminder: renderMessage(first, `${first === 'en' ? 'Reminder' : 'Nodyn atgoffa'}: ${subject}`),
  };
}

const leftOut: readonly LeftOut[] = [
  {
    reason: 'no-address',
    people: [
      { id: 'R006', name: 'E. Ffug', address: '' },
      { id: 'R061', name: 'Ŵ. Enghraifft-O’Sampl', address: '' },
    ],
  },
  { reason: 'malformed', people: [{ id: 'R007', name: 'F. Ffug', address: 'r007@rhieni' }] },
  {
    reason: 'duplicate',
    people: [{ id: 'R004', name: 'D. Sampl', address: 'R004@Rhieni.Example.org' }],
  },
  {
    reason: 'opted-out',
    people: [{ id: 'R008', name: 'G. Prawf', address: 'r008@rhieni.example.org' }],
  },
];

export const plan: NoticePlan = {
  day: days[3] ?? makeDay('D4', '2027-02-15', '', '', false, 'not approved'),
  groups: [makeGroup('en', 251), makeGroup('cy', 52), makeGroup('both', 35)],
  count: 338,
  leftOut,
  leavesAt: '2027-01-18T16:00',
  reminderAt: '2027-02-12T16:00',
  noticeDays: 28,
  promisedDays: 28,
  undoMinutes: 10,
  minutesToSend: 7,
  forecast: { limit: 1500, sentToday: 42, roomLeft: 1358 },
  staff: {
    count: 42,
    at: ['2027-02-08T16:00', '2027-02-12T16:00'],
    message: renderMessage(
      'cy',
      'Diwrnod HMS: dydd Llun 15 Chwefror 2027 / INSET day: Monday 15 February 2027',
    ),
  },
  warnings: [],
  blockers: [],
  facts: 'facts-1',
  progress: null,
};

export const approvedProgress: NoticeProgress = {
  status: 'approved',
  approvedBy: 'Nia Enghraifft',
  approvedAt: '2026-11-09T14:02',
  count: 338,
  undo: { until: '2026-11-09T14:12', secondsLeft: 581 },
  noticeAt: '2027-01-18T16:00',
  reminderAt: '2027-02-12T16:00',
  stages: [
    { stage: 'notice', sent: 0, waiting: 338, leftOut: 0, problems: 0 },
    { stage: 'reminder', sent: 0, waiting: 338, leftOut: 0, problems: 0 },
    { stage: 'staff', sent: 0, waiting: 84, leftOut: 0, problems: 0 },
  ],
  newFamilies: 0,
  sendingStopped: false,
  noticeTimeIsPast: false,
  people: [],
};

export function withProgress(change: Partial<NoticeProgress>): NoticePlan {
  const progress = { ...approvedProgress, ...change };
  return { ...plan, day: { ...plan.day, status: progress.status }, progress };
}

/** 700 lines: as many as a notice and its reminder to 350 families. */
function makePeople(): readonly ToldPerson[] {
  return Array.from({ length: 700 }, (_, index): ToldPerson => {
    const family = String((index % 350) + 1).padStart(3, '0');
    const stage = index < 350 ? 'notice' : 'reminder';
    const state = stage === 'reminder' ? 'waiting' : index < 120 ? 'sent' : 'waiting';
    return {
      key: `notice:D4:families:${stage}:r${family}@rhieni.example.org`,
      person: index % 350 === 8 ? 'Ŵ. Enghraifft' : `Rhiant Prawf ${family}`,
      address: `r${family}@rhieni.example.org`,
      stage,
      state,
      at: state === 'sent' ? '2027-01-18T16:03' : '',
      detail: '',
      needsDecision: false,
    };
  });
}

export const sendingPlan = withProgress({
  status: 'sending',
  undo: null,
  stages: [
    { stage: 'notice', sent: 120, waiting: 216, leftOut: 12, problems: 2 },
    { stage: 'reminder', sent: 0, waiting: 338, leftOut: 12, problems: 0 },
    { stage: 'staff', sent: 42, waiting: 42, leftOut: 0, problems: 0 },
  ],
  newFamilies: 3,
  people: makePeople().map((told, index) =>
    index === 1 || index === 3
      ? {
          ...told,
          state: 'draft gone',
          at: '',
          detail: 'The draft is not in the account any more.',
          needsDecision: true,
        }
      : told,
  ),
});
