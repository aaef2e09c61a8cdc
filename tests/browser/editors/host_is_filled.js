// True if the code is in the page of the simulated host.
const host = document.querySelector('.hosts__frame')?.contentDocument;
return host?.querySelector('.host__code')?.childElementCount > 0;
