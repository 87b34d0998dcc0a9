import type { App } from './app';
import { Definitions } from './definitions';
import { Owner } from './disposable';
import { Links } from './links';
import { References } from './references';
import { Renames } from './renames';
import { Symbols } from './symbols';

/** The editor's own commands over what notes name: stories, people, questions. */
export class Connections extends Owner {
  constructor(app: App) {
    super();
    for (const Provider of [Links, Definitions, References, Renames, Symbols]) this.own(new Provider(app));
  }
}
