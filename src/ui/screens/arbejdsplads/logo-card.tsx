import { ImagePlus, Trash2 } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import type { Json } from '../../../core/document/types.ts';
import { viewRecord } from '../../../core/document/view.ts';
import { logoAddress, logoKind, logoRecordId, readLogo } from '../../../core/forloeb/logo.ts';
import { Button } from '../../components/button.tsx';
import { Card } from '../../components/card.tsx';
import { useServices } from '../../services.ts';
import { arbejdspladsTexts } from '../../texts/arbejdsplads.ts';
import css from './arbejdsplads.module.css';
import { drawLogo } from './draw-logo.ts';
import type { WorkplaceScope } from './use-workplace.ts';

const texts = arbejdspladsTexts.logo;

const logoWrite = (picture: Json) =>
  ({ do: 'write', id: logoRecordId, type: logoKind.type, fields: { picture } }) as const;

/** The mark of the workplace: picked, looked at, drawn small, kept. */
export function LogoCard({ scope }: { readonly scope: WorkplaceScope }) {
  const { device } = useServices();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const logo = readLogo(scope.doc);
  const seen = (scope.doc && viewRecord(scope.doc, logoRecordId)?.stamps) ?? [];
  const keep = async (file: File | undefined) => {
    if (!file) return;
    setBusy(true);
    setProblem(undefined);
    const drawn = await drawLogo(file);
    setBusy(false);
    if (!drawn.ok) return setProblem(texts.failures[drawn.error]);
    await scope.act([{ ...logoWrite({ ...drawn.value } as Json), seen }], {
      text: texts.kept,
      undo: [logoWrite((logo ?? null) as Json)],
    });
  };
  return (
    <Card heading={texts.heading}>
      <p class={css.quiet} id="logo-hint">
        {texts.hint}
      </p>
      {logo && (
        <p class={css.logo}>
          <img src={logoAddress(logo)} width={logo.width} height={logo.height} alt={texts.shown} />
        </p>
      )}
      <div class={css.buttons}>
        <input
          ref={input}
          type="file"
          hidden
          {...(!device.ios && { accept: 'image/png,image/jpeg,image/webp' })}
          onChange={(event) => {
            const field = event.currentTarget;
            void keep(field.files?.[0]).finally(() => {
              field.value = '';
            });
          }}
        />
        <Button
          icon={ImagePlus}
          disabled={busy}
          aria-describedby="logo-hint logo-problem"
          onClick={() => input.current?.click()}
        >
          {logo ? texts.change : texts.pick}
        </Button>
        {logo && (
          <Button
            look="quiet"
            icon={Trash2}
            onClick={() =>
              void scope.act([{ ...logoWrite(null), seen }], {
                text: texts.removed,
                undo: [logoWrite({ ...logo } as Json)],
              })
            }
          >
            {texts.remove}
          </Button>
        )}
      </div>
      <p role="status" class={css.quiet}>
        {busy && texts.working}
      </p>
      <p role="alert" id="logo-problem" class={css.problem}>
        {problem}
      </p>
    </Card>
  );
}
