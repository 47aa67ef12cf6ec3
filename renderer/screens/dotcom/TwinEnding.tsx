/** How the twin ended: what became of both its companies, what is told of the link itself, and the sources. */
import type { Twin } from '#shared/engine/twin';
import type { Source } from '#shared/model/source';
import { Card } from '../../components/Card';
import { SourceLine } from '../../components/SourceLine';
import { useEraTexts } from '../../eraTexts';
import { useLanguage, useText } from '../../text';
import styles from './Dotcom.module.css';
import { era, sourcesOf } from './data';
import { eraLink } from './TwinCompare';
import { useEraNames } from './useEraNames';

export function TwinEnding({ twin }: { readonly twin: Twin }) {
  const { t, f } = useText();
  const language = useLanguage();
  const { said } = useEraTexts();
  const eraNames = useEraNames();
  const words = t.dotcom.twin;
  const past = eraLink(twin.traits.linkId);
  if (past === undefined) return null;
  const ends = [past.from, past.to].flatMap((id) => era.companies.filter((one) => one.id === id));
  return (
    <Card title={words.ended}>
      <dl className={styles.ends}>
        {ends.map(({ id, fate, ended, text, sourceIds }) => (
          <div key={id}>
            <dt>
              {eraNames.company(id)}
              <span className={styles.soft}>
                {[t.dotcom.endings.fates[fate], ended === null ? null : f.date(ended)]
                  .filter((part) => part !== null)
                  .join(', ')}
              </span>
            </dt>
            <dd>
              {text[language]}
              <Sources sources={sourcesOf(sourceIds)} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{words.note}</dt>
          <dd>
            {past.note !== undefined && said(past.note)}
            <Sources sources={sourcesOf(past.sourceIds)} />
          </dd>
        </div>
      </dl>
    </Card>
  );
}

function Sources({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useText();
  const texts = useEraTexts();
  return (
    <span className={styles.sources}>
      {sources.length === 0 ? (
        <span className={styles.soft}>{t.terms.unsourced}</span>
      ) : (
        sources.map((source) => <SourceLine key={source.id} source={texts.source(source)} />)
      )}
    </span>
  );
}
