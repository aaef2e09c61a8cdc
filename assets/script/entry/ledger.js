// @ts-check
// The script of the ledger of claims.
import '../ledger.js';
import '../languages.js';
