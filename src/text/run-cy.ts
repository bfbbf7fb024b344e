import type { RunReportText } from './run';

export const runCy: RunReportText = {
  deeds: {
    'entries-new': 'Cofnodion newydd a dderbyniwyd',
    'entries-changed': 'Cofnodion a newidiwyd gan eu hawduron',
    'entries-withdrawn': 'Cofnodion a dynnwyd yn ôl',
    'projects-new': 'Prosiectau ymchwil newydd',
    'projects-ready': 'Prosiectau ymchwil a sefydlwyd',
    'folders-made': 'Ffolderi a wnaed',
    'shares-given': 'Pobl sydd bellach yn gallu golygu ffolder prosiect',
    'shares-ended': 'Pobl nad ydynt bellach yn gallu golygu ffolder prosiect',
    'readers-added': 'Pobl sydd bellach yn gallu darllen ardal y tîm',
    'readers-ended': 'Pobl nad ydynt bellach yn gallu darllen ardal y tîm',
    'events-put': 'Diwrnodau HMS a roddwyd yn y calendr',
    'events-removed': 'Diwrnodau HMS a dynnwyd o’r calendr',
    'tabs-published': 'Tabiau a ddiweddarwyd yn PL Log',
    'texts-blanked': 'Testunau a dynnwyd yn ôl ac a dynnwyd o’r llyfrau gwaith',
    'mails-sent': 'Negeseuon a anfonwyd',
    'mails-missed': 'Negeseuon rhy hwyr i’w hanfon',
    'mails-left-out': 'Negeseuon a hepgorwyd, am fod y person wedi optio allan neu wedi gadael',
    'things-back': 'Ffolderi a dogfennau a ddaeth yn ôl',
  },
  reasons: {
    refused: 'Gwrthododd Google: mae angen hawl i olygu yno ar y cyfrif sy’n rhedeg hyn.',
    'not-there': 'Nid yw’r hyn y mae’n perthyn iddo yno bellach, neu ni all y cyfrif hwn ei weld.',
    limit: 'Cyrhaeddwyd terfyn Google am y tro. Rhoddir cynnig arall arni’n awtomatig.',
    'not-made': 'Mae’r ffolder y mae’n perthyn iddi ar goll.',
    failed: 'Ni wnaeth Google hyn y tro hwn. Rhoddir cynnig arall arni’n awtomatig.',
  },
  rowProblems: {
    at: 'ni ellir darllen yr amser',
    by: 'nid oes cyfeiriad e-bost',
    kind: 'nid yw’n dweud beth ydyw',
    id: 'nid yw’r id yn un y mae’r bar ochr yn ei wneud',
    version: 'nid yw’r fersiwn yn rhif',
    data: 'ni ellir darllen yr hyn a deipiwyd',
    'unknown-person': 'nid yw’r cyfeiriad yn perthyn i neb yn Staff',
    'after-leaving': 'fe’i cadwyd ar ôl diwrnod olaf y person',
    'not-theirs': 'mae’n ymwneud â rhywbeth sy’n perthyn i berson arall',
  },
  pauses: {
    'daily-limit':
      'Cyrhaeddwyd terfyn Gmail am y diwrnod. Bydd yr anfon yn parhau’n awtomatig yfory.',
    rate: 'Gofynnodd Gmail am saib. Bydd yr anfon yn parhau’n awtomatig.',
  },
  troubles: {
    'journal-row': 'PL Log, Journal, rhes {row}: {problem}. Fe’i gadawyd lle y mae, heb ei derbyn.',
    'unknown-choice': 'Mae “{title}” yn enwi “{found}”, nad yw yn {list}. Mae’n cyfrif yr un fath.',
    'journal-unread':
      'Nid oedd modd darllen yr hyn a gadwodd y staff yn PL Log, felly ni dderbyniwyd dim byd newydd; nid oes dim wedi’i golli. {reason}',
    'journal-columns':
      'PL Log, Journal: nid yw’r golofn “{header}” yn ei lle, felly ni dderbyniwyd dim byd newydd; nid oes dim wedi’i golli. Rhowch y colofnau yn ôl fel yr oeddent.',
    'journal-read-again':
      'Roedd y Journal yn PL Log wedi’i ddidoli, neu roedd rhesi wedi’u tynnu. Fe’i darllenwyd eto o’r dechrau.',
    'publish-failed': 'Nid oedd modd diweddaru tabiau PL Log. {reason}',
    'check-failed': 'Nid oedd modd gorffen y gwiriad dyddiol. {reason}',
    'mail-failed': 'Stopiodd yr anfon. Mae’r hyn na anfonwyd yn aros am y tro nesaf. {reason}',
    'step-failed': 'Nid oedd modd gwneud un cam. {reason}',
    'folder-failed': 'Nid oedd modd gwneud y ffolder “{name}”. {reason}',
    'project-failed': 'Nid oedd modd sefydlu’r prosiect “{title}”. {reason}',
    'share-failed': 'Nid oedd modd rhoi’r ffolder “{title}” i’r person hwn: {name}. {reason}',
    'share-stays': 'Mae gan y person hwn fynediad a ddylai fod wedi dod i ben: {name}. {reason}',
    'reader-failed': 'Nid oedd modd gadael y person hwn i ardal y tîm: {name}. {reason}',
    'event-failed': 'Nid oedd modd cywiro’r diwrnod HMS hwn yn y calendr: {day}. {reason}',
    'area-gone':
      'Nid yw ardal y Tîm Dysgu Proffesiynol yno bellach, neu ni all y cyfrif hwn ei gweld. Ni wnaed dim o’r newydd: dewch â hi yn ôl o’r bin, neu rhedwch Set up.',
    'folder-gone':
      'Nid yw ffolder y prosiect hwn yno bellach: “{title}”. Ni wnaed dim o’r newydd: dewch â hi yn ôl o’r bin os oes ei hangen.',
    'document-gone':
      'Nid yw dogfen waith y prosiect hwn yno bellach: “{title}”. Ni wnaed dim o’r newydd: dewch â hi yn ôl o’r bin os oes ei hangen.',
    'cells-unread':
      'Celloedd yn PL Office na ellir eu darllen: {count}. Y gyntaf yw {first}. Agorwch Check the workbooks.',
    'inset-clashes':
      'Pethau yn y cynllun HMS nad ydynt yn ffitio, fel dyddiad nad yw’n ddiwrnod ysgol neu ddau ar un dyddiad: {count}. Agorwch Check the workbooks.',
    'contacts-empty':
      'Mae PL Contacts yn wag neu nid oes modd ei ddarllen, felly mae negeseuon i deuluoedd yn aros. Cywirwch y rhestr a’r penawdau; byddant yn gadael yn awtomatig.',
    'mails-failed': 'Negeseuon na dderbyniodd Gmail: {count}. Gweler Outbox.',
    'drafts-gone':
      'Negeseuon y mae eu drafft wedi mynd, fel bod rhaid i rywun ddweud a gawsant eu hanfon: {count}. Agorwch INSET notice.',
    'mail-paused': '{why}',
  },
  readyProject: 'Mae gan y prosiect hwn ei ffolder a’i ddogfen waith: “{title}”.',
  problemCount: 'Beth sydd angen sylw rhywun',
  unfinished: 'Gadewir y gweddill i’r tro nesaf.',
  approved: 'Prosiectau a gymeradwywyd',
  leftToRunner:
    'Y cyfrif hwn sy’n rhedeg y gwaith rheolaidd, ac yn gwneud yr hyn sy’n ddyledus: {runner}.',
};
