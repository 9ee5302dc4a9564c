import { contentFolder } from '../archive/content-folder.ts';
import { inHand } from '../archive/in-hand.ts';
import { once } from '../archive/once.ts';
import { editLog, type LoggedEdit } from './edit-log.ts';
import { registerOf } from './register-of.ts';
import { surfaceAt } from './surfaces-of.ts';

/** Every edit of what an archive published and still shows, newest first; see `editLog`. */
export const editLogOf = once('edit log', (archive): LoggedEdit[] => {
  const { lives, standing, kept } = registerOf(archive);
  const { records } = inHand(contentFolder());
  return editLog(lives, standing, kept, (place) =>
    surfaceAt(archive, (id) => records.get(id), place),
  );
});
