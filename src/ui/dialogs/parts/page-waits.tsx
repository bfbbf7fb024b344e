import { Skeleton } from '../../shared/waiting';
import { CloseButton } from './close-button';
import { Frame } from './frame';
import { TroubleWithRetry } from './trouble';
import type { Loaded } from './use-loaded';

/** A page whose facts have not come yet, or did not come: its heading, and what there is to do. */
export function PageWaits(props: {
  readonly title: string;
  readonly step?: string;
  readonly saidAbove?: boolean;
  readonly loaded: Pick<Loaded<unknown>, 'trouble' | 'load'>;
}) {
  const { loaded, ...frame } = props;
  return (
    <Frame {...frame} buttons={<CloseButton />}>
      <TroubleWithRetry trouble={loaded.trouble} onRetry={loaded.load} />
      {!loaded.trouble && <Skeleton rows={6} />}
    </Frame>
  );
}
