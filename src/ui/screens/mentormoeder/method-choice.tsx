import { writeAgenda } from '../../../core/forloeb/mentor-agenda.ts';
import { Choices } from '../../components/choices.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import css from '../../parts/meeting/meeting.module.css';
import { mentorMeetingTexts as texts } from '../../texts/mentormoeder.ts';
import type { Chosen } from './use-chosen.ts';
import { template } from './use-mentor-meetings.ts';

const room = 'mentor';

/** How the two reflect today, with the help that belongs to it. One that the template no longer has keeps its name. */
export function MethodChoice({ chosen }: { readonly chosen: Chosen }) {
  const { act } = useForloeb();
  const now = chosen.agenda?.fields.method ?? undefined;
  const known = template.methods.find(({ key }) => key === now?.key);
  const all = now && !known ? [...template.methods, { ...now, prompts: [] }] : template.methods;
  const choose = (key: string) => {
    const heading = all.find((one) => one.key === key)?.heading ?? '';
    const change = { ...writeAgenda(chosen.meeting, { method: { key, heading } }), seen: chosen.record.stamps };
    void act(room, [change], {
      text: texts.methodSet(heading),
      undo: {
        room,
        changes: [writeAgenda(chosen.meeting, { method: now ? { key: now.key, heading: now.heading } : null })],
      },
    });
  };
  return (
    <>
      <Choices
        label={texts.method}
        value={now?.key ?? ''}
        options={all.map(({ key, heading }) => ({ value: key, label: heading }))}
        onChange={choose}
      />
      {known && (
        <ul class={`${css.fill} ${css.prompts}`}>
          {known.prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      )}
    </>
  );
}
