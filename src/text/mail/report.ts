import type { Language } from '../../core/language';

export const welshNeedsProofRead = true;

const en = {
  kinds: {
    'family notice': 'Notice to families',
    'family reminder': 'Reminder to families',
    'staff reminder': 'Reminder to staff',
    project: 'Mail about a research project',
    register: 'Question about registers',
    'catch-up': 'Mail about catch-up',
    'catch-up reminder': 'Reminder of catch-up',
  } as Readonly<Record<string, string>>,
  states: {
    missed: 'too late, not sent',
    'draft gone': 'nobody knows whether it was sent; please say',
    failed: 'Gmail did not take it',
  },
  contactsEmpty:
    'PL Contacts is empty or cannot be read: messages to families wait until it is put right',
  noApproval:
    'the approval no longer counts, because something changed; nothing leaves until it is approved again',
  missedStage: 'Reminder to staff, {date}: too late, not sent to anybody',
};

export type ReportText = typeof en;

const cy: ReportText = {
  kinds: {
    'family notice': 'Hysbysiad i deuluoedd',
    'family reminder': 'Nodyn atgoffa i deuluoedd',
    'staff reminder': 'Nodyn atgoffa i staff',
    project: 'Neges am brosiect ymchwil',
    register: 'Cwestiwn am gofrestrau',
    'catch-up': 'Neges am ddal i fyny',
    'catch-up reminder': 'Nodyn atgoffa i ddal i fyny',
  },
  states: {
    missed: 'rhy hwyr, heb ei hanfon',
    'draft gone': 'nid oes neb yn gwybod a anfonwyd hi; dywedwch os gwelwch yn dda',
    failed: 'ni dderbyniodd Gmail hi',
  },
  contactsEmpty:
    'Mae PL Contacts yn wag neu nid oes modd ei ddarllen: mae negeseuon i deuluoedd yn aros nes ei gywiro',
  noApproval:
    'nid yw’r gymeradwyaeth yn cyfrif mwyach, am fod rhywbeth wedi newid; nid oes dim yn gadael nes ei gymeradwyo eto',
  missedStage: 'Nodyn atgoffa i staff, {date}: rhy hwyr, heb ei anfon at neb',
};

export const reportText: Readonly<Record<Language, ReportText>> = { en, cy };
