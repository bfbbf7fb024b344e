import type { Language } from '../../core/language';

export const welshNeedsProofRead = true;

/** The lines that stand in the mails about registers and catch-up. Data, with `{places}`. */
const en = {
  counts: 'It counts towards the INSET day, {day}. Held so far: {held} of {needed}.',
  families: 'Families are due to hear of that day {at}.',
  saidHeld:
    'It is down as held. Until somebody is marked as there, all who were expected see it as theirs to catch up with.',
  inSchool:
    'INSET day in school. Until somebody is marked as there, nobody is asked to catch up with it.',
  signedIn:
    'Signed in themselves: {present} of {expected} expected. Nobody hears that they missed it until you have marked somebody in the register.',
  day: 'INSET day, {date}',
  twilights: 'INSET day, {date}, taken as twilight sessions',
  howLong: 'How long: {hours}',
  by: 'By: {date}',
  passed: 'By: {date}. That date has passed. It counts whenever you do it.',
  with: 'With: {title}',
};

export type InsetLines = typeof en;

const cy: InsetLines = {
  counts: 'Mae’n cyfrif tuag at y diwrnod HMS, {day}. Wedi’u cynnal hyd yma: {held} o {needed}.',
  families: 'Disgwylir i deuluoedd glywed am y diwrnod hwnnw {at}.',
  saidHeld:
    'Mae wedi’i nodi fel un a gynhaliwyd. Nes bod rhywun wedi’i nodi’n bresennol, bydd pawb a ddisgwylid yn ei gweld fel rhywbeth i ddal i fyny ag ef.',
  inSchool:
    'Diwrnod HMS yn yr ysgol. Nes bod rhywun wedi’i nodi’n bresennol, ni ofynnir i neb ddal i fyny ag ef.',
  signedIn:
    'Wedi mewngofnodi eu hunain: {present} o’r {expected} a ddisgwylid. Ni chaiff neb wybod eu bod wedi’i golli nes i chi nodi rhywun yn y gofrestr.',
  day: 'Diwrnod HMS, {date}',
  twilights: 'Diwrnod HMS, {date}, ar ffurf sesiynau cyfnos',
  howLong: 'Faint o amser: {hours}',
  by: 'Erbyn: {date}',
  passed:
    'Erbyn: {date}. Mae’r dyddiad hwnnw wedi mynd heibio. Bydd yn cyfrif pryd bynnag y gwnewch hynny.',
  with: 'Gyda: {title}',
};

export const insetLines: Readonly<Record<Language, InsetLines>> = { en, cy };
