/** The one of the shell's dialogs that is open. */
import { LogDialog } from '../problem/LogDialog';
import { ReportDialog } from '../problem/ReportDialog';
import { About } from './About';
import { closeDialog, useDialog } from './dialogs';

export function Dialogs() {
  const open = useDialog((dialogs) => dialogs.open);
  switch (open) {
    case null:
      return null;
    case 'about':
      return <About onClose={closeDialog} />;
    case 'log':
      return <LogDialog onClose={closeDialog} />;
    case 'report':
      return <ReportDialog onClose={closeDialog} />;
  }
}
