import type { SetUpNoteText } from './set-up-notes';

export const setUpNotesCy: SetUpNoteText = {
  'tabs-made': (book, count) => `${book}: tabiau a wnaed: ${count}.`,
  'tab-made': (book, tab) => `${book}: gwnaed y tab “${tab}”.`,
  'column-added': (book, tab, column) =>
    `${book}, ${tab}: ychwanegwyd y golofn “${column}” ar y dde.`,
  'tabs-protected': (book, count) => `${book}: tabiau a ddiogelwyd eto: ${count}.`,
  protected: (book, tab) => `${book}, ${tab}: wedi’i ddiogelu eto.`,
  opened: (book, tab) =>
    `${book}, ${tab}: tynnwyd clo, gan na allai neb gadw dim yn y bar ochr o’i herwydd.`,
  hidden: (book, tab) => `${book}, ${tab}: wedi’i guddio eto.`,
  frozen: (book, tab) => `${book}, ${tab}: mae rhes y penawdau’n sefydlog ar y brig eto.`,
  filter: (book, tab) => `${book}, ${tab}: rhoddwyd yr hidlydd yn ôl.`,
  renewed: (book) => `${book}: diweddarwyd y rhestrau dewis a’r fformatau.`,
  'to-publish': (book, tab) => `${book}, ${tab}: caiff ei ysgrifennu eto gan y rhediad nesaf.`,
  'time-zone': (book) => `${book}: gosodwyd cylchfa amser yr ysgol.`,
  locale: (book) => `${book}: mae dyddiadau bellach â’r diwrnod cyn y mis.`,
  'settings-saved': (count) => `Gosodiadau a ysgrifennwyd: ${count}.`,
  'options-added': (count) => `Dewisiadau a roddwyd i gychwyn: ${count}.`,
  'templates-added': (count) => `Testunau negeseuon a roddwyd i gychwyn: ${count}.`,
  'contacts-made': (title) => `Gwnaed y llyfr gwaith “${title}”, ar gyfer cyfeiriadau teuluoedd.`,
  'area-made': (name) => `Gwnaed y ffolder “${name}” yn eich Drive.`,
  'folders-made': (count) => `Ffolderi a wnaed yn ardal y tîm: ${count}.`,
  'folder-found': (name) => `Roedd y ffolder “${name}” yno eisoes, a defnyddir honno.`,
  'calendar-made': (name) => `Gwnaed y calendr “${name}”.`,
  'schedule-made': () =>
    'O hyn ymlaen mae’r llyfr gwaith hwn yn edrych bob deng munud beth sydd i’w wneud.',
  'readers-added': (count) => `Staff sydd bellach yn gallu darllen ardal y tîm: ${count}.`,
  'copy-reset': () =>
    'Mae’r copi hwn yn sefyll ar ei ben ei hun bellach: nid oes dim a oedd yn aros yn cael ei anfon oddi yma, a gadewir ffolderi’r gwreiddiol i’r gwreiddiol.',
  'header-renamed': (tab, missing, found) =>
    `${tab}: nid yw’r pennawd hwn yn rhes 1: ${missing}. Mae yno un nad yw’n hysbys: ${found}. Os cafodd ei ailenwi, rhowch ei hen enw yn ôl. Os eich colofn eich hun yw honno, teipiwch y pennawd coll mewn colofn wag ar y dde. Yna rhedwch Sefydlu eto. Tan hynny ni chaiff dim ei ysgrifennu yn y tab hwn.`,
  'title-taken': (tab, title) =>
    `Mae gennych dab eich hun o’r enw “${title}”, felly enw’r un newydd yw “${tab}”. Gallwch ailenwi’r ddau.`,
  'tab-unreadable': (tab) => `${tab}: ni ellid ei ddarllen, felly ni ychwanegwyd dim ato.`,
  'area-own': () =>
    'Mae ardal y tîm yn Drive un person ac yn dod i ben pan ddaw’r cyfrif hwnnw i ben. Yr ysgol fyddai biau gyriant a rennir.',
  'contacts-own': () =>
    'Gwnaed PL Contacts yn eich Drive eich hun. Dim ond chi all ei agor nes i chi ei rannu â staff y swyddfa. Peidiwch byth â’i symud i ardal y tîm: gall pob aelod o staff ddarllen yr hyn sydd yno.',
  'calendar-twice': (name) =>
    `Nid atebodd Google wrth wneud y calendr “${name}”. Os oes dau o’r enw hwnnw yn Google Calendar, dilëwch yr un gwag.`,
  'log-changed': () =>
    'Llyfr gwaith arall yw PL Log bellach. Caiff yr hyn y mae staff yn ei gadw yno ei gymryd i mewn o’r rhes gyntaf.',
  'area-changed': () =>
    'Ardal arall yw ardal y tîm bellach. Mae ffolderi a dogfennau a wnaed hyd yma’n aros lle maent.',
  'nobody-listed': () =>
    'Nid oes cyfeiriad e-bost yn Staff eto, felly ni rennir ardal y tîm â neb. Caiff staff fynediad unwaith y byddant wedi’u rhestru.',
  'reader-refused': (name, address) =>
    `${name}: ni adawodd Google i ardal y tîm gael ei rhannu â ${address}. Ai eu cyfrif ysgol nhw yw hwn?`,
};
