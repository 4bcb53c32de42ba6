import { createInterface } from 'node:readline';
import type { Application } from '../../application.js';
import { converser } from './dialogue.js';

/** The same conversation in the terminal, typed or piped; returns when it ends. */
export const ouvrirTerminal = async (application: Application, personne: string): Promise<void> => {
  const { stdin, stdout } = process;
  const lecteur = createInterface(
    stdin.isTTY === true ? { input: stdin, output: stdout, prompt: '> ' } : { input: stdin, prompt: '> ' },
  );
  // Ctrl-C leaves the conversation like « quitter »: what was said is stored already.
  lecteur.on('SIGINT', () => lecteur.close());
  await converser(application.traiter, application.rendre, personne, {
    lignes: lecteur,
    ecrire: (texte) => {
      stdout.write(texte);
    },
    inviter: () => {
      stdout.write('\n');
      lecteur.prompt();
    },
  });
  lecteur.close();
  stdout.write('\nÀ bientôt.\n');
};
