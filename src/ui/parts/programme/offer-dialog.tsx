import { useState } from 'preact/hooks';
import { TEMPLATE_PREFIX } from '../../../core/document/slot.ts';
import type { Doc, Json } from '../../../core/document/types.ts';
import { viewRecord } from '../../../core/document/view.ts';
import type { OwnProgramme } from '../../../core/programme/own-programme.ts';
import type { Offer, Offers } from '../../../core/programme/programme-offers.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { offerTexts as texts } from '../../texts/programme-offer.ts';
import { recordValueWords } from '../../texts/record-value-words.ts';
import { fieldName } from '../../texts/values.ts';
import css from './offer-dialog.module.css';

interface OfferDialogProps {
  readonly own: OwnProgramme;
  readonly offers: Offers;
  readonly onTake: (chosen: ReadonlySet<string>) => Promise<void>;
  readonly onClose: () => void;
}

/** What nobody here has worded is taken unless one says no; where somebody has, the own words stay unless one says yes. */
const isOwnWording = (plan: Doc, { id, changed = [] }: Offer): boolean =>
  changed.some((field) => !viewRecord(plan, id)?.changed[field]?.person.startsWith(TEMPLATE_PREFIX));

/** Every new and every changed thing, each with its own choice. */
export function OfferDialog({ own, offers, onTake, onClose }: OfferDialogProps) {
  const { plan } = useForloeb();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () =>
      new Set([...offers.fresh, ...offers.changed.filter((offer) => !isOwnWording(plan, offer))].map(({ id }) => id)),
  );
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <Dialog
      heading={texts.dialog(own.head.fields.title, own.version)}
      lead={own.versions[0]?.fields.note ? texts.noteAndLead(own.versions[0].fields.note) : texts.lead}
      wide
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{texts.later}</Button>
          <Button look="primary" onClick={() => void onTake(chosen)}>
            {texts.take(chosen.size)}
          </Button>
        </>
      }
    >
      <OfferList heading={texts.fresh} offers={offers.fresh} chosen={chosen} onToggle={toggle} />
      <OfferList heading={texts.changed} offers={offers.changed} chosen={chosen} onToggle={toggle} />
    </Dialog>
  );
}

interface OfferListProps {
  readonly heading: string;
  readonly offers: readonly Offer[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

function OfferList({ heading, offers, chosen, onToggle }: OfferListProps) {
  if (offers.length === 0) return null;
  return (
    <fieldset>
      <legend class={css.legend}>{heading}</legend>
      <ul class={css.offers}>
        {offers.map((offer) => (
          <li key={offer.id}>
            <label class={css.offerRow}>
              <input type="checkbox" checked={chosen.has(offer.id)} onChange={() => onToggle(offer.id)} />
              <span>
                <strong>{offer.label}</strong>
                <span class={css.offerType}>{texts.type[offer.type]}</span>
              </span>
            </label>
            {offer.changed && <Differences offer={offer} fields={offer.changed} />}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Differences({ offer, fields }: { readonly offer: Offer; readonly fields: readonly string[] }) {
  const { plan, people } = useForloeb();
  const here = viewRecord(plan, offer.id)?.fields ?? {};
  const words = (field: string, value: Json | undefined) =>
    recordValueWords(offer.record.type, field, value ?? null, people);
  return (
    <dl class={css.differences}>
      {fields.map((field) => (
        <div key={field}>
          <dt>{fieldName(field)}</dt>
          <dd>
            <span class={css.quiet}>{texts.here}</span> {words(field, here[field])}
          </dd>
          <dd>
            <span class={css.quiet}>{texts.there}</span> <strong>{words(field, offer.record.fields[field])}</strong>
          </dd>
        </div>
      ))}
    </dl>
  );
}
