import type { Language } from '../core/language';

export const welshNeedsProofRead = true;

/** The fields of an entry, wherever one is written: in the sidebar and on My page. */
const en = {
  what: 'What did you do?',
  date: 'When',
  hours: 'Hours',
  form: 'What kind of learning?',
  choose: 'Choose…',
  origins: { inset: 'INSET', school: 'Led by the school', external: 'From outside' },
  idea: 'Whose idea was it?',
  ideas: { priority: 'School priority', interest: 'My own interest', both: 'Both' },
  priority: 'Which priority?',
  priorityKinds: {
    SDP: 'School development plan (SDP)',
    MER: 'Monitoring, evaluation and review (MER)',
  },
  change: 'What will change for learners?',
  colleaguesRead: 'Colleagues can read this entry. No pupil names.',
  bringToInset: 'Bring this to INSET',
  bringToInsetHint: 'Suggests it for sharing with all staff.',
};

export type EntryText = typeof en;

const cy: EntryText = {
  what: 'Beth wnaethoch chi?',
  date: 'Pryd',
  hours: 'Oriau',
  form: 'Pa fath o ddysgu?',
  choose: 'Dewiswch…',
  origins: { inset: 'HMS', school: 'Dan arweiniad yr ysgol', external: 'O’r tu allan' },
  idea: 'O ble daeth y syniad?',
  ideas: { priority: 'Blaenoriaeth ysgol', interest: 'Fy niddordeb fy hun', both: 'Y ddau' },
  priority: 'Pa flaenoriaeth?',
  priorityKinds: {
    SDP: 'Cynllun datblygu’r ysgol (CDY)',
    MER: 'Monitro, gwerthuso ac adolygu',
  },
  change: 'Beth fydd yn newid i ddysgwyr?',
  colleaguesRead: 'Gall cydweithwyr ddarllen y cofnod hwn. Dim enwau disgyblion.',
  bringToInset: 'Dod â hyn i HMS',
  bringToInsetHint: 'Mae’n awgrymu ei rannu gyda’r holl staff.',
};

export const entryText: Readonly<Record<Language, EntryText>> = { en, cy };
