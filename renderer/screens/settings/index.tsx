/** The user's choices, where the data is, and its backups. A new section is a component and a line here. */
import { Screen } from '../../components/Screen';
import { useText } from '../../text';
import { AppearanceSection } from './AppearanceSection';
import { ArchiveSection } from './ArchiveSection';
import { BackgroundSection } from './BackgroundSection';
import { BackupsSection } from './BackupsSection';
import { FolderSection } from './FolderSection';
import { KeyboardSection } from './KeyboardSection';
import { ProblemSection } from './ProblemSection';
import { ScoringSection } from './ScoringSection';
import styles from './Settings.module.css';
import { SourcesSection } from './SourcesSection';
import { WeekSection } from './WeekSection';

export default function Settings() {
  const { t } = useText();
  return (
    <Screen title={t.settings.title} lead={t.settings.lead}>
      <div className={styles.page}>
        <AppearanceSection />
        <KeyboardSection />
        <ScoringSection />
        <SourcesSection />
        <WeekSection />
        <BackgroundSection />
        <FolderSection />
        <BackupsSection />
        <ArchiveSection />
        <ProblemSection />
      </div>
    </Screen>
  );
}
