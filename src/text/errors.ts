import type { ErrorCode, ErrorDetails } from '../core/errors';
import type { Language } from '../core/language';
import { fill } from './fill';

export const welshNeedsProofRead = true;

/** Each may name what its error holds: `{tab}`, or `{lead|who it is where nobody is named}`. */
export type ErrorText = Readonly<Record<ErrorCode, string>>;

/** What happened, what was kept, what to do next. */
const en: ErrorText = {
  'not-staff':
    'Your address is not in the school’s list of staff, so there is nothing here for it, and nothing was saved. Please ask {lead|whoever leads professional learning} to add it.',
  'address-unknown':
    'Google does not say which account you are using, so nothing was saved. Sign in with your school account in this browser, then open the sheet again. If it still does not, ask whoever leads professional learning.',
  'other-account':
    'This page was opened for {openedFor|another account}, but Google says you are {signedIn|somebody else}. Nothing was saved; what you typed is kept here. Close the page and open it again from the menu, in a window with one account only.',
  'not-yours':
    'This belongs to another person, so it was left as it is. You can change only what you saved yourself.',
  'bad-input':
    'Not saved yet: something needs another look. What you typed is kept here. Change what is marked, then save again.',
  'too-long':
    'Not saved yet: this is longer than a sheet can hold. What you typed is kept here. Shorten it, then save again.',
  'sheet-busy':
    'The sheet is busy, so nothing was changed. What you typed is kept here. Try again in a minute.',
  'log-not-ready':
    'This workbook is not set up for the log yet, so nothing was saved. Please tell whoever leads professional learning: “Set up…” in PL Office makes it ready.',
  'not-set-up':
    'PL Office is not set up yet, so nothing was done. Choose “Set up…” in the menu Professional learning.',
  'a-copy':
    'This workbook is a copy. So that nothing is sent twice, it does nothing by itself. Use the original, or choose “Set up…” to make this one the school’s workbook.',
  'header-missing':
    'The tab “{tab}” has no column “{header}”. So that nothing lands in a wrong column, nothing was written. If the heading was renamed, give it its old name back in the first row. If its column was deleted, “Set up…” puts an empty one there. Then try again.',
  'tab-missing':
    'The tab “{tab}” is not there, so nothing was written. Run “Set up…” to make it; after an update that is all it needs. If somebody deleted it with something in it, bring it back first with File, Version history.',
  'no-staff-listed':
    'The tab Staff names nobody with an email address. Nothing was changed. Fill in Staff first, then try again.',
  'not-runner':
    'Only {runner|the account named in Settings} sends mail and makes folders, so nothing was done. Ask them, or choose “Take over as runner…”.',
  'not-office':
    'The account {address|you are using} has no office role in the tab Staff, so nothing was done. The PL lead, the deputy or the headteacher can do this, or enter the role in Staff.',
  busy: 'Another run is at work just now, so nothing was changed. Try again in a minute or two.',
  'link-not-understood':
    'This is not a link that leads to a file or folder in Google Drive: “{link}”. Open the file or folder, copy the whole address from the browser, and paste it here.',
  'no-access':
    'A file or folder could not be opened with your account: it has been removed, or is not shared with you. Nothing was changed. Ask its owner to share it with you, or choose another.',
  'day-unknown':
    'This day is no longer in the tab INSET days, so nothing was sent. Look at the tab, then open the notice again.',
  'day-over': 'This day is over, so no notice can be sent for it. Nothing was changed.',
  'nobody-to-tell':
    'Nobody would get this notice: PL Contacts has no address it can be sent to. Nothing was approved.',
  'count-differs':
    'The number you typed is not the number of messages, which is {count|shown above}. Nothing was approved. Look once more at who will be told, then type that number.',
  'facts-changed':
    'Something about the day or the families has changed since you looked, so nothing was approved. The notice is shown afresh. Read it once more, then approve it.',
  'not-approvable':
    'This notice cannot be approved as it stands, so nothing was approved. What stands in the way is listed on its page.',
  'changed-meanwhile':
    'Somebody has changed this since you opened it, so nothing was overwritten. What you typed is kept here. Open the page again to see what it is now, then make your change.',
  'tab-moved':
    'Somebody sorted or changed the tab “{tab}” at the very moment this was saved, so the save was taken back and nothing is changed. What you typed is kept here. Save again.',
  'tab-mixed-up':
    'The tab “{tab}” was changed by hand while this was being saved, and a row of it may hold what belongs in another. What you typed is kept here. Look at the tab before you save again; File, Version history shows how it was.',
  'not-begun':
    'This has not begun yet, so it cannot be marked as held, nor anybody as present. Nothing was changed. Come back once it has begun.',
  'not-a-sheet':
    'The link leads to a file that is not a Google Sheet, so no dates were read. Ask the school for the link to a Google Sheet, or copy the dates and paste them here.',
  'own-workbook':
    'The link leads to one of this school’s own workbooks, so nothing was read. Ask the other school for the link to the sheet with its dates.',
  'sheet-too-large':
    'The first tab of that sheet goes on below row {most|500}, so it is hardly a list of dates, and nothing was read. Ask for a sheet with the dates alone, or copy the dates and paste them here.',
  'mail-limit':
    'Google lets this account send no more mail today. What is waiting is kept and leaves by itself when the limit ends.',
  'page-not-connected':
    'This page is not connected with the school’s workbook, so nothing was saved. What you typed is kept here. Please tell whoever leads professional learning.',
  'page-office-lost':
    'This page no longer reaches the school’s workbook, so nothing was saved. What you typed is kept here. Please tell whoever leads professional learning: whoever set this page up opens it and connects it again.',
  'page-owner-only':
    'Only the account that this page runs as can connect it. Nothing was changed. Open the page with that account.',
  'not-the-office':
    'This link leads to a spreadsheet that is not PL Office, so nothing was connected. Open PL Office, copy the whole address from the browser, and paste it here.',
  'sign-in-not-yet':
    'You cannot sign in yet, so nothing was saved. Signing in opens on the day at {time|a few minutes before it begins}.',
  'sign-in-over':
    'Signing in has closed, so nothing was saved. If you were there, ask {lead|whoever leads professional learning} to add you.',
  'occasion-changed':
    'The plan has changed: this day or session is not in it any more. Nothing was saved. Open the page again to see the plan as it is now.',
  'occasion-over':
    'This day or session is over, so nothing was changed. Whoever leads professional learning can still put it right.',
  'answers-closed':
    'These questions are for those who took part, from the end until a fortnight after. Nothing was saved.',
  'nothing-to-catch-up':
    'There is nothing to catch up with for this day now, so nothing was saved. What you typed is kept here. Open the page again to see what is left.',
  'draft-gone':
    'There is no draft for this any more, so nothing was saved. What you typed is kept here. You can log it in the sidebar of PL Log.',
  'google-failed':
    'Google did not answer as it should. What you typed is kept here. Try again in a minute.',
  unexpected:
    'Something went wrong that should not have. What you typed is kept here. Try again; if it goes on, tell whoever looks after professional learning.',
};

