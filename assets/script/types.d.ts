// Types for `tsc`, which checks the scripts and compiles none of them.

// Constants of the build. `src/site/scripts.rs` supplies them.

/** The short name of the story, which identifies its messages to hosts. */
declare const SLUG: string;
/** The figures and the story, by the ids that the loader accepts. */
declare const FIGURES: readonly string[];
/** The languages of the site. The first one is at its root. */
declare const LANGUAGES: readonly string[];
/** The address of the script behind a figure's menu. */
declare const SHARE_SCRIPT: string;
/** The WebAssembly program, as its glue exports it. */
interface Program {
  /** `guess` is the data of the figure's guess, or `null`. */
  mount(root: Element, guess: unknown): void;
  /** Mounts search and filters of the ledger. The standalone file, which has no ledger, leaves it out. */
  mount_claim_filter?(host: Element): void;
}

interface Window {
  /** Loads the program of the standalone file from the page. `standalone.js` sets it. */
  standaloneProgram?: () => Promise<Program>;
}

/** The glue of wasm-bindgen. The build resolves the name. */
declare module 'glue' {
  export default function init(options: { module_or_path: ArrayBuffer }): Promise<unknown>;
  export const mount: Program['mount'];
}

// Pages contain HTML, and SVG only in drawings: a query gives an HTML element unless its caller declares another type.
interface ParentNode {
  querySelector<E extends Element = HTMLElement>(selectors: string): E | null;
  querySelectorAll<E extends Element = HTMLElement>(selectors: string): NodeListOf<E>;
}

/** An event whose target is an element. `Event` allows for any other target. */
type ElementEvent = MouseEvent & { target: any };
