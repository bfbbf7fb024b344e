import { MailError, type MailFailure, type Mail as MailPort } from '../app/ports';
import { codeOf, isRateLimit, reasonsOf, retryMomentOf } from './google-error';
import { services } from './services';

const me = 'me';
const keyHeader = 'x-pl-key';

/** Drafts of the account that runs the script, through the Gmail API. */
export const mail: MailPort = {
  createDraft(mime) {
    return asMail(() => {
      const raw = Utilities.base64EncodeWebSafe(mime, Utilities.Charset.UTF_8);
      return services.gmail().Users.Drafts.create({ message: { raw } }, me).id ?? '';
    });
  },

  sendDraft(draftId) {
    asMail(() => services.gmail().Users.Drafts.send({ id: draftId }, me));
  },

  listDrafts() {
    return asMail(() => {
      const ids: string[] = [];
      let pageToken: string | undefined;
      do {
        const options = { maxResults: 500, ...(pageToken ? { pageToken } : {}) };
        const page = services.gmail().Users.Drafts.list(me, options);
        for (const { id } of page.drafts ?? []) if (id) ids.push(id);
        pageToken = page.nextPageToken;
      } while (pageToken);
      return ids;
    });
  },

  readDraftKey(draftId) {
    return asMail(() => {
      const draft = services.gmail().Users.Drafts.get(me, draftId, { format: 'metadata' });
      const headers = draft.message?.payload?.headers ?? [];
      return headers.find(({ name }) => name?.toLowerCase() === keyHeader)?.value ?? '';
    });
  },

  deleteDraft(draftId) {
    asMail(() => services.gmail().Users.Drafts.remove(me, draftId));
  },
};

function asMail<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new MailError(failureOf(error, Date.now()), error);
  }
}

/** Reasons that Google’s APIs give for a limit that ends only with the day. */
const dailyReasons = ['dailyLimitExceeded', 'quotaExceeded', 'limitExceeded'];
/** The limit of units ends within the minute; a wait longer than this is the day’s limit. */
const longestRateWaitMs = 15 * 60_000;

/**
 * What went wrong, by code and reason. The units of a minute and the messages of a day both answer
 * `rateLimitExceeded`, as 429 or 403; reported cases of the day’s limit name the moment to come back
 * (gmail handle-errors, “429”; taers232c/GAMADV-XTD3#337). Assumed: a far moment is the day’s limit.
 */
export function failureOf(error: unknown, nowMs: number): MailFailure {
  const code = codeOf(error);
  const reasons = reasonsOf(error);
  if (code === 404) return 'not-found';
  if (code === 400) return 'refused';
  if (code !== 429 && code !== 403) return 'unavailable';
  if (reasons.some((reason) => dailyReasons.includes(reason))) return 'daily-limit';
  if (!isRateLimit(error)) return 'unavailable';
  const moment = retryMomentOf(error);
  return moment !== null && moment - nowMs > longestRateWaitMs ? 'daily-limit' : 'rate';
}
