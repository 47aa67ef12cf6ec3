/** Which column of the file is what: dragged there, by mouse or keyboard, or chosen from a list. */
import { useMemo, useState } from 'react';
import { Button, DropZone, GridList, GridListItem, useDragAndDrop } from 'react-aria-components';
import type { CsvTable } from '#shared/import/csvTable';
import { importFields } from '#shared/import/fields';
import { assign, guessMapping } from '#shared/import/mapping';
import { saysNothing } from '#shared/import/values/words';
import type { Mapping } from '#shared/model/importMapping';
import { linkKinds } from '#shared/model/link';
import { SelectInput } from '../components/fields/SelectInput';
import { useText } from '../text';
import styles from './Import.module.css';
import { SavedMappings } from './SavedMappings';

interface Props {
  readonly csv: CsvTable;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const dragged = 'bubblescope-column';

export function ColumnsStep({ csv, mapping, onChange }: Props) {
  const { t } = useText();
  const words = t.importing.mapping;
  const [isDragging, setDragging] = useState(false);
  const samples = useMemo(() => samplesOf(csv), [csv]);
  const fieldOfColumn = new Map(
    Object.entries(mapping.columns).map(([field, heading]) => [heading, field]),
  );
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ [dragged]: String(key), 'text/plain': String(key) })),
    onDragStart: () => setDragging(true),
    onDragEnd: () => setDragging(false),
  });
  const give = (field: string, heading: string | null) => onChange(assign(mapping, field, heading));
  const columns = [
    { id: '', name: `– ${words.none}` },
    ...csv.headings.map((heading) => ({ id: heading, name: heading })),
  ];
  const fields = importFields[mapping.table].filter(
    ({ id, says }) => says !== '' || id in mapping.columns,
  );
  return (
    <div className={styles.stack}>
      <div className={styles.between}>
        <p className={styles.soft}>{words.help}</p>
        <SavedMappings
          csv={csv}
          mapping={mapping}
          onChoose={(chosen) => onChange(chosen ?? guessMapping(mapping.table, csv.headings))}
        />
      </div>
      <div className={styles.panes}>
        <section className={styles.pane} aria-label={words.columns}>
          <h3 className={styles.heading}>{words.columns}</h3>
          <GridList
            className={styles.columns ?? ''}
            aria-label={words.columns}
            items={csv.headings.map((id) => ({ id, field: fieldOfColumn.get(id) }))}
            dependencies={[mapping]}
            dragAndDropHooks={dragAndDropHooks}
            selectionMode="none"
          >
            {({ id, field }) => (
              <GridListItem id={id} textValue={id} className={styles.column ?? ''}>
                <Button slot="drag" className={styles.grip ?? ''}>
                  <span aria-hidden="true">⠿</span>
                </Button>
                <span className={styles.columnText}>
                  <span className={styles.columnName}>{id}</span>
                  <span className={styles.sample}>{samples.get(id) ?? ''}</span>
                </span>
                <span className={field === undefined ? styles.unused : styles.used}>
                  {field === undefined ? words.unused : words.used(words.field(field))}
                </span>
              </GridListItem>
            )}
          </GridList>
        </section>
        <section className={styles.pane} aria-label={words.fields}>
          <h3 className={styles.heading}>{words.fields}</h3>
          <div className={styles.targets} data-dragging={isDragging || undefined}>
            {fields.map(({ id, needed }) => {
              const name = words.field(id);
              const isMissing =
                needed && !(id in mapping.columns) && !(id === 'kind' && mapping.defaults.kind);
              return (
                <DropZone
                  key={id}
                  className={styles.target ?? ''}
                  aria-label={name}
                  getDropOperation={(types) => (types.has(dragged) ? 'move' : 'cancel')}
                  onDrop={(event) => {
                    const item = event.items.find((one) => one.kind === 'text');
                    if (item?.kind === 'text')
                      void item.getText(dragged).then((heading) => give(id, heading));
                  }}
                >
                  <span className={isMissing ? styles.missing : undefined}>
                    {name}
                    {isMissing && <span className={styles.needed}>{words.needed}</span>}
                  </span>
                  <SelectInput
                    field={`column-${id}`}
                    label={words.chooseColumn(name)}
                    quiet
                    value={mapping.columns[id] ?? ''}
                    options={columns}
                    onChange={(heading) => give(id, heading === '' ? null : heading)}
                  />
                </DropZone>
              );
            })}
          </div>
        </section>
      </div>
      {mapping.table === 'links' && !('kind' in mapping.columns) && (
        <div className={styles.choices}>
          <SelectInput
            field="defaultKind"
            label={words.defaultKind}
            value={mapping.defaults.kind ?? ''}
            options={[
              { id: '', name: t.importing.values.choose },
              ...linkKinds.map((id) => ({ id: id as string, name: t.terms.linkKinds[id] })),
            ]}
            onChange={(kind) =>
              onChange({ ...mapping, defaults: { ...mapping.defaults, kind: kind || undefined } })
            }
          />
        </div>
      )}
    </div>
  );
}

/** The first cells of each column that say something. */
function samplesOf(csv: CsvTable): ReadonlyMap<string, string> {
  const first = csv.rows.slice(0, 50);
  return new Map(
    csv.headings.map((heading, at) => {
      const cells = first.map(({ cells: row }) => (row[at] ?? '').trim().slice(0, 40));
      return [
        heading,
        cells
          .filter((cell) => !saysNothing(cell))
          .slice(0, 2)
          .join(' · '),
      ];
    }),
  );
}
