import { useEffect } from 'preact/hooks';
import { commonText } from '../../../text/dialogs/common';
import { useWords } from '../../shared/language';
import { TroubleNote } from '../../shared/note';
import { TroubleWithRetry } from './trouble';
import type { Action } from './use-action';
import type { Loaded } from './use-loaded';

/**
 * What failed of a button. Where somebody else changed the same thing meanwhile, asking again would be
 * refused again: the page fetches how it stands now, and the person saves anew.
 */
export function ActionTrouble<Value>(props: {
  readonly action: Action;
  readonly loaded: Loaded<Value>;
}) {
  const words = useWords(commonText);
  const { trouble, again } = props.action;
  const isStale = trouble?.code === 'changed-meanwhile';
  const { load } = props.loaded;
  useEffect(() => {
    if (isStale) load();
  }, [trouble]);
  return isStale ? (
    <TroubleNote>{words.changedMeanwhile}</TroubleNote>
  ) : (
    <TroubleWithRetry trouble={trouble} onRetry={again} />
  );
}
