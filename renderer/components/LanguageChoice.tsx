/** The language of the app: the system's, or one of those that there are, each by its own name. */
import { languageChoices } from '#shared/model/settings';
import { languageNames } from '#shared/text/languageNames';
import { changeSettings, useSettings } from '../store/settings';
import { useText } from '../text';

/** What it looks like is the business of who mounts it. */
export function LanguageChoice({ className }: { readonly className?: string | undefined }) {
  const { t } = useText();
  const language = useSettings((settings) => settings.language);
  return (
    <label className={className}>
      <span>{t.shell.language}</span>
      <select
        value={language}
        onChange={(event) =>
          void changeSettings({ language: event.target.value as typeof language })
        }
      >
        {languageChoices.map((id) =>
          id === 'system' ? (
            <option key={id} value={id}>
              {t.shell.systemLanguage}
            </option>
          ) : (
            // In its own language, for who can't read the present one and for who has it read aloud.
            <option key={id} value={id} lang={languageNames[id].locale}>
              {languageNames[id].name}
            </option>
          ),
        )}
      </select>
    </label>
  );
}
