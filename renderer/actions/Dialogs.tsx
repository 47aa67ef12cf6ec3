/** The dialog that was asked for from anywhere. */
import { lazy, Suspense } from 'react';
import { HistoryPanel } from '../history/HistoryPanel';
import { Palette } from '../palette/Palette';
import { About } from '../shell/About';
import { closeDialog, useDialog } from './dialogs';
import { Shortcuts } from './Shortcuts';

// Fetched when first asked for: the first screen waits for no form.
const LinkForm = lazy(async () => ({
  default: (await import('../forms/link/LinkForm')).LinkForm,
}));
const CompanyForm = lazy(async () => ({
  default: (await import('../forms/company/CompanyForm')).CompanyForm,
}));
const HeadlineForm = lazy(async () => ({
  default: (await import('../forms/headline/HeadlineForm')).HeadlineForm,
}));

export function Dialogs() {
  const open = useDialog((dialog) => dialog.open);
  return (
    <Suspense fallback={null}>
      {open === 'palette' && <Palette onClose={closeDialog} />}
      {open === 'shortcuts' && <Shortcuts onClose={closeDialog} />}
      {open === 'about' && <About onClose={closeDialog} />}
      {open === 'history' && <HistoryPanel onClose={closeDialog} />}
      {open === 'add-link' && <LinkForm link={null} onClose={closeDialog} />}
      {open === 'add-company' && <CompanyForm company={null} onClose={closeDialog} />}
      {open === 'add-headline' && <HeadlineForm headline={null} onClose={closeDialog} />}
    </Suspense>
  );
}
