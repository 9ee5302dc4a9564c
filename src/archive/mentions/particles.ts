/** Small words inside surnames: `van der Berg`, `de Souza`, `ap Gwilym`. */
export const PARTICLES: ReadonlySet<string> = new Set([
  ...'van von der den de da di do dos du del della la le ter ten bin ibn al el'.split(' '),
  ...'ap ab ferch verch'.split(' '),
]);