const cy: ErrorText = {
  'not-staff':
    'Nid yw eich cyfeiriad yn rhestr staff yr ysgol, felly nid oes dim yma ar ei gyfer, ac ni chadwyd dim. Gofynnwch i’r person hwn ei ychwanegu: {lead|arweinydd dysgu proffesiynol yr ysgol}.',
  'address-unknown':
    'Nid yw Google yn dweud pa gyfrif rydych yn ei ddefnyddio, felly ni chadwyd dim. Mewngofnodwch â’ch cyfrif ysgol yn y porwr hwn, yna agorwch y ddalen eto. Os nad yw’n dweud wedyn chwaith, gofynnwch i bwy bynnag sy’n arwain dysgu proffesiynol.',
  'other-account':
    'Agorwyd y dudalen hon ar gyfer {openedFor|cyfrif arall}, ond y cyfrif yn ôl Google yw {signedIn|cyfrif rhywun arall}. Ni chadwyd dim; mae’r hyn a deipioch yn dal yma. Caewch y dudalen a’i hagor eto o’r ddewislen, mewn ffenestr ag un cyfrif yn unig.',
  'not-yours':
    'Person arall biau hwn, felly fe’i gadawyd fel y mae. Dim ond yr hyn a gadwoch chi eich hun y gallwch ei newid.',
  'bad-input':
    'Heb ei gadw eto: mae angen edrych eto ar rywbeth. Mae’r hyn a deipioch yn dal yma. Newidiwch yr hyn sydd wedi’i farcio, yna cadwch eto.',
  'too-long':
    'Heb ei gadw eto: mae hyn yn hirach nag y gall dalen ei ddal. Mae’r hyn a deipioch yn dal yma. Byrhewch ef, yna cadwch eto.',
  'sheet-busy':
    'Mae’r ddalen yn brysur, felly ni newidiwyd dim. Mae’r hyn a deipioch yn dal yma. Rhowch gynnig arall arni ymhen munud.',
  'log-not-ready':
    'Nid yw’r llyfr gwaith hwn wedi’i sefydlu ar gyfer y cofnod eto, felly ni chadwyd dim. Rhowch wybod i arweinydd dysgu proffesiynol yr ysgol: mae “Sefydlu…” yn PL Office yn ei baratoi.',
  'not-set-up':
    'Nid yw PL Office wedi’i sefydlu eto, felly ni wnaed dim. Dewiswch “Sefydlu…” yn y ddewislen Dysgu proffesiynol.',
  'a-copy':
    'Copi yw’r llyfr gwaith hwn. Rhag anfon dim ddwywaith, nid yw’n gwneud dim ar ei ben ei hun. Defnyddiwch y gwreiddiol, neu dewiswch “Sefydlu…” i wneud hwn yn llyfr gwaith yr ysgol.',
  'header-missing':
    'Nid oes colofn “{header}” yn y tab “{tab}”. Rhag i ddim lanio yn y golofn anghywir, nid ysgrifennwyd dim. Os ailenwyd y pennawd, rhowch ei hen enw yn ôl iddo yn y rhes gyntaf. Os dilëwyd ei golofn, bydd “Sefydlu…” yn rhoi un wag yno. Yna rhowch gynnig arall arni.',
  'tab-missing':
    'Nid yw’r tab “{tab}” yno, felly nid ysgrifennwyd dim. Rhedwch “Sefydlu…” i’w wneud; ar ôl diweddariad, dyna’r cyfan sydd ei angen. Os cafodd ei ddileu a rhywbeth ynddo, adferwch ef yn gyntaf drwy hanes fersiynau’r ffeil.',
  'no-staff-listed':
    'Nid yw’r tab Staff yn enwi neb â chyfeiriad e-bost. Ni newidiwyd dim. Llenwch Staff yn gyntaf, yna rhowch gynnig arall arni.',
  'not-runner':
    'Dim ond y cyfrif hwn sy’n anfon negeseuon ac yn gwneud ffolderi: {runner|yr un a enwir yn Settings}. Ni wnaed dim. Gofynnwch iddynt, neu dewiswch “Cymryd drosodd fel rhedwr…”.',
  'not-office':
    'Nid oes rôl swyddfa gan y cyfrif hwn yn y tab Staff: {address|eich cyfrif}. Ni wnaed dim. Gall yr arweinydd dysgu proffesiynol, y dirprwy neu’r pennaeth wneud hyn, neu roi’r rôl yn Staff.',
  busy: 'Mae rhediad arall ar waith ar hyn o bryd, felly ni newidiwyd dim. Rhowch gynnig arall arni ymhen munud neu ddwy.',
  'link-not-understood':
    'Nid yw hon yn ddolen sy’n arwain at ffeil neu ffolder yn Google Drive: “{link}”. Agorwch y ffeil neu’r ffolder, copïwch y cyfeiriad cyfan o’r porwr, a’i ludo yma.',
  'no-access':
    'Ni ellid agor ffeil neu ffolder â’ch cyfrif chi: mae wedi’i dileu, neu nid yw wedi’i rhannu â chi. Ni newidiwyd dim. Gofynnwch i’w pherchennog ei rhannu â chi, neu dewiswch un arall.',
  'day-unknown':
    'Nid yw’r diwrnod hwn yn y tab INSET days mwyach, felly nid anfonwyd dim. Edrychwch ar y tab, yna agorwch yr hysbysiad eto.',
  'day-over':
    'Mae’r diwrnod hwn wedi bod, felly ni ellir anfon hysbysiad amdano. Ni newidiwyd dim.',
  'nobody-to-tell':
    'Ni fyddai neb yn cael yr hysbysiad hwn: nid oes cyfeiriad yn PL Contacts y gellir ei anfon ato. Ni chymeradwywyd dim.',
  'count-differs':
    'Nid y rhif a deipioch yw nifer y negeseuon, sef {count|yr un uchod}. Ni chymeradwywyd dim. Edrychwch unwaith eto ar bwy fydd yn cael gwybod, yna teipiwch y rhif hwnnw.',
  'facts-changed':
    'Mae rhywbeth am y diwrnod neu’r teuluoedd wedi newid ers i chi edrych, felly ni chymeradwywyd dim. Dangosir yr hysbysiad o’r newydd. Darllenwch ef unwaith eto, yna cymeradwywch ef.',
  'not-approvable':
    'Ni ellir cymeradwyo’r hysbysiad hwn fel y mae, felly ni chymeradwywyd dim. Mae’r hyn sydd yn y ffordd wedi’i restru ar ei dudalen.',
  'changed-meanwhile':
    'Mae rhywun wedi newid hyn ers i chi ei agor, felly ni throsysgrifennwyd dim. Mae’r hyn a deipioch yn dal yma. Agorwch y dudalen eto i weld beth sydd yno nawr, yna gwnewch eich newid.',
  'tab-moved':
    'Trefnodd neu newidiodd rhywun y tab “{tab}” ar yr union eiliad y cadwyd hyn, felly tynnwyd y cadw yn ôl ac ni newidiwyd dim. Mae’r hyn a deipioch yn dal yma. Cadwch eto.',
  'tab-mixed-up':
    'Newidiwyd y tab “{tab}” â llaw wrth i hyn gael ei gadw, a gall un o’i resi ddal yr hyn sy’n perthyn i un arall. Mae’r hyn a deipioch yn dal yma. Edrychwch ar y tab cyn cadw eto; mae hanes fersiynau’r ffeil yn dangos sut oedd.',
  'not-begun':
    'Nid yw hyn wedi dechrau eto, felly ni ellir nodi ei fod wedi’i gynnal, na bod neb yn bresennol. Ni newidiwyd dim. Dewch yn ôl ar ôl iddo ddechrau.',
  'not-a-sheet':
    'Mae’r ddolen yn arwain at ffeil nad yw’n Google Sheet, felly ni ddarllenwyd dyddiadau. Gofynnwch i’r ysgol am ddolen i Google Sheet, neu copïwch y dyddiadau a’u gludo yma.',
  'own-workbook':
    'Mae’r ddolen yn arwain at un o lyfrau gwaith yr ysgol hon, felly ni ddarllenwyd dim. Gofynnwch i’r ysgol arall am y ddolen i’r ddalen â’i dyddiadau.',
  'sheet-too-large':
    'Mae tab cyntaf y ddalen honno’n mynd ymlaen o dan res {most|500}, felly go brin mai rhestr o ddyddiadau ydyw, ac ni ddarllenwyd dim. Gofynnwch am ddalen â’r dyddiadau’n unig, neu copïwch y dyddiadau a’u gludo yma.',
  'mail-limit':
    'Nid yw Google yn gadael i’r cyfrif hwn anfon mwy o negeseuon heddiw. Cedwir yr hyn sy’n aros, a bydd yn gadael ar ei ben ei hun pan ddaw’r terfyn i ben.',
  'page-not-connected':
    'Nid yw’r dudalen hon wedi’i chysylltu â llyfr gwaith yr ysgol, felly ni chadwyd dim. Mae’r hyn a deipioch yn dal yma. Rhowch wybod i bwy bynnag sy’n arwain dysgu proffesiynol.',
  'page-office-lost':
    'Nid yw’r dudalen hon yn cyrraedd llyfr gwaith yr ysgol mwyach, felly ni chadwyd dim. Mae’r hyn a deipioch yn dal yma. Rhowch wybod i bwy bynnag sy’n arwain dysgu proffesiynol: mae angen i’r sawl a sefydlodd y dudalen ei hagor a’i chysylltu eto.',
  'page-owner-only':
    'Dim ond y cyfrif y mae’r dudalen hon yn rhedeg oddi tano a all ei chysylltu. Ni newidiwyd dim. Agorwch y dudalen â’r cyfrif hwnnw.',
  'not-the-office':
    'Mae’r ddolen hon yn arwain at daenlen nad yw’n PL Office, felly ni chysylltwyd dim. Agorwch PL Office, copïwch y cyfeiriad cyfan o’r porwr, a’i ludo yma.',
  'sign-in-not-yet':
    'Ni allwch gofrestru eich bod yno eto, felly ni chadwyd dim. Bydd y cofrestru’n agor ar y diwrnod am {time|ychydig funudau cyn iddo ddechrau}.',
  'sign-in-over':
    'Mae’r cofrestru wedi cau, felly ni chadwyd dim. Os oeddech yno, gofynnwch i’r person hwn eich ychwanegu: {lead|arweinydd dysgu proffesiynol yr ysgol}.',
  'occasion-changed':
    'Mae’r cynllun wedi newid: nid yw’r diwrnod neu’r sesiwn hwn ynddo mwyach. Ni chadwyd dim. Agorwch y dudalen eto i weld y cynllun fel y mae nawr.',
  'occasion-over':
    'Mae’r diwrnod neu’r sesiwn hwn wedi bod, felly ni newidiwyd dim. Gall pwy bynnag sy’n arwain dysgu proffesiynol ei gywiro o hyd.',
  'answers-closed':
    'I’r rhai a gymerodd ran y mae’r cwestiynau hyn, o’r diwedd tan bythefnos wedyn. Ni chadwyd dim.',
  'nothing-to-catch-up':
    'Nid oes dim i’w ddal i fyny ar gyfer y diwrnod hwn nawr, felly ni chadwyd dim. Mae’r hyn a deipioch yn dal yma. Agorwch y dudalen eto i weld beth sydd ar ôl.',
  'draft-gone':
    'Nid oes drafft ar gyfer hyn mwyach, felly ni chadwyd dim. Mae’r hyn a deipioch yn dal yma. Gallwch ei gofnodi ym mar ochr PL Log.',
  'google-failed':
    'Nid atebodd Google fel y dylai. Mae’r hyn a deipioch yn dal yma. Rhowch gynnig arall arni ymhen munud.',
  unexpected:
    'Aeth rhywbeth o’i le na ddylai fod wedi mynd o’i le. Mae’r hyn a deipioch yn dal yma. Rhowch gynnig arall arni; os yw’n parhau, rhowch wybod i bwy bynnag sy’n gofalu am ddysgu proffesiynol.',
};

export const errorText: Readonly<Record<Language, ErrorText>> = { en, cy };

export function sayError(
  { code, details }: { readonly code: ErrorCode; readonly details: ErrorDetails },
  text: ErrorText,
): string {
  return fill(text[code], details);
}
