package org.conflictarchive.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180), row by row as they come. A cell that a spreadsheet would
 * take for a formula gets a leading apostrophe.
 */
public final class Csv<T> implements RowWriter<T> {

	private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

	private final Table<T> table;

	private final Site site;

	private final CsvWriter writer;

	/** Writes the names of the columns. */
	public Csv(Table<T> table, Site site, Writer writer) {
		this.table = table;
		this.site = site;
		this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
		this.writer.writeRecord(table.columns().stream().map(Table.Column::name).toList());
	}

	@Override
	public void write(T row) {
		List<String> cells = this.table.columns()
			.stream()
			.map((column) -> cell(column.value().apply(row, this.site)))
			.toList();
		this.writer.writeRecord(cells);
	}

	@Override
	public void close() {
		try {
			this.writer.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String cell(@Nullable Object value) {
		String cell = (value != null) ? value.toString() : "";
		return (value instanceof String && !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0) ? "'" + cell : cell;
	}

}
