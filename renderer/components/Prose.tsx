/** Running text in which “dot-com” is never broken at its hyphen. */
import styles from './Prose.module.css';

const word = /(dot-com)/i;

export function Prose({ children }: { readonly children: string }) {
  const parts = children.split(word);
  if (parts.length === 1) return children;
  let place = 0;
  return parts.map((part) => {
    place += part.length;
    return word.test(part) ? (
      <span key={place} className={styles.whole}>
        {part}
      </span>
    ) : (
      part
    );
  });
}
