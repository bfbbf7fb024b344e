import type { GapText } from './inset-gaps';

export const insetGapsCy: GapText = {
  lists: {
    priority: 'Cyswllt â’r CDY',
    national: 'Blaenoriaethau cenedlaethol',
    factor: 'Ffactorau cyfrannol',
    principle: 'Egwyddorion',
    napl: 'Elfen o’r Dull Cenedlaethol',
    phase: 'Safle neu gyfnod',
  },
  crowds: {
    teachers: 'athrawon',
    TAs: 'cynorthwywyr addysgu',
    all: 'staff y swyddfa a staff eraill',
  },
  nobody: 'neb',
  noName: 'heb enw',
  gaps: {
    'no-date': 'Dim dyddiad eto.',
    'dates-unknown':
      'Nid oes dyddiadau tymor yn y tab Term dates o gwmpas y dyddiad hwn, felly ni ŵyr neb a yw disgyblion yn yr ysgol: {date}.',
    'on-weekend': 'Dydd Sadwrn neu ddydd Sul yw’r dyddiad hwn: {date}.',
    'on-bank-holiday': 'Gŵyl banc yw’r dyddiad hwn: {date} ({name}).',
    'on-holiday': 'Mae’r dyddiad hwn yn y gwyliau: {date} ({name}).',
    'not-in-term': 'Nid yw’r dyddiad hwn mewn tymor: {date}.',
    'session-on-date': 'Mae sesiwn gyfnos ar yr un dyddiad: {date}, {name}.',
    'same-date': 'Mae diwrnod HMS arall ar yr un dyddiad i rai o’r un staff: {date}, {name}.',
    'time-unread': 'Nid yw “{found}” yn amser fel 15:45, felly’r amser arferol sy’n cyfrif.',
    'ends-first': 'Mae’n gorffen cyn dechrau, felly’r hyd arferol sy’n cyfrif.',
    'returns-first': 'Bydd disgyblion yn dychwelyd ar ddiwrnod nad yw ar ôl y dyddiad hwn: {date}.',
    'day-too-short': 'O’i ddechrau i’w ddiwedd mae {minutes}, ond mae’n cyfrif fel {needed}.',
    'no-title': 'Dim teitl eto.',
    'no-title-english': 'Dim teitl Saesneg eto.',
    'no-title-welsh': 'Dim teitl Cymraeg eto.',
    'no-aim': 'Dim nod eto (dylai staff ei wybod ymlaen llaw).',
    'no-purpose': 'Dim diben eto (dylai staff ei wybod ymlaen llaw).',
    'no-outcome': 'Dim canlyniad disgwyliedig eto (dylai staff wybod beth i’w ddisgwyl).',
    'no-priority':
      'Dim cyswllt â chynllun datblygu’r ysgol eto. Os hyfforddiant gorfodol ydyw, nodwch hynny.',
    'no-mer': 'Dim pwynt o’r cylch monitro, gwerthuso ac adolygu eto.',
    'no-national': 'Dim blaenoriaeth genedlaethol eto.',
    'no-factor': 'Dim un o’r wyth ffactor cyfrannol eto.',
    'no-napl': 'Dim elfen o’r Dull Cenedlaethol ar gyfer Dysgu Proffesiynol eto.',
    'no-principle': 'Dim un o bum egwyddor dysgu proffesiynol effeithiol eto.',
    'no-audience': 'Nid yw’n dweud eto i bwy y mae; tan hynny mae i’r holl staff.',
    'no-lead': 'Nid yw’n dweud eto pwy sy’n arwain.',
    'no-venue': 'Dim lleoliad eto.',
    'no-why': 'Nid yw’n dweud eto pam y dewiswyd y drefn hon.',
    'no-learners': 'Nid yw’n dweud eto beth fydd yn well i ddysgwyr.',
    'no-check-date': 'Dim dyddiad eto i rywun edrych ar yr hyn a newidiodd i ddysgwyr.',
    'check-due':
      'Roedd rhywun i edrych ar yr hyn a newidiodd i ddysgwyr ar y dyddiad hwn: {date}. Cofnodwch yr hyn a welwyd.',
    'no-pupils-return':
      'Nid yw’n dweud eto pryd y bydd disgyblion yn dychwelyd; bydd teuluoedd yn gofyn.',
    'no-clubs': 'Nid yw’n dweud eto a oes clybiau’r diwrnod hwnnw; bydd teuluoedd yn gofyn.',
    'unknown-option': '{list}: nid yw “{found}” yn rhestr yr ysgol.',
    'extra-not-permitted':
      'Dim ond un o’r rhain y caiff diwrnod ychwanegol ei wasanaethu, ac nid yw hwn yn enwi’r un: {name}.',
    'no-agenda': 'Dim agenda eto.',
    'agenda-no-priority': 'Eitemau’r agenda heb flaenoriaeth: {count}.',
    'agenda-too-long': 'Hyd yr agenda: {minutes}; yr amser sydd ar gael: {most}.',
    'notice-late':
      'Nid yw teuluoedd wedi cael gwybod, ac ni ellir rhoi’r rhybudd a addawyd mwyach. Diwrnodau ar ôl: {left}; diwrnodau a addawyd: {promised}.',
    'notice-short':
      'Mae teuluoedd yn cael llai o rybudd nag a addawyd. Diwrnodau o rybudd: {days}; diwrnodau a addawyd: {promised}.',
    'no-sessions': 'Dim sesiynau cyfnos eto. I’w trefnu: {minutes}.',
    'twilights-short': 'Nid yw’r sesiynau’n cyfateb i’r diwrnod. Eto i’w trefnu: {minutes}.',
    'twilights-re-opened':
      'Cafodd sesiwn ei chanslo neu mae’n rhy hwyr, ac nid oes dim yn ei lle. I’w trefnu eto: {minutes}.',
    'crowd-short':
      'Mae rhai sesiynau ar gyfer cydweithwyr eraill yn unig, felly nid yw pawb yn cael y diwrnod cyfan. Yn brin o {minutes}: {crowd}.',
    'not-earned':
      'Mae’r diwrnod wedi mynd heibio ac nid oedd ei sesiynau’n cyfateb iddo. Cynhaliwyd: {held} o {needed}.',
    'session-of-no-day': 'Mae’n cyfrif tuag at “{found}”, nad yw’n ddiwrnod HMS eleni.',
    'session-of-school-day':
      'Mae’n cyfrif tuag at ddiwrnod a gymerir yn yr ysgol, felly nid yw ei horiau’n cyfrif: {name}.',
    'session-of-called-off-day': 'Mae’n cyfrif tuag at ddiwrnod a ganslwyd: {name}.',
    'session-on-inset-day': 'Mae diwrnod HMS ar yr un dyddiad: {date}, {name}.',
    'session-after-day':
      'Mae ei dyddiad ({date}) ar ôl y diwrnod y mae’n cymryd ei le ({dayDate}), felly nid yw’n cyfrif ymlaen llaw.',
    'session-overlaps': 'Mae sesiwn arall ar yr un pryd: {date}, {name}.',
    'session-in-school-hours':
      'Mae’n dechrau am {starts} ({date}), cyn i ddisgyblion adael am {leave}, felly mae’n effeithio ar y diwrnod ysgol.',
    'twilights-number':
      'Sesiynau ar gyfer y diwrnod hwn: {placed}. Yn ôl rheolau’r flwyddyn: {wanted}.',
    'session-unconfirmed':
      'Mae’r sesiwn hon ar ben: {date}. Dywedwch a gafodd ei chynnal, neu nodwch pwy oedd yno.',
    'register-empty':
      'Mae {date} wedi bod, ac nid oes neb wedi’i farcio’n bresennol yn y gofrestr. Tan hynny ni ofynnir i neb ddal i fyny.',
    'held-date-typed':
      'Fe’i cynhaliwyd, a theipiwyd dros ei dyddiad heb reswm: {was}, bellach {date}. Dywedwch pam ar dudalen y flwyddyn HMS, o dan Cywiro.',
    'held-in-future':
      'Mae wedi’i nodi fel un a gynhaliwyd, ond mae’r dyddiad eto i ddod: {date}. Tan hynny mae wedi’i chynllunio.',
    'no-id':
      'Nifer y rhesi yn y tabiau INSET days a Sessions heb god, ac felly heb fod yn y cynllun: {count}. Rhowch ei god ei hun i bob un, er enghraifft D7.',
    'no-terms':
      'Nid oes gan {year} ddyddiadau tymor eto, felly ni ellir gwirio unrhyw ddyddiad. Teipiwch hwy yn y tab Term dates.',
    'no-rules':
      'Nid oes gan {year} ei rheolau HMS ei hun eto. Diwrnodau HMS tan hynny: {days}; popeth arall fel y rhai diwethaf sy’n hysbys.',
    'number-not-confirmed':
      'Nid oes neb wedi cadarnhau sawl diwrnod HMS sydd eleni: 5, neu 6 gyda diwrnod ychwanegol. Ar hyn o bryd: {days}.',
    'twilight-rules':
      'Yn ôl rheolau’r flwyddyn, mae sesiynau cyfnos un diwrnod ({count}) yn {minutes}, a diwrnod yn {needed}.',
    'too-few-days': 'Diwrnodau HMS wedi’u trefnu: {placed} o {days}.',
    'too-many-days':
      'Mae mwy o ddiwrnodau HMS wedi’u trefnu nag sydd. Wedi’u trefnu: {placed}; mae: {days}.',
    'national-untouched':
      'Nid oes dim a gynlluniwyd yn cyffwrdd â’r flaenoriaeth genedlaethol hon eleni: {name}.',
    'factors-untouched': 'Ffactorau cyfrannol nad oes diwrnod yn cyffwrdd â nhw eleni: {name}.',
    'principles-untouched': 'Egwyddorion nad oes diwrnod yn cyffwrdd â nhw eleni: {name}.',
    'tas-left-out': 'Nid oes dim a gynlluniwyd eleni ar gyfer cynorthwywyr addysgu.',
    'few-joint':
      'Cyfran yr amser y mae athrawon a chynorthwywyr addysgu gyda’i gilydd: {percent}%.',
    'flagged-waiting': 'Cofnodion a nodwyd ar gyfer HMS nad oes agenda wedi’u cynnwys: {count}.',
    'requests-waiting': 'Ceisiadau gan staff nad oes diwrnod nac agenda’n eu hateb: {count}.',
    'interests-waiting':
      'Pynciau y mae cydweithwyr yn dysgu amdanynt o’u diddordeb eu hunain ac nad oes diwrnod yn eu cynnwys: {count}.',
    'action-overdue': 'Roedd y cam hwn i’w orffen erbyn {date} (cyfrifol: {owner}): {action}',
    'actions-open': 'Camau sy’n dal ar agor a heb fod yn hwyr: {count}.',
    'working-days-unread':
      '{staff} ({id}): ni ellir darllen “{found}” o dan Working days, felly mae pob diwrnod yn cyfrif.',
    'away-unread':
      '{staff} ({id}): nid yw “{found}” o dan Also away yn gyfnod megis 12/10/2026–06/11/2026, felly nid yw’n cyfrif.',
    'contract-unread':
      '{staff} ({id}): ni ellir darllen “{found}” o dan INSET in contract, felly ni ddisgwylir dim ganddynt.',
    'expected-day-unknown':
      '{staff} ({id}): nid yw “{found}” o dan INSET days expected yn ddiwrnod HMS mewn unrhyw flwyddyn.',
    'expected-day-not-worked':
      'Enwir {staff} ({id}) ar gyfer {found} ({date}) o dan INSET days expected, ond nid ydynt yn gweithio ar y diwrnod hwnnw o’r wythnos, felly ni ofynnir dim ganddynt. Enwch ddiwrnod arall, neu cytunwch â nhw a’u talu.',
    'expected-day-not-theirs':
      'Enwir {staff} ({id}) ar gyfer {found} ({date}) o dan INSET days expected, ond cafodd ei ganslo, mae ar gyfer eraill, neu nid ydynt yma bryd hynny, felly ni ofynnir dim ganddynt.',
    'expected-days-too-many':
      '{staff} ({id}): mae’r diwrnodau o dan INSET days expected yn cymryd {minutes}, a’r contract yn dal {most}. Ni ofynnir iddynt am yr hyn sydd olaf.',
    'expected-days-unused':
      '{staff} ({id}): dim ond gyda nifer o ddiwrnodau o dan INSET in contract y mae INSET days expected yn cyfrif, felly gofynnir iddynt am holl ddiwrnodau’r flwyddyn.',
    'dates-unfair':
      'Nid yw’r dyddiadau’n deg i staff rhan-amser: ar ddiwrnodau gwaith {staff} y mae {minutes}; yn ôl eu cyfran o amser llawn (FTE) byddai’n {most}.',
    'contract-empty':
      'Staff heb ddim o dan INSET in contract, felly cânt eu gwahodd ac ni ddisgwylir dim ganddynt: {count}.',
  },
};
