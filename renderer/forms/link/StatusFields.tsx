/** How firm the link is, and since when: one row for each state that it has had. */
import { linkStates } from '#shared/model/link';
import { Button } from '../../components/Button';
import { SelectInput } from '../../components/fields/SelectInput';
import { TextInput } from '../../components/fields/TextInput';
import { Icon } from '../../components/Icon';
import { useText } from '../../text';
import styles from '../Form.module.css';
import { nextKey } from '../keys';
import { Section } from '../Section';
import type { Form } from '../useForm';
import { chosenState, type LinkDraft, type StatusDraft } from './draft';

export function StatusFields({ form: { draft, set } }: { readonly form: Form<LinkDraft> }) {
  const { t } = useText();
  const { link, fieldName, date, chooseOne } = t.forms;
  const change = (next: StatusDraft) =>
    set(
      'status',
      draft.status.map((old) => (old.key === next.key ? next : old)),
    );
  const add = () =>
    set('status', [...draft.status, { key: nextKey(draft.status), state: '', since: '' }]);
  return (
    <Section title={link.sections.state} help={link.statusHint}>
      {draft.status.map((status, at) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid row of its form
        <div
          key={status.key}
          className={styles.row}
          role="group"
          aria-label={link.statusNumber(at + 1)}
        >
          <SelectInput
            field={`status.${at}.state`}
            label={fieldName('status.state')}
            value={status.state}
            options={[
              { id: '' as const, name: chooseOne },
              ...linkStates.map((id) => ({ id, name: t.terms.states[id] })),
            ]}
            onChange={(state) => change(chosenState(draft, status, state))}
          />
          <TextInput
            field={`status.${at}.since`}
            label={fieldName('status.since')}
            placeholder={date.pattern}
            value={status.since}
            onChange={(since) => change({ ...status, since })}
          />
          <span className={styles.rowEnd}>
            <Button
              look="plain"
              aria-label={link.dropStatus(at + 1)}
              onPress={() =>
                set(
                  'status',
                  draft.status.filter(({ key }) => key !== status.key),
                )
              }
            >
              <Icon name="close" />
            </Button>
          </span>
        </div>
      ))}
      <div>
        <Button onPress={add}>
          <Icon name="plus" />
          {link.addStatus}
        </Button>
      </div>
    </Section>
  );
}
