import type { CheckNoteText } from './check';

export const checkNotesCy: CheckNoteText = {
  sections: {
    running: { title: 'Rhedeg', fine: 'Mae wedi’i sefydlu ac yn rhedeg.' },
    tabs: { title: 'Tabiau a phenawdau', fine: 'Mae pob tab a phennawd yno ac wedi’i ddiogelu.' },
    cells: { title: 'Beth sydd wedi’i deipio yn y tabiau', fine: 'Gellir darllen pob cell.' },
    lists: {
      title: 'Pobl a rhestrau',
      fine: 'Mae’r codau, y cyfeiriadau a’r cysylltiadau rhwng tabiau’n iawn.',
    },
    dates: { title: 'Dyddiadau', fine: 'Mae dyddiadau’r tymhorau yn cyd-fynd.' },
    settings: {
      title: 'Gosodiadau a negeseuon',
      fine: 'Gellir defnyddio pob gosodiad a neges.',
    },
    journal: {
      title: 'Beth a gadwodd staff yn PL Log',
      fine: 'Gellir darllen popeth a gadwyd.',
    },
    things: {
      title: 'Ffolderi a dogfennau',
      fine: 'Mae pob ffolder a dogfen a wnaed yno.',
    },
    access: {
      title: 'Pwy all agor beth',
      fine: 'Dim ond y bobl a ddylai sy’n gallu agor pethau.',
    },
  },
  found: 'dyma sydd yno: “{b}”',
  foundNothing: 'mae’n wag',
  instead: '; defnyddir hwn yn ei le: {c}',
  notes: {
    'not-set-up': 'Nid yw’r llyfr gwaith hwn wedi’i sefydlu eto. Dewiswch Sefydlu….',
    'half-set-up': 'Ni orffennwyd y sefydlu diwethaf. Dewiswch Sefydlu…: bydd yn parhau.',
    'a-copy':
      'Copi yw’r llyfr gwaith hwn. Nid yw’n anfon nac yn gwneud dim. Defnyddiwch y gwreiddiol, neu sefydlwch hwn.',
    'no-trigger':
      'Nid oes dim yn digwydd ar ei ben ei hun: nid yw’r amserydd deng munud yno. Dewiswch Sefydlu… i’w roi’n ôl.',
    'trigger-not-seen':
      'Y cyfrif hwn biau’r amserydd deng munud, a dim ond hwnnw all ei weld: {a}.',
    'never-ran':
      'Nid yw wedi rhedeg eto. Daw’r rhediad cyntaf o fewn deng munud, neu dewiswch Rhedeg nawr.',
    'ran-long-ago':
      'Nid oes dim wedi rhedeg i’r pen ers: {a}. Gofynnwch i’r rhedwr ddewis Rhedeg nawr a darllen yr hyn y mae’n ei ddweud.',
    'sending-stopped': 'Mae pob anfon wedi’i atal. Nid oes dim yn gadael nes i rywun ailgychwyn.',
    'sending-paused':
      'Cyrhaeddwyd terfyn dyddiol Google. Bydd yr anfon yn parhau ar ei ben ei hun ar ôl: {a}.',
    'projects-wait': 'Prosiectau ymchwil newydd sy’n aros am eich caniatâd: {a}.',
    'mail-needs-you':
      'Negeseuon na ŵyr neb a gawsant eu hanfon: {a}. Agorwch Hysbysiad HMS… a phenderfynwch.',
    'no-workbook':
      'Ni ellir ei agor â’ch cyfrif chi: mae wedi mynd, neu nid yw wedi’i rannu â chi.',
    'tab-missing': 'Nid yw’r tab hwn yno. Dewiswch Sefydlu… i’w wneud eto.',
    'header-missing': 'Nid yw’r pennawd “{a}” yn rhes 1. Dewiswch Sefydlu….',
    'header-renamed':
      'Nid yw’r pennawd “{a}” yn rhes 1, ond mae hwn yno: {b}. Os cafodd ei ailenwi, rhowch ei hen enw yn ôl.',
    'header-repeated':
      'Mae’r pennawd “{a}” yno ddwywaith. Dim ond y golofn gyntaf a gaiff ei darllen.',
    'not-protected': 'Mae’r diogelwch rhag llithriadau ar goll. Dewiswch Sefydlu… i’w roi’n ôl.',
    'locked-journal':
      'Mae’r tab hwn wedi’i gloi, felly ni all neb gadw dim yn y bar ochr. Dewiswch Sefydlu… i’w agor.',
    'locked-out': 'Mae’r tab hwn wedi’i gloi rhag y cyfrif hwn, sy’n gorfod ysgrifennu yma: {a}.',
    'time-zone': 'Y gylchfa amser yw {a}, nid {b}. Dewiswch Sefydlu….',
    locale: 'Mae dyddiadau’n dilyn {a}: gellid darllen 9/11 fel 11 Medi. Dewiswch Sefydlu….',
    'expected-number': '{a}: {found}; disgwylir rhif.',
    'expected-date': '{a}: {found}; disgwylir dyddiad megis 09/11/2026.',
    'expected-moment': '{a}: {found}; disgwylir dyddiad ac amser megis 09/11/2026 16:00.',
    'expected-yesNo': '{a}: {found}; disgwylir ie neu na.',
    'expected-choice': '{a}: {found}; disgwylir un o’r rhain: {c}.',
    'expected-required': '{a}: mae’n wag, ac mae angen un ar bob rhes.',
    'expected-shorter': '{a}: dyma sydd yno: “{b}”, sy’n rhy hir. Nifer y nodau sy’n cyfrif: {c}.',
    'id-twice': 'Mae’r cod “{a}” eisoes yn rhes {b}. Mae angen ei un ei hun ar bob rhes.',
    'address-twice': 'Mae’r cyfeiriad hwn eisoes yn rhes {b}: {a}. Anfonir ato unwaith.',
    'address-malformed': '{a}: nid cyfeiriad e-bost yw “{b}”, felly ni ellir anfon dim ato.',
    'address-missing': '{a}: dim cyfeiriad e-bost, felly rhaid dweud wrthynt ar bapur.',
    'no-lead': 'Nid oes gan neb y rôl swyddfa PL lead. Rhowch hi i’r person sy’n arwain.',
    'own-mentor': '{a}: wedi’i roi fel ei fentor ei hun.',
    'not-in-list': '{a}: nid yw “{b}” yn y tab {c}.',
    'no-term-dates':
      'Nid oes tymhorau ar gyfer {a}, felly mae pob dydd Llun i ddydd Gwener yn cyfrif fel diwrnod ysgol.',
    'dates-reversed': '{a}: mae’r diwrnod olaf cyn y cyntaf.',
    'terms-overlap': '{a}: mae’n dechrau cyn diwedd {b}.',
    'setting-unknown': 'Nid gosodiad yw “{a}”; nid oes dim yn ei ddarllen.',
    'setting-wrong': '{a}: ni ellir defnyddio “{b}”{instead}.',
    'setting-twice': 'Mae “{a}” eisoes yn rhes {b}. Y rhes isaf sy’n cyfrif.',
    'message-unknown': 'Nid neges yw “{a}”; nid oes dim yn ei defnyddio.',
    'message-missing': 'Nid yw’r neges {a} ({b}) yno; defnyddir y geiriau gwreiddiol.',
    'message-twice': 'Mae’r neges {a} eisoes yn rhes {b}.',
    'tag-unknown':
      'Nid yw {{{a}}} yn golygu dim yn {b}, felly ni ellir ei hanfon. Gellir defnyddio’r rhain: {c}.',
    'tags-unreadable':
      'Yn {a} agorwyd rhywbeth â {{ heb ei gau, neu fel arall, felly ni ellir ei hanfon.',
    'journal-columns':
      'Nid yw’r golofn “{a}” yn ei lle, felly ni ellir cymryd dim i mewn. Rhowch y colofnau’n ôl fel yr oeddent.',
    'journal-row': 'Ni chymerwyd y rhes hon i mewn: {a}.',
    'journal-nobodys':
      'Nid yw’r cyfeiriad hwn yn Staff: {a}. Cedwir yr hyn a gymerwyd i mewn ganddo o’r blaen; ni chymerir dim newydd i mewn. Rhesi: {b}.',
    'area-gone':
      'Mae ardal y tîm wedi mynd, yn y bin, neu heb ei rhannu â chi. Dewch â hi’n ôl, neu dewiswch un arall dan Sefydlu….',
    'area-holds':
      'Mae hwn y tu mewn i ardal y tîm, a gall pob aelod o staff ddarllen yr hyn sydd yno: {a}. Symudwch ef allan.',
    'thing-gone':
      'Mae “{a}” wedi mynd, neu heb ei rannu â chi. Ni chaiff ei wneud eto ar ei ben ei hun.',
    'thing-in-bin': 'Mae “{a}” yn y bin. Tynnwch ef allan.',
    'not-looked-at': 'Nid oedd amser i edrych ar y rhain: {a}. Gwiriwch eto ddiwrnod arall.',
    'could-not-look':
      'Ni ellid edrych ar hwn: {a}. Nid atebodd Google, neu dim ond darllen yno y gall eich cyfrif. Rhowch gynnig arall arni, neu gofynnwch am yr hawl i olygu.',
    'some-left-out': 'Rhagor fel y rhain, heb eu rhestru: {a}.',
    anyone: 'Gall unrhyw un â’r ddolen agor hwn. Tynnwch hynny i ffwrdd dan Rhannu.',
    'whole-domain':
      'Gall pawb yn {a} agor hwn, disgyblion hefyd lle mae ganddynt gyfrifon. Tynnwch hynny i ffwrdd dan Rhannu.',
    group: 'Gall y grŵp {a} agor hwn. Ni ellir gweld oddi yma pwy sydd ynddo.',
    leaver: '{a}: wedi gadael, ond yn dal i allu agor hwn. Tynnwch nhw i ffwrdd dan Rhannu.',
    stranger:
      '{a}: nid yw yn Staff, ond gall agor hwn. Tynnwch nhw i ffwrdd dan Rhannu, neu rhowch nhw yn Staff.',
    'no-role': '{a}: nid oes rôl swyddfa, ond gall agor hwn. Tynnwch nhw i ffwrdd dan Rhannu.',
    'may-edit': '{a}: gall newid popeth yma; byddai darllen yn ddigon.',
    'no-access-yet':
      'Staff na allant agor ardal y tîm eto: {a}. Mae’r rhediad nesaf yn rhoi mynediad iddynt.',
  },
};
