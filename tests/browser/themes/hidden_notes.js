// The number of hidden notes, without repeated ones.
return [...document.querySelectorAll('.note:not(.note--again)')].filter((note) => !note.checkVisibility()).length;
