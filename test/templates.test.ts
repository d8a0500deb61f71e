import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formOf, pointsOf } from '../src/core/forloeb/agenda-form.ts';
import { MeetingTemplate } from '../src/core/forloeb/agenda-template.ts';
import { checkForm } from '../src/core/forloeb/check-form.ts';
import { evaluationPoints } from '../src/core/forloeb/closing.ts';
import { closingSteps } from '../src/core/forloeb/closing-steps.ts';
import { ClosingTemplate } from '../src/core/forloeb/closing-template.ts';
import { Example } from '../src/core/forloeb/example.ts';
import { GoalModels, goalAreas } from '../src/core/forloeb/goal-model.ts';
import { LetterTemplate } from '../src/core/forloeb/letter-template.ts';
import { MaterialModels } from '../src/core/forloeb/material-model.ts';
import { introductionMeetingKinds } from '../src/core/forloeb/meeting-kinds.ts';
import { MentorAgendaTemplate, mentorFills, usualLength } from '../src/core/forloeb/mentor-agenda-template.ts';
import { phaseChecks } from '../src/core/forloeb/phase-checks.ts';
import { phaseNames } from '../src/core/forloeb/phases.ts';
import { PhasesTemplate } from '../src/core/forloeb/phases-template.ts';
import { JournalForm } from '../src/core/forloeb/procesjournal.ts';
import { QuestionBank, usualTimes } from '../src/core/forloeb/question-bank.ts';
import { kontaktpersonRoles } from '../src/core/forloeb/reflection.ts';
import { RolesTemplate } from '../src/core/forloeb/roles-template.ts';
import { SamarbejdsaftaleTemplate } from '../src/core/forloeb/samarbejdsaftale-template.ts';
import { Standardprogram } from '../src/core/forloeb/standardprogram.ts';
import { audiences, needs } from '../src/core/forloeb/vocabulary.ts';
import { foldText } from '../src/core/search.ts';
import { publishedSchema, schemaOfType, type TemplateType } from './support/template-schemas.ts';
import { readTemplate, templateNames, templateText, textsOf } from './support/templates.ts';

const programme = (name: string) => Standardprogram.parse(readTemplate(name));
const form = (name: string) => JournalForm.parse(readTemplate(name));
const nyuddannet = () => programme('nyuddannet-socialraadgiver.json');
const erfaren = () => programme('erfaren-socialraadgiver.json');

describe('every file', () => {
  test.each(templateNames)('%s fits the schema of its type and says what it is', (name) => {
    const file = readTemplate(name) as { type: TemplateType; om: string; $schema: string; id: string };
    expect(Object.keys(schemaOfType)).toContain(file.type);
    const parsed = schemaOfType[file.type].safeParse(file);
    expect(parsed.error?.issues ?? []).toEqual([]);
    expect(Object.keys(file)[0]).toBe('om');
    expect(file.om).toMatch(/^(Forslag til |Et opdigtet)/);
    expect(file.$schema).toBe(`./schema/${file.type}.schema.json`);
    expect(`${file.id}.json`).toBe(name);
  });

  test.each(Object.keys(schemaOfType) as TemplateType[])('the published schema of %s is current', async (type) => {
    await expect(publishedSchema(type)).toMatchFileSnapshot(`../templates/schema/${type}.schema.json`);
  });
});

