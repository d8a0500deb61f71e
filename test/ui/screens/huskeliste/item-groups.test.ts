import { describe, expect, it } from 'vitest';
import { groupsOf } from '../../../../src/ui/screens/huskeliste/item-groups.ts';

const items = Array.from({ length: 100 }, (_, index) => ({ index }));

describe('groupsOf', () => {
  it('keeps every item in its order', () => {
    expect(groupsOf(items, []).flat()).toEqual(items);
    expect(groupsOf([], groupsOf(items, []))).toEqual([]);
  });

  it('makes only the group anew in which an item is another', () => {
    const before = groupsOf(items, []);
    const after = groupsOf(items.with(50, { index: -1 }), before);
    expect(after.flat()[50]).toEqual({ index: -1 });
    expect(after.length).toBe(before.length);
    const anew = after.filter((group, index) => group !== before[index]);
    expect(anew).toHaveLength(1);
    expect(anew[0]).toContainEqual({ index: -1 });
  });

  it('never keeps a group that has grown or shrunk', () => {
    const before = groupsOf(items, []);
    expect(groupsOf(items.slice(0, 99), before).flat()).toEqual(items.slice(0, 99));
    expect(groupsOf(items, groupsOf(items.slice(0, 99), before)).flat()).toEqual(items);
  });
});
