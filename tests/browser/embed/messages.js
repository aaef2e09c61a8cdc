// Posts to the frame of this page all that a hostile host may think of, and gives how many messages that were.
const frame = document.querySelector('iframe');
const million = 'a'.repeat(1_000_000);
const script = '<img src=x onerror="top.ran=1"><script>top.ran=1</' + 'script>';
const cyclic = { type: 'iframe-child-init' };
cyclic.self = cyclic;
const strings = [
  '', ' ', '\0', million, '[iFrameSizer]', `[iFrameSizer]${million}`, `[iFrameSizer]${million}:8:false:`, '[iFrameSizer]:::::', `[iFrameSizer]${script}:8:false:`,
  '[iFrameSizer]a b:8:false:', '[iFrameSizer]__proto__:8:false:', '[iFrameSizer]constructor:8:true:', '[iFrameSizer]message:<b>', '[iFrameSizer]reset', '[iFrameSizer]inPageLink:#x',
  'pymxPYMxaxPYMxnavigateToxPYMxjavascript:top.ran=1', 'pymxPYMxaxPYMxwidthxPYMx320', 'pymxPYMxaxPYMxscrollToxPYMxx', script, 'javascript:top.ran=1', '{', '{"context":"iframe.resize"}',
  JSON.stringify({ type: 'iframe-child-init' }), JSON.stringify({ __proto__: null, source: script }), '\u202e\ud800', 'null', 'undefined', 'true',
];
const keys = ['type', 'message', 'sentinel', 'context', 'source', 'figure', 'height', 'href', 'location', 'src', 'constructor', 'toString', 'then', 'innerHTML'];
const values = [
  script, million, 'javascript:top.ran=1', 'navigate', 'link', 'scrollTo', 'frames-init', 'iframe-get-child-dimensions', '__proto__', NaN, -1, 1e308, true, null, undefined, [], [[[]]], {}, new Date(NaN),
  new Map([[script, script]]), new Set([1]), new Error(script), /a+$/u, new ArrayBuffer(8), new Blob([script]), 10n ** 40n,
];
const messages = [
  ...strings, ...values, cyclic,
  JSON.parse('{"__proto__": {"type": "iframe-child-init", "polluted": 1}}'), JSON.parse('{"constructor": {"prototype": {"polluted": 1}}}'),
  ...keys.flatMap((key) => values.map((value) => ({ [key]: value }))),
  { message: 'ready', secret: undefined }, { message: 'ready', secret: script }, { message: 'ready', secret: [] },
  { type: 'iframe-child-init', targetElementSelector: script, bodyPadding: '9999px', bodyMargin: '9999px' },
];
for (const message of messages) frame.contentWindow.postMessage(message, '*');
return messages.length;
