// Parses the file with the format that its metadata states, and without.
const [path] = arguments;
return (async () => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await (await fetch(`${path}.csv`)).arrayBuffer());
  const metadata = await (await fetch(`${path}.metadata.json`)).json();
  const { byte_order_mark: bom, delimiter, line_end } = metadata.format;
  const rows = csv_parse_sync.parse(text, { bom, delimiter, record_delimiter: line_end, columns: true });
  const [plain] = csv_parse_sync.parse(text);
  const dated = metadata.columns.filter(({ form }) => form).map(({ heading }) => heading);
  const dates = rows.flatMap((row) => dated.map((heading) => row[heading])).filter(Boolean);
  return { metadata, rows: rows.length, headings: Object.keys(rows[0]), plain: plain[0], dates };
})();
