import type { CheckNoteText } from './check';

const found = (b: string): string => (b ? `dyma sydd yno: “${b}”` : 'mae’n wag');

export const checkNotesCy: CheckNoteText = {
  sections: {
    running: { title: 'Rhedeg', fine: 'Mae wedi’i sefydlu ac yn rhedeg.' },
    tabs: { title: 'Tabiau a phenawdau', fine: 'Mae pob tab a phennawd yno ac wedi’i ddiogelu.' },
    cells: { title: 'Beth sydd wedi’i deipio yn y tabiau', fine: 'Gellir darllen pob cell.' },
    lists: {
      title: 'Pobl a rhestrau',
      fine: 'Mae’r codau, y cyfeiriadau a’r cysylltiadau rhwng tabiau’n iawn.',
    },
    dates: { title: 'Dyddiadau', fine: 'Mae dyddiadau’r tymhorau a’r diwrnodau HMS yn cyd-fynd.' },
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
  notes: {
    'not-set-up': () => 'Nid yw’r llyfr gwaith hwn wedi’i sefydlu eto. Dewiswch Sefydlu….',
    'half-set-up': () => 'Ni orffennwyd y sefydlu diwethaf. Dewiswch Sefydlu…: bydd yn parhau.',
    'a-copy': () =>
      'Copi yw’r llyfr gwaith hwn. Nid yw’n anfon nac yn gwneud dim. Defnyddiwch y gwreiddiol, neu sefydlwch hwn.',
    'no-trigger': () =>
      'Nid oes dim yn digwydd ar ei ben ei hun: nid yw’r amserydd deng munud yno. Dewiswch Sefydlu… i’w roi’n ôl.',
    'trigger-not-seen': (runner) =>
      `Y cyfrif hwn biau’r amserydd deng munud, a dim ond hwnnw all ei weld: ${runner}.`,
    'never-ran': () =>
      'Nid yw wedi rhedeg eto. Daw’r rhediad cyntaf o fewn deng munud, neu dewiswch Rhedeg nawr.',
    'ran-long-ago': (moment) =>
      `Nid oes dim wedi rhedeg i’r pen ers: ${moment}. Gofynnwch i’r rhedwr ddewis Rhedeg nawr a darllen yr hyn y mae’n ei ddweud.`,
    'sending-stopped': () =>
      'Mae pob anfon wedi’i atal. Nid oes dim yn gadael nes i rywun ailgychwyn.',
    'sending-paused': (moment) =>
      `Cyrhaeddwyd terfyn dyddiol Google. Bydd yr anfon yn parhau ar ei ben ei hun ar ôl: ${moment}.`,
    'projects-wait': (count) => `Prosiectau ymchwil newydd sy’n aros am eich caniatâd: ${count}.`,
    'mail-needs-you': (count) =>
      `Negeseuon na ŵyr neb a gawsant eu hanfon: ${count}. Agorwch Hysbysiad HMS… a phenderfynwch.`,
    'no-workbook': () =>
      'Ni ellir ei agor â’ch cyfrif chi: mae wedi mynd, neu nid yw wedi’i rannu â chi.',
    'tab-missing': () => 'Nid yw’r tab hwn yno. Dewiswch Sefydlu… i’w wneud eto.',
    'header-missing': (header) => `Nid yw’r pennawd “${header}” yn rhes 1. Dewiswch Sefydlu….`,
    'header-renamed': (header, others) =>
      `Nid yw’r pennawd “${header}” yn rhes 1, ond mae hwn yno: ${others}. Os cafodd ei ailenwi, rhowch ei hen enw yn ôl.`,
    'header-repeated': (header) =>
      `Mae’r pennawd “${header}” yno ddwywaith. Dim ond y golofn gyntaf a gaiff ei darllen.`,
    'not-protected': () =>
      'Mae’r diogelwch rhag llithriadau ar goll. Dewiswch Sefydlu… i’w roi’n ôl.',
    'locked-journal': () =>
      'Mae’r tab hwn wedi’i gloi, felly ni all neb gadw dim yn y bar ochr. Dewiswch Sefydlu… i’w agor.',
    'locked-out': (runner) =>
      `Mae’r tab hwn wedi’i gloi rhag y cyfrif hwn, sy’n gorfod ysgrifennu yma: ${runner}.`,
    'time-zone': (zone, wanted) => `Y gylchfa amser yw ${zone}, nid ${wanted}. Dewiswch Sefydlu….`,
    locale: (locale) =>
      `Mae dyddiadau’n dilyn ${locale}: gellid darllen 9/11 fel 11 Medi. Dewiswch Sefydlu….`,
    'expected-number': (column, b) => `${column}: ${found(b)}; disgwylir rhif.`,
    'expected-date': (column, b) => `${column}: ${found(b)}; disgwylir dyddiad megis 09/11/2026.`,
    'expected-moment': (column, b) =>
      `${column}: ${found(b)}; disgwylir dyddiad ac amser megis 09/11/2026 16:00.`,
    'expected-yesNo': (column, b) => `${column}: ${found(b)}; disgwylir ie neu na.`,
    'expected-choice': (column, b, choices) =>
      `${column}: ${found(b)}; disgwylir un o’r rhain: ${choices}.`,
    'expected-required': (column) => `${column}: mae’n wag, ac mae angen un ar bob rhes.`,
    'expected-shorter': (column, b, max) =>
      `${column}: dyma sydd yno: “${b}”, sy’n rhy hir. Nifer y nodau sy’n cyfrif: ${max}.`,
    'id-twice': (id, row) =>
      `Mae’r cod “${id}” eisoes yn rhes ${row}. Mae angen ei un ei hun ar bob rhes.`,
    'address-twice': (address, row) =>
      `Mae’r cyfeiriad hwn eisoes yn rhes ${row}: ${address}. Anfonir ato unwaith.`,
    'address-malformed': (name, address) =>
      `${name}: nid cyfeiriad e-bost yw “${address}”, felly ni ellir anfon dim ato.`,
    'address-missing': (name) =>
      `${name}: dim cyfeiriad e-bost, felly rhaid dweud wrthynt ar bapur.`,
    'no-lead': () => 'Nid oes gan neb y rôl swyddfa PL lead. Rhowch hi i’r person sy’n arwain.',
    'own-mentor': (name) => `${name}: wedi’i roi fel ei fentor ei hun.`,
    'not-in-list': (column, b, tab) => `${column}: nid yw “${b}” yn y tab ${tab}.`,
    'no-term-dates': (year) =>
      `Nid oes tymhorau ar gyfer ${year}, felly mae pob dydd Llun i ddydd Gwener yn cyfrif fel diwrnod ysgol.`,
    'dates-reversed': (name) => `${name}: mae’r diwrnod olaf cyn y cyntaf.`,
    'terms-overlap': (name, other) => `${name}: mae’n dechrau cyn diwedd ${other}.`,
    'on-weekend': (name) => `${name}: mae ar ddydd Sadwrn neu ddydd Sul.`,
    'returns-before': (name) => `${name}: nid yw’r diwrnod y mae disgyblion yn dychwelyd ar ei ôl.`,
    'setting-unknown': (key) => `Nid gosodiad yw “${key}”; nid oes dim yn ei ddarllen.`,
    'setting-wrong': (key, value, instead) =>
      `${key}: ni ellir defnyddio “${value}”${instead ? `; defnyddir hwn yn ei le: ${instead}` : ''}.`,
    'setting-twice': (key, row) => `Mae “${key}” eisoes yn rhes ${row}. Y rhes isaf sy’n cyfrif.`,
    'message-unknown': (key) => `Nid neges yw “${key}”; nid oes dim yn ei defnyddio.`,
    'message-missing': (key, language) =>
      `Nid yw’r neges ${key} (${language}) yno; defnyddir y geiriau gwreiddiol.`,
    'message-twice': (key, row) => `Mae’r neges ${key} eisoes yn rhes ${row}.`,
    'tag-unknown': (tag, key, tags) =>
      `Nid yw {{${tag}}} yn golygu dim yn ${key}, felly ni ellir ei hanfon. Gellir defnyddio’r rhain: ${tags}.`,
    'tags-unreadable': (key) =>
      `Yn ${key} agorwyd rhywbeth â {{ heb ei gau, neu fel arall, felly ni ellir ei hanfon.`,
    'journal-columns': (header) =>
      `Nid yw’r golofn “${header}” yn ei lle, felly ni ellir cymryd dim i mewn. Rhowch y colofnau’n ôl fel yr oeddent.`,
    'journal-row': (problem) => `Ni chymerwyd y rhes hon i mewn: ${problem}.`,
    'journal-nobodys': (address, count) =>
      `Nid yw’r cyfeiriad hwn yn Staff: ${address}. Cedwir yr hyn a gymerwyd i mewn ganddo o’r blaen; ni chymerir dim newydd i mewn. Rhesi: ${count}.`,
    'area-gone': () =>
      'Mae ardal y tîm wedi mynd, yn y bin, neu heb ei rhannu â chi. Dewch â hi’n ôl, neu dewiswch un arall dan Sefydlu….',
    'area-holds': (name) =>
      `Mae hwn y tu mewn i ardal y tîm, a gall pob aelod o staff ddarllen yr hyn sydd yno: ${name}. Symudwch ef allan.`,
    'thing-gone': (name) =>
      `Mae “${name}” wedi mynd, neu heb ei rannu â chi. Ni chaiff ei wneud eto ar ei ben ei hun.`,
    'thing-in-bin': (name) => `Mae “${name}” yn y bin. Tynnwch ef allan.`,
    'not-looked-at': (count) =>
      `Nid oedd amser i edrych ar y rhain: ${count}. Gwiriwch eto ddiwrnod arall.`,
    'could-not-look': (name) =>
      `Ni ellid edrych ar hwn: ${name}. Nid atebodd Google, neu dim ond darllen yno y gall eich cyfrif. Rhowch gynnig arall arni, neu gofynnwch am yr hawl i olygu.`,
    'some-left-out': (count) => `Rhagor fel y rhain, heb eu rhestru: ${count}.`,
    anyone: () => 'Gall unrhyw un â’r ddolen agor hwn. Tynnwch hynny i ffwrdd dan Rhannu.',
    'whole-domain': (domain) =>
      `Gall pawb yn ${domain} agor hwn, disgyblion hefyd lle mae ganddynt gyfrifon. Tynnwch hynny i ffwrdd dan Rhannu.`,
    group: (group) => `Gall y grŵp ${group} agor hwn. Ni ellir gweld oddi yma pwy sydd ynddo.`,
    leaver: (who) =>
      `${who}: wedi gadael, ond yn dal i allu agor hwn. Tynnwch nhw i ffwrdd dan Rhannu.`,
    stranger: (who) =>
      `${who}: nid yw yn Staff, ond gall agor hwn. Tynnwch nhw i ffwrdd dan Rhannu, neu rhowch nhw yn Staff.`,
    'no-role': (who) =>
      `${who}: nid oes rôl swyddfa, ond gall agor hwn. Tynnwch nhw i ffwrdd dan Rhannu.`,
    'may-edit': (who) => `${who}: gall newid popeth yma; byddai darllen yn ddigon.`,
    'no-access-yet': (count) =>
      `Staff na allant agor ardal y tîm eto: ${count}. Mae’r rhediad nesaf yn rhoi mynediad iddynt.`,
  },
};
