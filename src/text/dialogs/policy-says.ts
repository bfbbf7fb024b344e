import type { Requirement } from '../../core/inset/gaps/gap';
import type { Language } from '../../core/language';

export const welshNeedsProofRead = true;

/** What the professional learning policy asks for, in a few words, beside what is still missing for it. */
export type PolicySays = Readonly<Record<Requirement, string>>;

const en: PolicySays = {
  'P-22': 'Policy: what people learn is shared with all staff at INSET.',
  'P-38': 'Policy: professional learning feeds into improvement planning.',
  'P-49': 'Policy: we learn together, within and across schools.',
  'P-53': 'Policy: plans respond to what evaluation shows.',
  'P-55': 'Policy: teachers and teaching assistants learn together where they can.',
  'P-56': 'Policy: everybody shares an understanding of the national priorities.',
  'P-57': 'Policy: each person’s terms of employment are kept.',
  'P-58': 'Policy: everybody can take part, teaching assistants too.',
  'P-59': 'Policy: who cannot attend is offered another way.',
  'P-61': 'Policy: days follow the development plan and what staff need.',
  'P-62': 'Policy: families know the dates well in advance.',
  'P-63': 'Policy: three twilight sessions make one INSET day.',
  'P-65': 'Policy: families are told why staff are not in school.',
  'P-66': 'Policy: the format helps staff to engage.',
  'P-69': 'Policy: aims align with the National Approach to Professional Learning.',
  'P-70': 'Policy: the national priorities are planned for.',
  'P-71': 'Policy: learners gain from what staff learn.',
  'P-72': 'Policy: INSET reflects the development plan and its review.',
  'P-73': 'Policy: INSET supports the eight contributory factors.',
  'P-75': 'Policy: staff know the aim and the purpose beforehand.',
  'P-76': 'Policy: staff know what they can expect.',
};

const cy: PolicySays = {
  'P-22': 'Polisi: caiff yr hyn a ddysgir ei rannu â’r holl staff yn ystod HMS.',
  'P-38': 'Polisi: mae dysgu proffesiynol yn bwydo cynlluniau gwella.',
  'P-49': 'Polisi: rydym yn dysgu gyda’n gilydd, o fewn ysgolion a rhyngddynt.',
  'P-53': 'Polisi: mae cynlluniau’n ymateb i’r hyn a ddengys gwerthuso.',
  'P-55': 'Polisi: mae athrawon a chynorthwywyr addysgu’n dysgu gyda’i gilydd lle bo modd.',
  'P-56': 'Polisi: mae pawb yn rhannu dealltwriaeth o’r blaenoriaethau cenedlaethol.',
  'P-57': 'Polisi: cedwir at delerau cyflogaeth pob person.',
  'P-58': 'Polisi: gall pawb gymryd rhan, gan gynnwys cynorthwywyr addysgu.',
  'P-59': 'Polisi: cynigir ffordd arall i’r rhai na allant fod yn bresennol.',
  'P-61': 'Polisi: mae diwrnodau’n dilyn y cynllun datblygu ac anghenion staff.',
  'P-62': 'Polisi: mae teuluoedd yn gwybod y dyddiadau ymhell ymlaen llaw.',
  'P-63': 'Polisi: mae tair sesiwn gyfnos yn gwneud un diwrnod HMS.',
  'P-65': 'Polisi: dywedir wrth deuluoedd pam nad yw staff yn yr ysgol.',
  'P-66': 'Polisi: mae’r fformat yn helpu staff i ymgysylltu.',
  'P-69': 'Polisi: mae nodau’n cyd-fynd â’r Dull Cenedlaethol ar gyfer Dysgu Proffesiynol.',
  'P-70': 'Polisi: cynllunnir ar gyfer y blaenoriaethau cenedlaethol.',
  'P-71': 'Polisi: mae dysgwyr yn elwa ar yr hyn a ddysg staff.',
  'P-72': 'Polisi: mae HMS yn adlewyrchu’r cynllun datblygu a’r adolygu arno.',
  'P-73': 'Polisi: mae HMS yn cefnogi’r wyth ffactor sy’n cyfrannu.',
  'P-75': 'Polisi: mae staff yn gwybod y nod a’r pwrpas ymlaen llaw.',
  'P-76': 'Polisi: mae staff yn gwybod beth i’w ddisgwyl.',
};

export const policySays: Readonly<Record<Language, PolicySays>> = { en, cy };
