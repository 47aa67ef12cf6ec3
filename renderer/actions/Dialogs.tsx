/** The dialog that was asked for from anywhere. */
import { lazy, Suspense, useEffect } from 'react';
import { closeDialog, useDialog } from './dialogs';

// Fetched after the first screen, which waits for none of them.
const fetchPalette = () => import('../palette/Palette');
const Palette = lazy(async () => ({ default: (await fetchPalette()).Palette }));
const Shortcuts = lazy(async () => ({ default: (await import('./Shortcuts')).Shortcuts }));
const About = lazy(async () => ({ default: (await import('../shell/About')).About }));
const HistoryPanel = lazy(async () => ({
  default: (await import('../history/HistoryPanel')).HistoryPanel,
}));
const LinkForm = lazy(async () => ({
  default: (await import('../forms/link/LinkForm')).LinkForm,
}));
const CompanyForm = lazy(async () => ({
  default: (await import('../forms/company/CompanyForm')).CompanyForm,
}));
const HeadlineForm = lazy(async () => ({
  default: (await import('../forms/headline/HeadlineForm')).HeadlineForm,
}));

const LogDialog = lazy(async () => ({
  default: (await import('../problem/LogDialog')).LogDialog,
}));
const ReportDialog = lazy(async () => ({
  default: (await import('../problem/ReportDialog')).ReportDialog,
}));

export function Dialogs() {
  const open = useDialog((dialog) => dialog.open);
  useEffect(() => {
    // What is typed right after its keys must find it there. Where it can't be had now, it is fetched when it is asked for.
    const afterFirstScores = setTimeout(() => void fetchPalette().catch(() => {}), 2_000);
    return () => clearTimeout(afterFirstScores);
  }, []);
  return (
    <Suspense fallback={null}>
      {open === 'palette' && <Palette onClose={closeDialog} />}
      {open === 'shortcuts' && <Shortcuts onClose={closeDialog} />}
      {open === 'about' && <About onClose={closeDialog} />}
      {open === 'history' && <HistoryPanel onClose={closeDialog} />}
      {open === 'add-link' && <LinkForm link={null} onClose={closeDialog} />}
      {open === 'add-company' && <CompanyForm company={null} onClose={closeDialog} />}
      {open === 'add-headline' && <HeadlineForm headline={null} onClose={closeDialog} />}
      {open === 'log' && <LogDialog onClose={closeDialog} />}
      {open === 'report' && <ReportDialog onClose={closeDialog} />}
    </Suspense>
  );
}
