import { commonText } from '../../../text/dialogs/common';
import { Button } from '../../shared/button';
import { useWords } from '../../shared/language';
import { closeDialog } from './host';

export function CloseButton() {
  const common = useWords(commonText);
  return (
    <Button kind="text" onClick={closeDialog}>
      {common.close}
    </Button>
  );
}
