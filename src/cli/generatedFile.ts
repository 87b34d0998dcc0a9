import { readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { whyNotGenerated, type Standing } from '../core/generatedFile';
import { inEnglish } from '../core/message';
import { isMarkdown, maximumNoteBytes } from '../core/noteFiles';
import { notePath } from './noteFolder';

/**
 * Writes a file that was made from notes, over what stands there unless it is a note. `isKnown` tells for a path whether
 * a note was read there.
 * @throws Error that says why, when it must not be written
 */
export function writeGenerated(file: string, text: string, isKnown: (path: string) => boolean): void {
  const stats = statSync(file, { throwIfNoEntry: false });
  // Behind a link of another name there may be a note.
  const target = stats ? realpathSync(file) : resolve(file);
  const path = notePath(target);
  const standing: Standing = {
    isKnown: isKnown(path),
    text: !stats
      ? undefined
      : isMarkdown(path) && stats.isFile() && stats.size <= maximumNoteBytes
        ? readFileSync(target, 'utf8')
        : '',
  };
  const refusal = whyNotGenerated({ path, text }, standing);
  if (refusal) throw new Error(inEnglish(refusal));
  writeFileSync(target, text);
}
