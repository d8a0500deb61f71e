import { useState } from 'preact/hooks';
import { useServices, useStorage } from '../../services.ts';
import { mineDataTexts } from '../../texts/mine-data.ts';
import { storageFailureTexts } from '../../texts/storage-failures.ts';
import { leaveNothing } from './leave-nothing.ts';

/** Deletes everything on this device once a word has been typed. `done` stands while no other page has taken the place of this one. */
export function useWipe() {
  const storage = useStorage();
  const { forgetShared } = useServices();
  const [word, setWord] = useState('');
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState(false);
  const texts = mineDataTexts.wipe;
  const wipe = async () => {
    if (word.trim() !== texts.word) return setProblem(texts.wrongWord);
    const wiped = await storage.wipe();
    if (!wiped.ok) return setProblem(storageFailureTexts[wiped.error.code].what);
    setDone(true);
    await leaveNothing(forgetShared);
  };
  return { word, setWord, problem, done, wipe };
}
