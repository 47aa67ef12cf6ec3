/** The frame: navigation at the left, the day and the convention on top, the screen below. */
import { type ReactNode, useEffect, useRef } from 'react';
import { conventions } from '#shared/model/score';
import { screenIds } from '#shared/model/screen';
import { themes } from '#shared/model/settings';
import { openDialog } from '../actions/dialogs';
import { Keys } from '../actions/Keys';
import { Button } from '../components/Button';
import { Icon } from '../components/Icon';
import { LanguageChoice } from '../components/LanguageChoice';
import { Segmented } from '../components/Segmented';
import { ExplainPanel } from '../explain/ExplainPanel';
import { pathTo, useRoute } from '../route';
import { screens } from '../screens/registry';
import { changeSettings, useSettings } from '../store/settings';
import { useText } from '../text';
import { DayField } from './DayField';
import { KnownBanner, KnownField } from './KnownField';
import styles from './Shell.module.css';
import { StepButtons } from './StepButtons';

export function Shell({
  banner,
  children,
}: {
  readonly banner: ReactNode;
  readonly children: ReactNode;
}) {
  const { t } = useText();
  const { screen, subject } = useRoute();
  const shown = screenIds.find((id) => id === screen) ?? 'overview';
  // A subject of another screen is a choice on it; of these two it is a page.
  const page = shown === 'companies' || shown === 'weekly' ? `${shown}/${subject}` : shown;
  const isGuide = screen === 'guide';
  const title = `${isGuide ? t.shell.guide : t.shell.screens[shown]} – ${t.shell.product}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
  const shownPage = useRef(page);
  useEffect(() => {
    // Another page begins at its top; the first one is there, and asking for it would have all laid out at once.
    if (shownPage.current !== page) document.getElementById('main')?.scrollTo(0, 0);
    shownPage.current = page;
  }, [page]);
  const theme = useSettings((settings) => settings.theme);
  const convention = useSettings((settings) => settings.convention);
  return (
    <div className={styles.shell}>
      <button
        type="button"
        className={styles.skip}
        onClick={() => document.getElementById('main')?.focus()}
      >
        {t.shell.skip}
      </button>
      <nav className={styles.rail} aria-label={t.shell.navigation}>
        <p className={styles.mark}>{t.shell.product}</p>
        <div className={styles.find}>
          <Button aria-label={t.actions.palette.label} onPress={() => openDialog('palette')}>
            <Icon name="search" />
            <span>{t.actions.palette.open}</span>
            <Keys written="Mod+K" />
          </Button>
        </div>
        <ul>
          {screenIds.map((id) => (
            <li key={id}>
              <a
                href={pathTo(id)}
                className={styles.item}
                aria-current={shown === id && !isGuide ? 'page' : undefined}
              >
                <Icon name={screens[id].icon} />
                {t.shell.screens[id]}
              </a>
            </li>
          ))}
        </ul>
        <div className={styles.foot}>
          <label className={styles.theme}>
            <span>{t.shell.theme}</span>
            <select
              value={theme}
              onChange={(event) =>
                void changeSettings({ theme: event.target.value as typeof theme })
              }
            >
              {themes.map((id) => (
                <option key={id} value={id}>
                  {t.terms.themes[id]}
                </option>
              ))}
            </select>
          </label>
          <LanguageChoice className={styles.theme} />
          <div className={styles.links}>
            <a
              href={pathTo('guide')}
              className={styles.plain}
              aria-current={isGuide ? 'page' : undefined}
            >
              {t.shell.guide}
            </a>
            <Button look="plain" onPress={() => openDialog('about')}>
              {t.shell.about}
            </Button>
          </div>
        </div>
      </nav>
      <div className={styles.body}>
        <header className={styles.bar}>
          <DayField />
          <KnownField />
          <StepButtons />
          <div className={styles.convention}>
            <span className={styles.caption}>{t.shell.convention}</span>
            <Segmented
              label={t.shell.convention}
              value={convention}
              options={conventions.map((id) => ({ id, name: t.terms.conventions[id].name }))}
              onChange={(id) => void changeSettings({ convention: id })}
            />
          </div>
        </header>
        {banner}
        <KnownBanner />
        <main id="main" className={styles.main} tabIndex={-1}>
          {children}
        </main>
      </div>
      <ExplainPanel />
    </div>
  );
}
