import { Handshake, MessagesSquare } from 'lucide';
import { type CourseFinding, courseFindings } from '../../../core/forloeb/mentor-checks.ts';
import type { MentorCourseEntry } from '../../../core/forloeb/mentor-course.ts';
import { courseEndedOn, courseMonths } from '../../../core/forloeb/mentor-period.ts';
import { coursePhases } from '../../../core/forloeb/mentor-phases.ts';
import type { MentorTemplate } from '../../../core/forloeb/mentor-template.ts';
import type { PhaseName } from '../../../core/forloeb/phases.ts';
import type { MentorWords } from '../../catalogues/mentor.ts';
import { ButtonLink } from '../../components/button.tsx';
import css from '../../components/flow.module.css';
import { Page } from '../../components/page.tsx';
import { PhaseSteps } from '../../components/phase-steps.tsx';
import { useForloeb } from '../../forloeb-scope.tsx';
import { DeletedCard } from '../../parts/deleted/deleted-card.tsx';
import { screensFor } from '../../parts/navigation.ts';
import { RoomConflicts } from '../../parts/room-conflicts.tsx';
import { forloebHref } from '../../routes.ts';
import { mentorTexts as texts } from '../../texts/mentor.ts';
import { screenNames } from '../../texts/navigation.ts';
import { overblikTexts } from '../../texts/overblik.ts';
import { ClearNotice } from './clear-notice.tsx';
import { CourseEnded } from './course-ended.tsx';
import { FrameCard, frameValue } from './frame-card.tsx';
import { NowCard } from './now-card.tsx';
import { PhaseCard } from './phase-card.tsx';
import { agreementRest, endRest, meetingsHref } from './places.ts';
import { LeadsNotice, WhoCard } from './who-card.tsx';

interface CourseHomeProps {
  readonly words: MentorWords;
  readonly entry: MentorCourseEntry;
  /** The phase that is looked at; that of now where it names none. */
  readonly rest: string;
}

/** The home of the course, the same for both: how far it is, what belongs to it now, and its frame. */
export function CourseHome({ words, entry, rest }: CourseHomeProps) {
  const { docs, people, today, viewpoint, summary } = useForloeb();
  // Where "Om forløbet" is in the menu, what is deleted stands there.
  const hasOm = screensFor({ viewpoint, courseOnly: summary.courseOnly === true }).includes('om');
  const { from, to } = entry.fields;
  const phases = coursePhases(entry.fields, today);
  const now = phases.find(({ state }) => state === 'now')?.name ?? 'afslutning';
  const shown = phases.find(({ name }) => name === rest)?.name ?? now;
  const found = courseFindings({
    docs,
    people,
    today,
    points: words.agreement.points.filter(({ paper }) => !paper).map(({ key }) => key),
    kept: words.course.keep.map(({ key }) => key),
  });
  const about = [texts.span(from, to), texts.about(courseMonths(entry.fields))];
  return (
    <Page
      heading={texts.heading}
      title={screenNames.mentor}
      lead={about.join(' · ')}
      actions={!courseEndedOn(entry.fields) && <WayOn phase={now} found={found} />}
    >
      <ClearNotice entry={entry} />
      <CourseEnded entry={entry} />
      <LeadsNotice />
      <RoomConflicts room="ramme" view={entry.view} labels={texts.frame.fields} show={frameValue} />
      <Path words={words.course} entry={entry} shown={shown} found={found} />
      <div class={css.side}>
        <div class={css.stack}>
          <NowCard words={words.agreement} entry={entry} />
          <PhaseCard words={words.course} phase={shown} found={found} />
        </div>
        <div class={css.stack}>
          <FrameCard entry={entry} />
          <WhoCard />
        </div>
      </div>
      {!hasOm && <DeletedCard />}
    </Page>
  );
}

type Found = ReturnType<typeof courseFindings>;

/** The one thing that comes next. */
function WayOn({ phase, found }: { readonly phase: PhaseName; readonly found: Found }) {
  const { id } = useForloeb();
  if (phase === 'afslutning') {
    return (
      <ButtonLink look="primary" href={forloebHref(id, 'mentor', endRest)}>
        {texts.end.go}
      </ButtonLink>
    );
  }
  return phase === 'laering' || found.get('fortrolighed')?.done ? (
    <ButtonLink look="primary" icon={MessagesSquare} href={meetingsHref(id)}>
      {texts.now.meetings}
    </ButtonLink>
  ) : (
    <ButtonLink look="primary" icon={Handshake} href={forloebHref(id, 'mentor', agreementRest)}>
      {texts.now.agreement}
    </ButtonLink>
  );
}

interface PathProps {
  readonly words: MentorTemplate;
  readonly entry: MentorCourseEntry;
  readonly shown: PhaseName;
  readonly found: Found;
}

function Path({ words, entry, shown, found }: PathProps) {
  const { id, today } = useForloeb();
  const missingIn = (phase: PhaseName) =>
    words.phases
      .find((one) => one.phase === phase)
      ?.lines.filter(({ check, optional }) => !optional && isOpen(found.get(check))).length ?? 0;
  const steps = coursePhases(entry.fields, today).map(({ name, from, to, state, share }) => ({
    key: name,
    name: overblikTexts.phases.names[name],
    href: forloebHref(id, 'mentor', name),
    state,
    stateWords: overblikTexts.phases.state[state],
    share,
    ticked: state === 'done' && (missingIn(name) === 0 || entry.fields.ended?.done === true),
    current: name === shown,
    days: from ? texts.phases.span(from, to) : texts.phases.before(entry.fields.from),
    detail: state === 'ahead' || entry.fields.ended?.done ? '' : texts.phases.missing(missingIn(name)),
  }));
  return <PhaseSteps label={texts.phases.label} steps={steps} />;
}

/** Something that is on this device and not in place. */
const isOpen = (finding: CourseFinding | undefined): boolean => finding !== undefined && !finding.done;
