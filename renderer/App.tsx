/** The app: the shell, the screen that the address names, and what stands in their way. */
import { Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { Button } from './components/Button';
import { Screen } from './components/Screen';
import { EvidenceBanner } from './evidence/EvidenceBanner';
import { Importing } from './import/Importing';
import { useRoute } from './route';
import { pages, type ScreenId, screens } from './screens/registry';
import { Recovery } from './shell/Recovery';
import { SavingBanner } from './shell/SavingBanner';
import { ScreenGuard } from './shell/ScreenGuard';
import { Shell } from './shell/Shell';
import { Problems, SetAsideBanner, Trouble } from './shell/Trouble';
import { Welcome } from './shell/Welcome';
import { readLedger, useLedger } from './store/ledger';
import { useText } from './text';

export function App() {
  const { locale } = useText();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <I18nProvider locale={locale}>
      <Opened />
    </I18nProvider>
  );
}

function Opened() {
  const { t } = useText();
  const opened = useLedger((ledger) => ledger.opened);
  const begun = useLedger((ledger) => ledger.begun);
  const setAside = useLedger((ledger) => ledger.setAside);
  const { screen } = useRoute();
  const { View } = screens[screen as ScreenId] ?? pages[screen] ?? screens.overview;

  if (opened.status === 'loading') return <Trouble title={t.shell.loading} />;
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
          fallback={(message, retry) => (
            <Screen title={t.shell.screenFailed} lead={message}>
              <div>
                <Button onPress={retry}>{t.shell.tryAgain}</Button>
              </div>
            </Screen>
          )}
        >
          <Suspense fallback={null}>
            <View />
          </Suspense>
        </ScreenGuard>
      </Shell>
      <Importing />
      {!begun && (setAside ? <Recovery setAside={setAside} /> : <Welcome />)}
    </>
  );
}
