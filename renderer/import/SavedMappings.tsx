/** Mappings kept by name: the ones that fit the file can be taken, this one can be kept. */
import { useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { CsvTable } from '#shared/import/csvTable';
import { fitting, withNamed } from '#shared/import/mapping';
import type { Mapping } from '#shared/model/importMapping';
import { Button } from '../components/Button';
import { SelectInput } from '../components/fields/SelectInput';
import { TextInput } from '../components/fields/TextInput';
import { changeSettings, useSettings } from '../store/settings';
import { useText } from '../text';
import styles from './Import.module.css';

interface Props {
  readonly csv: CsvTable;
  readonly mapping: Mapping;
  /** null: the guess. */
  readonly onChoose: (mapping: Mapping | null) => void;
}

export function SavedMappings({ csv, mapping, onChoose }: Props) {
  const { t } = useText();
  const words = t.importing.mapping;
  const saved = useSettings((settings) => settings.importMappings);
  const fits = fitting(saved, csv.headings);
  const current = fits.find((one) => JSON.stringify(one.mapping) === JSON.stringify(mapping));
  const [name, setName] = useState('');
  const keep = (close: () => void) => {
    const bare = name.trim();
    if (bare === '') return;
    void changeSettings({ importMappings: withNamed(saved, { name: bare, mapping }) });
    close();
  };
  return (
    <div className={styles.saved}>
      {fits.length > 0 && (
        <SelectInput
          field="savedMapping"
          label={words.saved}
          quiet
          value={current?.name ?? ''}
          options={[
            { id: '', name: words.savedNone },
            ...fits.map((one) => ({ id: one.name, name: one.name })),
          ]}
          onChange={(chosen) => onChoose(fits.find((one) => one.name === chosen)?.mapping ?? null)}
        />
      )}
      {current && (
        <Button
          look="plain"
          onPress={() =>
            void changeSettings({
              importMappings: saved.filter((one) => one.name !== current.name),
            })
          }
        >
          {words.forget}
        </Button>
      )}
      <DialogTrigger>
        <Button>{words.save}</Button>
        <Popover className={styles.popover ?? ''} placement="bottom end">
          <Dialog className={styles.popoverBody ?? ''} aria-label={words.save}>
            {({ close }) => (
              <form
                className={styles.saveForm}
                onSubmit={(event) => {
                  event.preventDefault();
                  keep(close);
                }}
              >
                <TextInput
                  field="mappingName"
                  label={words.saveAs}
                  value={name}
                  onChange={setName}
                  autoFocus
                />
                <Button look="primary" type="submit" isDisabled={name.trim() === ''}>
                  {words.save}
                </Button>
              </form>
            )}
          </Dialog>
        </Popover>
      </DialogTrigger>
    </div>
  );
}
