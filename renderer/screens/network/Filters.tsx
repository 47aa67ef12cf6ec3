/** What narrows the map. */
import { linkKinds, linkStates } from '#shared/model/link';
import { Button } from '../../components/Button';
import { SelectInput } from '../../components/fields/SelectInput';
import { Toggle } from '../../components/Toggle';
import { Toolbar } from '../../components/Toolbar';
import { everything, spans } from '../../network/filter';
import { useText } from '../../text';
import { CompanyBox } from './CompanyBox';
import styles from './Filters.module.css';
import { MultiChoice } from './MultiChoice';
import { choose, look, narrow, useMapView } from './mapView';

const leastUsd = [0, 1e8, 1e9, 1e10, 1e11] as const;

export function Filters() {
  const { t, f } = useText();
  const words = t.network.filters;
  const filter = useMapView((view) => view.filter);
  const chosen = useMapView((view) => view.chosen);
  const size = useMapView((view) => view.size);
  const view = useMapView((map) => map.view);
  const { kinds, states } = filter;
  const isNarrowed = JSON.stringify(filter) !== JSON.stringify(everything);
  const said = (
    chosen: readonly string[],
    none: string,
    one: string,
    many: (n: string) => string,
  ) => (chosen.length === 0 ? none : chosen.length === 1 ? one : many(f.count(chosen.length)));
  return (
    <Toolbar label={words.label}>
      <div className={styles.filters}>
        <div className={styles.find}>
          <CompanyBox
            label={t.network.find}
            placeholder={t.network.findHint}
            icon="search"
            value={chosen?.kind === 'company' ? chosen.id : ''}
            onChange={(id) => choose(id === '' ? null : { kind: 'company', id })}
          />
        </div>
        <MultiChoice
          label={words.kind}
          shown={said(
            kinds,
            words.anyKind,
            kinds[0] ? t.terms.linkKinds[kinds[0]] : '',
            words.kinds,
          )}
          value={kinds}
          options={linkKinds.map((id) => ({ id, name: t.terms.linkKinds[id] }))}
          onChange={(next) => narrow({ kinds: next })}
        />
        <MultiChoice
          label={words.status}
          shown={said(
            states,
            words.inScore,
            states[0] ? t.terms.states[states[0]] : '',
            words.states,
          )}
          hint={words.statusHelp}
          value={states}
          options={linkStates.map((id) => ({ id, name: t.terms.states[id] }))}
          onChange={(next) => narrow({ states: next })}
        />
        <SelectInput
          field="map-amount"
          label={words.amount}
          quiet
          value={String(filter.leastUsd)}
          options={leastUsd.map((usd) => ({
            id: String(usd),
            name: usd === 0 ? words.anyAmount : words.atLeast(f.usd(usd)),
          }))}
          onChange={(usd) => narrow({ leastUsd: Number(usd) })}
        />
        <SelectInput
          field="map-announced"
          label={words.announced}
          quiet
          value={filter.announced}
          options={spans.map((id) => ({ id, name: words.spans[id] }))}
          onChange={(announced) => narrow({ announced })}
        />
        {(view === 'force' || view === 'ring') && (
          <SelectInput
            field="map-size"
            label={words.size}
            quiet
            value={size}
            options={(['money', 'central'] as const).map((id) => ({ id, name: words.sizes[id] }))}
            onChange={(next) => look({ size: next })}
          />
        )}
        <Toggle value={filter.watched} onChange={(watched) => narrow({ watched })}>
          {words.watched}
        </Toggle>
        {isNarrowed && (
          <Button look="plain" onPress={() => narrow(everything)}>
            {words.clear}
          </Button>
        )}
      </div>
    </Toolbar>
  );
}
