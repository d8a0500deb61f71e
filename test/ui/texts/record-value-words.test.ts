import { describe, expect, it } from 'vitest';
import { readPeople } from '../../../src/core/forloeb/people.ts';
import { recordValueWords } from '../../../src/ui/texts/record-value-words.ts';
import { peoplePlan } from '../../support/people-plan.ts';

const people = readPeople(peoplePlan('f'));

describe('a value that is kept as a key', () => {
  it('is said by the name of its kind', () => {
    expect(recordValueWords('activity', 'kind', 'statusmoede', people)).toBe('Statusmøde');
    expect(recordValueWords('oplaeg', 'kind', 'bachelor', people)).toBe('Bachelorprojekt');
    expect(recordValueWords('hjaelperedskab', 'kind', 'haandbog', people)).toBe('Håndbog');
  });

  it('is said by the person it is of', () => {
    expect(recordValueWords('rolle', 'person', 'person_ny', people)).toBe('Amina Yilmaz');
    expect(recordValueWords('rolle', 'person', 'person_x', people)).toBe('en anden person');
    expect(recordValueWords('rolle', 'person', null, people)).toBe('tomt');
  });

  it('stands as it is where only a newer version knows it', () => {
    expect(recordValueWords('activity', 'kind', 'rumrejse', people)).toBe('rumrejse');
    expect(recordValueWords('activity', 'kind', 'toString', people)).toBe('toString');
    expect(recordValueWords('activity', 'title', 'statusmoede', people)).toBe('statusmoede');
  });
});
