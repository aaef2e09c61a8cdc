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
/** The scenes that the script itself contains, by figure. Others are in data blocks of the page. */
declare const SCENES: Record<string, Scene>;

// The wire format of a scene, as `src/scene/model.rs` and `src/scene/model_marks.rs` write it.
// Coordinates are hundredths of a percent of the frame. A bit mask of 0 or none means every option.

interface Scene {
  hint: string;
  control?: { param: string; start: number };
  points?: Points;
}

interface Points {
  param: string;
  /** 0: the nearest in x. 1: the nearest in y. 2: the nearest in both. */
  pointer: number;
  /** The point that the prerendered drawing shows. */
  start?: number;
  list: Point[];
}

interface Point {
  title: string;
  x: number;
  y: number;
  tooltip?: TooltipLine[];
  layers?: Layer[];
}

/** Text, class, bit mask of the options, filled part of a waffle in hundredths of a percent. */
type TooltipLine = [text: string, className: string, options?: number, filled?: number];

interface Layer {
  options?: number;
  rules?: [className: string, x1: number, y1: number, x2: number, y2: number][];
  paths?: [className: string, d: string][];
  bars?: [className: string, from: number, to: number, y: number][];
  dots?: [className: string, x: number, y: number, square: number][];
  labels?: [className: string, x: number, y: number, dx: number, dy: number, text: string, rest?: string][];
}

/** The WebAssembly program, as its glue exports it. */
interface Program {
  mount(root: Element, scene: Scene): void;
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
