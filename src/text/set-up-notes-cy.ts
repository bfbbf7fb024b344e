import type { SetUpNoteText } from './set-up-notes';

export const setUpNotesCy: SetUpNoteText = {
  'tabs-made': '{a}: tabiau a wnaed: {b}.',
  'tab-made': '{a}: gwnaed y tab “{b}”.',
  'column-added': '{a}, {b}: ychwanegwyd y golofn “{c}” ar y dde.',
  'tabs-protected': '{a}: tabiau a ddiogelwyd eto: {b}.',
  protected: '{a}, {b}: wedi’i ddiogelu eto.',
  opened: '{a}, {b}: tynnwyd clo, gan na allai neb gadw dim yn y bar ochr o’i herwydd.',
  hidden: '{a}, {b}: wedi’i guddio eto.',
  frozen: '{a}, {b}: mae rhes y penawdau’n sefydlog ar y brig eto.',
  filter: '{a}, {b}: rhoddwyd yr hidlydd yn ôl.',
  renewed: '{a}: diweddarwyd y rhestrau dewis a’r fformatau.',
  'to-publish': '{a}, {b}: caiff ei ysgrifennu eto gan y rhediad nesaf.',
  'time-zone': '{a}: gosodwyd cylchfa amser yr ysgol.',
  locale: '{a}: mae dyddiadau bellach â’r diwrnod cyn y mis.',
  'settings-saved': 'Gosodiadau a ysgrifennwyd: {a}.',
  'options-added': 'Dewisiadau a roddwyd i gychwyn: {a}.',
  'templates-added': 'Testunau negeseuon a roddwyd i gychwyn: {a}.',
  'rules-added':
    'Rheolau HMS a roddwyd ar gyfer {a}, gyda’r nifer hwn o ddiwrnodau: {b}. Cadarnhewch y nifer gyda’ch awdurdod lleol.',
  'contacts-made': 'Gwnaed y llyfr gwaith “{a}”, ar gyfer cyfeiriadau teuluoedd.',
  'area-made': 'Gwnaed y ffolder “{a}” yn eich Drive.',
  'folders-made': 'Ffolderi a wnaed yn ardal y tîm: {a}.',
  'folder-found': 'Roedd y ffolder “{a}” yno eisoes, a defnyddir honno.',
  'calendar-made': 'Gwnaed y calendr “{a}”.',
  'schedule-made':
    'O hyn ymlaen mae’r llyfr gwaith hwn yn edrych bob deng munud beth sydd i’w wneud.',
  'readers-added': 'Staff sydd bellach yn gallu darllen ardal y tîm: {a}.',
  'copy-reset':
    'Mae’r copi hwn yn sefyll ar ei ben ei hun bellach: nid oes dim a oedd yn aros yn cael ei anfon oddi yma, a gadewir ffolderi’r gwreiddiol i’r gwreiddiol.',
  'header-renamed':
    '{a}: nid yw’r pennawd hwn yn rhes 1: {b}. Mae yno un nad yw’n hysbys: {c}. Os cafodd ei ailenwi, rhowch ei hen enw yn ôl. Os eich colofn eich hun yw honno, teipiwch y pennawd coll mewn colofn wag ar y dde. Yna rhedwch Sefydlu eto. Tan hynny ni chaiff dim ei ysgrifennu yn y tab hwn.',
  'title-taken':
    'Mae gennych dab eich hun o’r enw “{b}”, felly enw’r un newydd yw “{a}”. Gallwch ailenwi’r ddau.',
  'tab-unreadable': '{a}: ni ellid ei ddarllen, felly ni ychwanegwyd dim ato.',
  'area-own':
    'Mae ardal y tîm yn Drive un person ac yn dod i ben pan ddaw’r cyfrif hwnnw i ben. Yr ysgol fyddai biau gyriant a rennir.',
  'contacts-own':
    'Gwnaed PL Contacts yn eich Drive eich hun. Dim ond chi all ei agor nes i chi ei rannu â staff y swyddfa. Peidiwch byth â’i symud i ardal y tîm: gall pob aelod o staff ddarllen yr hyn sydd yno.',
  'calendar-twice':
    'Nid atebodd Google wrth wneud y calendr “{a}”. Os oes dau o’r enw hwnnw yn Google Calendar, dilëwch yr un gwag.',
  'log-changed':
    'Llyfr gwaith arall yw PL Log bellach. Caiff yr hyn y mae staff yn ei gadw yno ei gymryd i mewn o’r rhes gyntaf.',
  'area-changed':
    'Ardal arall yw ardal y tîm bellach. Mae ffolderi a dogfennau a wnaed hyd yma’n aros lle maent.',
  'nobody-listed':
    'Nid oes cyfeiriad e-bost yn Staff eto, felly ni rennir ardal y tîm â neb. Caiff staff fynediad unwaith y byddant wedi’u rhestru.',
  'reader-refused':
    '{a}: ni adawodd Google i ardal y tîm gael ei rhannu â {b}. Ai eu cyfrif ysgol nhw yw hwn?',
};
