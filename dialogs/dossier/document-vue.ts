/**
 * What a document is made of, whatever its form (Word, web page, plain text). Every string is finished French.
 * Titles of `section` blocks are headings; their level is their depth.
 */
import type { Bloc } from '../vues.js';

export interface DocumentVue {
  readonly titre: string;
  readonly sousTitre?: string;
  /** For the properties of the file. */
  readonly sujet: string;
  readonly createur: string;
  /** Day of the document, `YYYY-MM-DD`: properties of the file, never the clock. */
  readonly jour: string;
  /** Shown in the footer of each page, with the page number. */
  readonly piedDePage: string;
  /** On the cover, under the title. */
  readonly couverture: readonly Bloc[];
  readonly tableDesMatieres: boolean;
  /** The chapters. */
  readonly corps: readonly Bloc[];
}

/** A heading and its depth, 1 for a chapter: what the table of contents lists. */
export interface TitreDeDocument {
  readonly niveau: number;
  readonly titre: string;
}

/** Every heading, in order. */
export function titres(blocs: readonly Bloc[], niveau = 1): readonly TitreDeDocument[] {
  return blocs.flatMap((bloc) =>
    bloc.type === 'section' || bloc.type === 'detail'
      ? [{ niveau, titre: bloc.titre }, ...titres(bloc.blocs, niveau + 1)]
      : [],
  );
}
