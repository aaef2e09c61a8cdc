// True if the address has a query, or the third option is selected, which needs none.
const [, , third] = document.querySelectorAll('.segmented-control button');
return location.search !== '' || third.ariaPressed === 'true';
