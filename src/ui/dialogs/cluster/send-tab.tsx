import { clusterSendText } from '../../../text/dialogs/cluster-send';
import { Field } from '../../shared/field';
import { useLanguage, useWords } from '../../shared/language';
import type { Cluster } from './look-at-cluster';
import { sayForMessage } from './say-own-dates';
import type { Send } from './use-send';

/** The text shows what the files hold, before anything leaves. */
export function SendTab({ cluster, send }: { readonly cluster: Cluster; readonly send: Send }) {
  const words = useWords(clusterSendText);
  const language = useLanguage();
  if (cluster.ownDates.length === 0) return <p>{words.none}</p>;
  return (
    <>
      <p>{words.intro}</p>
      <Field id="message" label={words.text} hint={words.textHint}>
        <textarea
          id="message"
          class="input message-text"
          aria-describedby="message-hint"
          readOnly
          rows={10}
          dir="auto"
          ref={send.area}
          value={sayForMessage(cluster, language)}
        />
      </Field>
    </>
  );
}
