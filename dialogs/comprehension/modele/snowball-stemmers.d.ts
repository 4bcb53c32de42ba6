declare module 'snowball-stemmers' {
  const stemmers: { newStemmer(langue: string): { stem(mot: string): string } };
  export = stemmers;
}