describe('the words', () => {
  test.each(templateNames)('%s is clean Danish text', (name) => {
    expect(templateText(name)).toBe(templateText(name).normalize('NFC'));
    for (const { path, key, text } of textsOf(readTemplate(name))) {
      expect(text, path).not.toMatch(/\b(task|sync|merge|import|export|error|onboarding)/i);
      expect(text, path).not.toMatch(/ {2}|^\s|\s$| [,.;:?!]|["'“”‘’…]|\.\.| - |\d-\d/);
      expect(text.length, path).toBeLessThanOrEqual(200);
      if (
        [
          'howTo',
          'note',
          'preparation',
          'question',
          'help',
          'does',
          'purpose',
          'line',
          'roleChange',
          'reminder',
          'description',
          'om',
        ].includes(key)
      ) {
        expect(text, path).toMatch(/[.?!]$/);
      }
      if (['title', 'heading', 'topic', 'function'].includes(key)) expect(text, path).not.toMatch(/[.!,:]$/);
      expect(text, path).toMatch(/^[A-ZÆØÅ0-9{]|^emne-/);
    }
  });

  test('no title stands twice in a huskeliste or among the topics', () => {
    for (const { huskeliste, videnspersoner } of [nyuddannet(), erfaren()]) {
      for (const titles of [huskeliste.map(({ title }) => title), videnspersoner.map(({ topic }) => topic)]) {
        expect(new Set(titles).size).toBe(titles.length);
      }
    }
  });
});

describe('the forms of journal and logbog', () => {
  const names = [
    'logbog',
    'procesjournal-kort',
    'coachingsamtale',
    'episodeanalyse',
    'procesjournal-fuld',
    'kompetenceplan',
  ];

  test.each(names)('%s could be opened as a file, says how long it takes, and keeps citizens out', (name) => {
    const checked = checkForm(readTemplate(`${name}.json`));
    expect(checked.ok ? [] : checked.error).toEqual([]);
    expect(form(`${name}.json`).time).toBeTruthy();
    expect(form(`${name}.json`).reminder).toMatch(/Ingen borger må kunne genkendes/);
    for (const { key, help, columns = [] } of form(`${name}.json`).prompts) {
      if (!columns.length && key !== 'situation') expect(help, key).toBeTruthy();
      for (const column of columns) expect(column.help, `${key} ${column.key}`).toBeTruthy();
    }
  });

  test('are all there is of their type', () => {
    const found = templateNames.filter((name) => (readTemplate(name) as { type: string }).type === 'procesjournal');
    expect(found).toEqual(names.map((name) => `${name}.json`).sort());
  });

  test('the short one has seven prompts; the full one has four columns, of which the mentor fills the last', () => {
    expect(form('procesjournal-kort.json').prompts).toHaveLength(7);
    const columns = form('procesjournal-fuld.json').prompts.find(({ input }) => input === 'rows')?.columns ?? [];
    expect(columns.map(({ mentor }) => mentor === true)).toEqual([false, false, false, true]);
    expect(form('procesjournal-fuld.json').prompts.at(-1)?.input).toBe('afterMeeting');
  });

  test('[N204] every line of the logbog can be taken along, and no other answer', () => {
    for (const name of names) {
      const agenda = form(`${name}.json`).prompts.map((prompt) => prompt.agenda === true);
      expect(new Set(agenda), name).toEqual(new Set([name === 'logbog']));
    }
  });

  test('[N205] the analysis has five steps, coaching goes from goal to will, the plan has its seven columns', () => {
    const headings = (name: string) => form(`${name}.json`).prompts.map(({ heading }) => heading);
    expect(headings('episodeanalyse').map((heading) => heading.slice(0, 6))).toEqual(
      [1, 2, 3, 4, 5].map((step) => `Trin ${step}`),
    );
    expect(
      headings('coachingsamtale')
        .slice(0, 4)
        .map((heading) => heading.split(':')[0]),
    ).toEqual(['Mål', 'Virkelighed', 'Muligheder', 'Vilje']);
    const columns = form('kompetenceplan.json').prompts[0]?.columns ?? [];
    expect(columns.map(({ heading }) => heading)).toEqual([
      ...['Opgavetype', 'Beskrivelse', 'Læringsmål', 'Forventet tid', 'Sparring', 'Næste skridt'],
      ...['Udviklingspotentialer', 'Mentors kommentar'],
    ]);
  });
});

describe('what the folder says of itself', () => {
  const readme = readFileSync(new URL('../templates/README.md', import.meta.url), 'utf8');
  /** What stands in the first column of each table, by table. */
  const tables = readme
    .split(/\n(?!\|)/)
    .map((part) => [...part.matchAll(/^\|(.+?)\|/gm)].flatMap(([, cell = '']) => cell.trim().split(/(?<=`), (?=`)/)));

  test('no name stands twice in a table, and the opening once', () => {
    for (const names of tables) expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(readme.match(/^Alt, hvad God start foreslår/gm)).toHaveLength(1);
  });

  test('every heading stands free', () => {
    expect(readme).not.toMatch(/[^\n]\n#{2,3} /);
  });

  test('every file and every type is listed', () => {
    for (const name of templateNames) expect(tables.flat()).toContain(`\`${name}\``);
    const types = /^\| `type` \|(.+)\|$/m.exec(readme)?.[1]?.match(/(?<=`)[a-z]+(?=`)/g);
    expect(types?.toSorted()).toEqual(Object.keys(schemaOfType).sort());
  });
});

describe('the welcome letter', () => {
  const letter = () => LetterTemplate.parse(readTemplate('velkomstbrev.json'));

  test('has a key for each paragraph, and words for everyone in the first of them', () => {
    const { paragraphs } = letter();
    expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(paragraphs.length);
    for (const audience of audiences) {
      const welcome = paragraphs[1]?.sentences.filter((sentence) => sentence.for?.includes(audience) ?? true);
      expect(welcome?.length, audience).toBeGreaterThan(1);
    }
  });

  test('names all that a new colleague must know before the first day', () => {
    const words = letter().paragraphs.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    for (const fact of [
      'fornavn',
      'dag',
      'tid',
      'sted',
      'modtager',
      'kontaktperson',
      'kontaktpersonTelefon',
      'leder',
    ]) {
      expect(words.join(' ')).toContain(`{${fact}}`);
    }
    expect(letter().paragraphs.filter(({ firstWeek }) => firstWeek)).toHaveLength(1);
    expect(words.join(' ')).not.toMatch(/cpr|løn|kontrakt|helbred|sygdom/i);
  });

  test('a sentence that names what is not known of a forløb is refused', () => {
    const wrong = structuredClone(letter());
    wrong.paragraphs[0]?.sentences.push({ text: 'Din løn er {loen}.' });
    expect(LetterTemplate.safeParse(wrong).success).toBe(false);
  });
});

describe('the phases, the ending and the roles', () => {
  const phases = () => PhasesTemplate.parse(readTemplate('faser.json')).phases;

  test('every phase stands once and in order, and every line that the records can answer stands in one of them', () => {
    expect(phases().map(({ phase }) => phase)).toEqual(phaseNames);
    const checks = phases().flatMap(({ lines }) => lines.map(({ check }) => check));
    expect([...checks].sort()).toEqual([...phaseChecks].sort());
  });

  test('who sees to a line is among those who do something in its phase, or in the house', () => {
    for (const { phase, who, lines } of phases()) {
      const named = who.map(({ role }) => role);
      for (const line of lines) for (const role of line.who) expect(named, `${phase} ${line.check}`).toContain(role);
    }
  });

  test('the ending has every step and every question, in order, and says where official notes belong', () => {
    const { steps, evaluation, filing } = ClosingTemplate.parse(readTemplate('afslutning.json'));
    expect(steps.map(({ step }) => step)).toEqual(closingSteps);
    expect(evaluation.map(({ point }) => point)).toEqual(evaluationPoints);
    expect(new Set(filing.map(({ key }) => key)).size).toBe(filing.length);
    expect(filing.map(({ title }) => title).join(' ')).toMatch(/fagsystem/);
  });

  test('[N171] the six roles each have a line and a question, and nothing is counted or marked', () => {
    const { roles, reflection } = RolesTemplate.parse(readTemplate('roller.json'));
    expect(roles.map(({ key }) => key)).toEqual(kontaktpersonRoles);
    for (const { question } of [...roles, ...reflection]) expect(question).toMatch(/\?$/);
    expect(new Set(reflection.map(({ key }) => key)).size).toBe(reflection.length);
    expect(JSON.stringify(roles)).not.toMatch(/point|score|karakter|skala/i);
  });
});

describe('the agreement of mentor and mentee', () => {
  test('asks about each of the six roles of a mentor', () => {
    const { points } = SamarbejdsaftaleTemplate.parse(readTemplate('samarbejdsaftale.json'));
    const prompts = points.find(({ key }) => key === 'roller')?.prompts ?? [];
    expect(prompts.map((prompt) => prompt.split(':')[0])).toEqual([
      ...['Sparringspartner', 'Vejleder', 'Coach', 'Rollemodel', 'Brobygger til viden', 'Kulturbærer'],
    ]);
    for (const prompt of prompts) expect(prompt).toMatch(/\?$/);
  });
});

describe('the question bank', () => {
  const { questions } = QuestionBank.parse(readTemplate('spoergsmaalsbank.json'));

  test.each(needs)('has 12–18 %s questions, for every time', (need) => {
    const own = questions.filter(({ category }) => category === need);
    expect(own.length).toBeGreaterThanOrEqual(12);
    expect(own.length).toBeLessThanOrEqual(18);
    expect(new Set(own.map(({ when }) => when)).size).toBe(usualTimes.length);
    const heldBack = own.filter((question) => question.heldBack).length;
    expect(heldBack).toBeGreaterThanOrEqual(2);
    expect(heldBack).toBeLessThan(own.length);
  });

  test('has each key and each question once, in the words of who asks', () => {
    for (const texts of [questions.map(({ id }) => id), questions.map(({ text }) => text.toLowerCase())]) {
      expect(new Set(texts).size).toBe(texts.length);
    }
    for (const { text } of questions) {
      expect(text).not.toMatch(/den nye|nyansat|mentee/i);
      expect(text.length).toBeLessThanOrEqual(110);
    }
  });

  test('asks about everything a newcomer is known to wonder about', () => {
    const words = questions.map(({ text, search = '' }) => `${text} ${search}`).join('\n');
    for (const topic of [
      ...['telefonen', 'madpakke', 'kaffe', 'køkkenet', 'forkortelser', 'refusion', 'chef', 'IT', 'flekstid'],
      ...['adgangskode', 'finder jeg rundt', 'Telefonliste', 'kolleger', 'tættest', 'uden for arbejdet'],
      ...['sociale medier', 'tøjet', 'fødselsdage', 'Stemning', 'griner', 'trives', 'bestemmer', 'afdelingsleder'],
      ...['udvalg', 'personalemøder', 'MED', 'MUS', 'APV', 'organisationen', 'politik', 'økonomi', 'HR', 'sager'],
      ...['Målgruppe', 'beslutte', 'rammer', 'redskaber', 'skabeloner', 'systemer', 'Samarbejd', 'samarbejder'],
      ...['retningslinjer', 'visitation', 'Kvalitetsniveau', 'Kontrol', 'går i stå', 'karriere', 'Efteruddannelse'],
    ]) {
      expect(words).toMatch(new RegExp(topic, 'i'));
    }
  });
});

describe('the meetings', () => {
  const template = () => MeetingTemplate.parse(readTemplate('moeder.json'));

  test('each kind has one agenda, whose points have keys of their own and help the talk along', () => {
    expect(template().meetings.map(({ kind }) => kind)).toEqual([...introductionMeetingKinds]);
    for (const form of template().meetings) {
      const keys = pointsOf(form).map(({ key }) => key);
      expect(new Set(keys).size, form.kind).toBe(keys.length);
      for (const { prompts, key } of pointsOf(form)) {
        expect(prompts.length, key).toBeGreaterThan(0);
        for (const prompt of prompts) expect(prompt, key).toMatch(/[.?]$/);
      }
    }
  });

  test('[N102] a status meeting is three times three points, and how the new hire is comes first', () => {
    const { blocks } = formOf(template(), 'status');
    expect(blocks.map(({ points }) => points.length)).toEqual([3, 3, 3]);
    expect(blocks[0]?.points[0]?.key).toBe('trivsel');
    expect(formOf(template(), 'opstart').blocks.map(({ heading }) => heading)).toEqual([
      'Rammer',
      'Spilleregler',
      'Læringsbehov',
      'Metoder',
    ]);
    const [purpose] = formOf(template(), 'opstart').blocks[2]?.points ?? [];
    for (const word of ['føre til', 'fagligt', 'socialt', 'praktisk', 'organisatorisk']) {
      expect(purpose?.prompts.join(' ')).toContain(word);
    }
  });

  test('[N112] the rhythm is daily, twice a week, weekly, every other week, as the national tool has it', () => {
    const { rhythm } = template();
    expect(rhythm.map(({ every }) => every)).toEqual(['daily', 'twice', 'weekly', 'fortnightly']);
    expect(rhythm[0]).toMatchObject({ weeks: 1, minutes: 15 });
    expect(rhythm.slice(0, 3).reduce((sum, { weeks }) => sum + weeks, 0)).toBe(8);
  });
});

describe('the mentor meetings', () => {
  const template = () => MentorAgendaTemplate.parse(readTemplate('mentormoede.json'));

  test('[N195] have seven points of together 80 minutes, each with a key of its own and words that help the talk along', () => {
    const { points, methods } = template();
    expect(points.map(({ minutes }) => minutes)).toEqual([10, 5, 15, 30, 10, 5, 5]);
    expect(usualLength(points)).toBe(80);
    for (const list of [points, methods]) {
      expect(new Set(list.map(({ key }) => key)).size).toBe(list.length);
      for (const { key, prompts } of list) {
        expect(prompts.length, key).toBeGreaterThan(0);
        for (const prompt of prompts) expect(prompt, key).toMatch(/[.?]$/);
      }
    }
    expect(points.flatMap(({ fill = [] }) => fill)).toEqual([...mentorFills]);
  });

  test('[N190] suggest every other week, or ever less often, and the summer weeks off', () => {
    const { every, steps, weeksOff } = template();
    expect(every).toBe('fortnightly');
    expect(steps.map((step) => step.every)).toEqual(['weekly', 'fortnightly', 'monthly']);
    expect(weeksOff).toEqual([28, 29, 30]);
  });
});

describe('the model goals', () => {
  const goals = () => GoalModels.parse(readTemplate('laeringsmaal.json')).goals;

  test('have keys, tasks and topics of their own, and some for everybody and for each field', () => {
    for (const list of [goals().map(({ id }) => id), goals().map(({ task }) => task)]) {
      expect(new Set(list).size).toBe(list.length);
    }
    for (const { id, topics, systems } of goals()) {
      const titles = [...topics, ...systems].map(foldText);
      expect(new Set(titles).size, id).toBe(titles.length);
      expect(topics.length, id).toBeGreaterThan(4);
      expect(systems.length, id).toBeGreaterThan(0);
    }
    for (const area of goalAreas) {
      expect(goals().filter((goal) => goal.area === area).length, area).toBeGreaterThan(1);
    }
    expect(goals().length).toBeGreaterThanOrEqual(10);
  });

  test('are structure and no law: no paragraphs, amounts or figures', () => {
    for (const { path, text } of textsOf(goals())) expect(text, path).not.toMatch(/§|\d|kroner|\bkr\b|lov om/i);
  });

  test('say in each goal what one can do when it is reached', () => {
    for (const { goal } of goals()) expect(goal).toMatch(/^Du .*\.$/);
  });

  test('find their steps and their people in the programme', () => {
    const { introduktionsskema, videnspersoner } = nyuddannet();
    const tasks = new Set(introduktionsskema.flatMap(({ task }) => task ?? []));
    const known = new Set(videnspersoner.map(({ topic }) => topic));
    for (const task of tasks) expect(goals().map((goal) => goal.task)).toContain(task);
    for (const { id, task, topics, systems } of goals()) {
      expect(
        [task, ...topics, ...systems].some((topic) => known.has(topic)),
        id,
      ).toBe(true);
    }
  });
});

describe('the suggested hjælperedskaber', () => {
  const materials = () => MaterialModels.parse(readTemplate('hjaelperedskaber.json')).materials;

  test('have keys and names of their own, and topics that the programme has people for', () => {
    for (const list of [materials().map(({ id }) => id), materials().map(({ title }) => title)]) {
      expect(new Set(list).size).toBe(list.length);
    }
    const known = new Set(nyuddannet().videnspersoner.map(({ topic }) => topic));
    for (const { id, topic } of materials()) expect(known.has(topic), `${id}: ${topic}`).toBe(true);
  });
});

describe('the example', () => {
  const example = () => Example.parse(readTemplate('eksempel.json'));

  test('points only to what its programme has', () => {
    const { programme: id, done, videnspersoner, topics, notes } = example();
    const { huskeliste, videnspersoner: listed } = programme(`${id}.json`);
    const items = new Map(huskeliste.map((item) => [item.id, item]));
    for (const { item, part } of done) {
      expect(items.has(item), item).toBe(true);
      if (part)
        expect(
          items.get(item)?.parts?.map(({ key }) => key),
          item,
        ).toContain(part);
    }
    for (const { item } of topics) expect(items.get(item)?.perTopic, item).toBe(true);
    for (const { on } of notes) expect(items.has(on), on).toBe(true);
    const topicIds = new Set(listed.map((topic) => topic.id));
    for (const { topic } of videnspersoner) expect(topicIds.has(topic), topic).toBe(true);
  });

  test('asks from the bank in the words of the bank, and points to people it names', () => {
    const { questions, videnspersoner } = example();
    const bank = new Map(
      QuestionBank.parse(readTemplate('spoergsmaalsbank.json')).questions.map((one) => [one.id, one]),
    );
    const picked = questions.filter((question) => question.bank);
    expect(picked.length).toBeGreaterThan(0);
    for (const { bank: key = '', text, category } of picked) expect(bank.get(key)).toMatchObject({ text, category });
    expect(questions.filter(({ anyway }) => anyway).length).toBe(1);
    const pointing = questions.flatMap(({ answer }) => (answer?.vidensperson ? [answer] : []));
    expect(pointing.length).toBeGreaterThan(0);
    for (const { vidensperson, text } of pointing) {
      const known = videnspersoner.find(({ topic }) => topic === vidensperson);
      expect(text).toContain(known?.name ?? 'nobody');
    }
  });

  test('has held meetings that stand in its programme, and goals and materials that belong together', () => {
    const { programme: id, meetings, goals, materials } = example();
    const { introduktionsskema } = programme(`${id}.json`);
    const kinds = { opstart: 'opstartsmoede', status: 'statusmoede' } as const;
    for (const { meeting, kind, notes } of meetings) {
      if (kind === 'opstart' || kind === 'status') {
        expect(introduktionsskema.find((activity) => activity.id === meeting)?.kind, meeting).toBe(kinds[kind]);
        expect(notes.map(({ by }) => by).toSorted(), meeting).toEqual(['kontaktperson', 'ny']);
      } else expect([kind, meeting]).toEqual(['forventning', 'forventning']);
      for (const { points } of notes) expect(new Set(points.map(({ key }) => key)).size).toBe(points.length);
    }
    expect(meetings.map(({ kind }) => kind).toSorted()).toEqual(['forventning', 'opstart', 'status', 'status']);
    expect(goals).toHaveLength(3);
    const goalIds = goals.map((goal) => goal.id);
    for (const material of materials) if (material.for) expect(goalIds).toContain(material.for);
  });

  test('has its notes under points of the agendas, as they stand there', () => {
    const { meetings } = MeetingTemplate.parse(readTemplate('moeder.json'));
    const agendas = new Map(meetings.map((form) => [form.kind, form.blocks.flatMap(({ points }) => points)]));
    for (const { kind, notes } of example().meetings ?? []) {
      for (const { key, heading } of notes.flatMap(({ points }) => points)) {
        expect(agendas.get(kind)?.find((point) => point.key === key)?.heading, `${kind} ${key}`).toBe(heading);
      }
    }
  });

  test('is about no one: addresses that cannot exist, numbers that cannot be called', () => {
    for (const { href } of example().materials) if (href) expect(href).toMatch(/^https:\/\/[a-z.]+\.example\//);
    const { newHire, kontaktperson, leder, mentor, videnspersoner } = example();
    for (const person of [newHire, kontaktperson, leder, mentor, ...videnspersoner]) {
      expect(person?.email).toMatch(/^[a-z.]+@birkevang\.example$/);
      expect(person?.phone).toMatch(/^00 00 00 \d\d$/);
    }
  });
});
