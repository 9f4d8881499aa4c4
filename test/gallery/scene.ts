// One page in one state, as a visitor gets it: what the gallery is made of. How it comes about is the scene's own affair;
// it takes its people, requests and clock from the site it is given, so that scenes neither meet nor wait for each other.
import type { FastifyInstance } from 'fastify';
import type { Seen, Visitor } from '../harness/visitor.ts';
import type { GalleryPerson } from './people.ts';
import type { GalleryWalk } from './walk.ts';

export interface Scene {
  /** `place/state`, unique. */
  readonly name: string;
  readonly arrange: (site: GallerySite) => Promise<Seen>;
  /** People print it: looked at on paper too. */
  readonly print?: boolean;
  /** A reviewer's page. */
  readonly console?: boolean;
}

/** The demo with every page, in one language. */
export interface GallerySite {
  readonly language: string;
  readonly app: FastifyInstance;
  readonly walk: GalleryWalk;
  /** A browser of its own that wants this site's language. */
  readonly visitor: () => Visitor;
  /** Somebody whom no scene has used yet: everything has been on the account for 100 days. */
  readonly someone: (wanted?: { readonly username?: string; readonly address?: string }) => Promise<GalleryPerson>;
  /** A browser that is signed in as that person, with the factor shown a moment ago. */
  readonly signedIn: (person: GalleryPerson) => Promise<Visitor>;
  /** A browser in the reviewers' console. */
  readonly reviewing: (person: GalleryPerson) => Promise<Visitor>;
  /** A browser that works on that request. */
  readonly holding: (token: string) => Visitor;
}
