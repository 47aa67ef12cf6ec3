/** The app: the shell, the screen that the address names, and what stands in their way. */
import { Suspense, useEffect } from 'react';
import { I18nProvider, useLocale } from 'react-aria-components';
import { screenIds } from '#shared/model/screen';
import { Dialogs } from './actions/Dialogs';
import { useActionKeys } from './actions/useActionKeys';
import { Button } from './components/Button';
import { EvidenceBanner } from './evidence/EvidenceBanner';
import { Importing } from './import/Importing';
import { useRoute } from './route';
import { pages, screens } from './screens/registry';
import { Recovery } from './shell/Recovery';
import { SavingBanner } from './shell/SavingBanner';
import { ScreenGuard } from './shell/ScreenGuard';
import { ScreenFailed, ScreenLoading } from './shell/ScreenStates';
import { Shell } from './shell/Shell';
import { Problems, SetAsideBanner, Trouble } from './shell/Trouble';
import { Welcome } from './shell/Welcome';
import { readLedger, useLedger } from './store/ledger';
import { useText } from './text';
import { Toaster } from './toast/Toaster';
import { Tour } from './tour/Tour';

export function App() {
  const { locale } = useText();
  return (
    <I18nProvider locale={locale}>
      <Direction />
      <Opened />
    </I18nProvider>
  );
}

/** The page's language, and the direction in which it is written. */
function Direction() {
  const { locale, direction } = useLocale();
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = direction;
  }, [locale, direction]);
  return null;
}

/** Nothing at first, for most starts take no longer than that. */
function Opening() {
  const { t } = useText();
  return (
    <div className="patient">
      <Trouble title={t.shell.product} detail={t.shell.loading} />
    </div>
  );
}

function Opened() {
  useActionKeys();
  const { t } = useText();
  const opened = useLedger((ledger) => ledger.opened);
  const begun = useLedger((ledger) => ledger.begun);
  const setAside = useLedger((ledger) => ledger.setAside);
  const { screen } = useRoute();
  const shown = screenIds.find((id) => id === screen) ?? 'overview';
  const { View } = pages[screen] ?? screens[shown];

  if (opened.status === 'loading') return <Opening />;
  if (opened.status === 'failed') {
    return (
      <Trouble title={t.shell.failed} detail={opened.message}>
        <Button onPress={() => void readLedger()}>{t.shell.tryAgain}</Button>
      </Trouble>
    );
  }
  if (opened.status === 'refused') {
    return (
      <Trouble title={t.shell.failed} detail={t.shell.refused(opened.file)}>
        <Problems problems={opened.problems} />
      </Trouble>
    );
  }
  return (
    <>
      <Shell
        banner={
          <>
            <SavingBanner />
            {setAside && begun && <SetAsideBanner setAside={setAside} />}
            <EvidenceBanner />
          </>
        }
      >
        <ScreenGuard
          screen={screen}
          fallback={(message, retry) => <ScreenFailed message={message} retry={retry} />}
        >
          {/* Keyed: the screen before is gone at once, and not hidden until the next one is there. */}
          <Suspense key={shown} fallback={<ScreenLoading screen={shown} />}>
            <View />
          </Suspense>
        </ScreenGuard>
      </Shell>
      <Dialogs />
      <Importing />
      <Toaster />
      <Tour />
      {!begun && (setAside ? <Recovery setAside={setAside} /> : <Welcome />)}
    </>
  );
}
