import { describe, expect, it } from 'vitest';
import { audience, type Profile, profiles, profilesFrom, roomDocId, roomOfDocId, rooms } from '../../src/core/rooms.ts';

const named = Object.entries(profiles) as [string, Profile][];

describe('rooms and profiles', () => {
  it('gives a receiver only rooms that the receiver may ever hold', () => {
    for (const [name, profile] of named) {
      if (profile.to === 'self') continue;
      for (const room of profile.rooms) {
        const allowed = audience[room];
        const fits = typeof allowed === 'string' ? allowed === profile.to : allowed.includes(profile.to as never);
        expect(fits, `${name} gives ${room} to ${profile.to}`).toBe(true);
      }
    }
  });

  it('takes from a sender only rooms that the sender may hold', () => {
    for (const [name, profile] of named) {
      if (profile.to === 'self') continue;
      for (const room of profile.rooms) {
        const allowed = audience[room];
        if (typeof allowed === 'string') continue;
        for (const sender of profile.from)
          expect(allowed.includes(sender), `${sender} sends ${room} by ${name}`).toBe(true);
      }
    }
  });

  it('puts the process journal in no file but the backup', () => {
    const holding = named.filter(([, profile]) => profile.rooms.includes('procesjournal')).map(([name]) => name);
    expect(holding).toEqual(['sikkerhedskopi']);
  });

  it('puts everything in the backup', () => {
    expect([...profiles.sikkerhedskopi.rooms]).toEqual([...rooms]);
  });

  it('offers a person what that person can send', () => {
    expect(profilesFrom('kontaktperson')).toEqual(['tilNy', 'tilLeder', 'tilNyKontaktperson']);
    expect(profilesFrom('ny')).toEqual(['svarFraNy', 'tilMentor', 'rammeTilLeder']);
    expect(profilesFrom('leder')).toEqual(['svarFraLeder']);
    expect(profilesFrom('mentor')).toEqual(['tilMentee', 'rammeTilLeder']);
  });

  it('derives a document key that names its forløb and its room', () => {
    for (const room of rooms) expect(roomOfDocId(roomDocId('f_ab-12', room))).toEqual({ forloebId: 'f_ab-12', room });
    for (const wrong of ['', 'plan', '-plan', 'f-', 'f-kaelder']) expect(roomOfDocId(wrong)).toBeUndefined();
  });
});
