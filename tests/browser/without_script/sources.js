// The numbers of all sources and of visible sources.
const all = [...document.querySelectorAll('.sources > li')];
return [all.length, all.filter((source) => source.checkVisibility()).length];
