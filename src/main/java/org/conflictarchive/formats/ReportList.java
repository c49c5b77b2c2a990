package org.conflictarchive.formats;

import java.io.Writer;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.ReadingJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;

/**
 * What is known of an event or an actor, and then report objects, whole or cut down to
 * it, one after the other.
 */
public final class ReportList implements RowWriter<Reading> {

	private final JsonGenerator generator;

	/**
	 * Writes what comes before the reports.
	 * @param name of what is known, such as {@code event}
	 * @param known any object of JSON
	 */
	public ReportList(String name, Object known, Writer writer) {
		this.generator = ReadingJson.mapper()
			.writer()
			.without(StreamWriteFeature.AUTO_CLOSE_TARGET)
			.createGenerator(writer);
		this.generator.writeStartObject();
		this.generator.writePOJOProperty(name, known);
		this.generator.writeArrayPropertyStart("reports");
	}

	@Override
	public void write(Reading reading) {
		this.generator.writePOJO(reading);
	}

	@Override
	public void close() {
		this.generator.writeEndArray();
		this.generator.writeEndObject();
		this.generator.close();
	}

}
