/** The user guide, within the app and without a network: its contents at the side, a section under the other. */
import { Fragment } from 'react';
import { guideSections } from '#shared/text/guideSections';
import { guides } from '#shared/text/guides';
import { Screen } from '../../components/Screen';
import { goTo, pathTo, useRoute } from '../../route';
import { useLanguage } from '../../text';
import styles from './Guide.module.css';
import { pictureOf } from './pictures';
import { useSection } from './useSection';

export default function Guide() {
  const language = useLanguage();
  const { subject } = useRoute();
  const { title, lead, contents, sections, pictures } = guides[language];
  useSection(subject);
  return (
    <Screen title={title} lead={lead}>
      <div className={styles.page}>
        <nav className={styles.contents} aria-label={contents}>
          <ol>
            {guideSections.map(({ id }) => (
              <li key={id}>
                <a
                  href={pathTo('guide', id)}
                  aria-current={subject === id ? 'location' : undefined}
                  onClick={() => goTo('guide', id)}
                >
                  {sections[id].title}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <article className={styles.article}>
          {guideSections.map(({ id, picture }) => {
            const { title: heading, paragraphs } = sections[id];
            return (
              <Fragment key={id}>
                <h2 id={`guide-${id}`} tabIndex={-1}>
                  {heading}
                </h2>
                {paragraphs.map((text) => (
                  <p key={text}>{text}</p>
                ))}
                {picture !== null && (
                  <img
                    src={pictureOf(picture, language)}
                    alt={pictures[picture]}
                    width={960}
                    height={600}
                    loading="lazy"
                  />
                )}
              </Fragment>
            );
          })}
        </article>
      </div>
    </Screen>
  );
}
