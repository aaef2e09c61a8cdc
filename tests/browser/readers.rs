//! Cases of real readers and their tools. Each test is named after its case.

mod translated;

mod reader_mode;

mod old_engines;

mod settings;

mod print;

mod saved;

mod touch;

mod names;

mod sheet;

mod csv;
