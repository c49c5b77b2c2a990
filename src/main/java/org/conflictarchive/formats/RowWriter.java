package org.conflictarchive.formats;

/** Writes a list row by row, so that no more of it is kept than one row. */
public interface RowWriter<T> extends AutoCloseable {

	void write(T row);

	/** Writes what stands after the last row; leaves what is written to open. */
	@Override
	void close();

}
