package org.conflictarchive.reading;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonValue;
import org.conflictarchive.reading.Reading.Dated;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.ClaimantBasis;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.conflictarchive.vocabulary.Reader;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The one writer and reader of the report object. Properties stand in the order of the
 * records, and what is not known is null; only the end of a date that is no range is left
 * out.
 */
public final class ReadingJson {

	private static final JsonMapper JSON = build();

	private static final JsonMapper REVIEWED = JSON.rebuild().addMixIn(Reading.class, ReadingFile.class).build();

	private ReadingJson() {
	}

	/** One line, without a line end. */
	public static String write(Reading reading) {
		return JSON.writeValueAsString(reading);
	}

	/** Of the same writing, for documents that are made of parts of the object. */
	public static JsonMapper mapper() {
		return JSON;
	}

	/**
	 * Reads what {@link #write} has written.
	 * @throws tools.jackson.core.JacksonException if it is not a report object
	 */
	public static Reading read(String json) {
		return JSON.readValue(json, Reading.class);
	}

	/**
	 * Reads a reading as a person has checked it: a report object that may also say what
	 * its schema is and who reviewed it.
	 * @throws tools.jackson.core.JacksonException if it is not a report object
	 */
	public static Reading readReviewed(String json) {
		return REVIEWED.readValue(json, Reading.class);
	}

	private static JsonMapper build() {
		JsonMapper.Builder builder = JsonMapper.builder()
			.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
			.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.addMixIn(Dated.class, EndOfRange.class);
		for (Class<?> type : List.of(ActorType.class, CasualtyEffect.class, CasualtyScope.class, ClaimantBasis.class,
				DateBasis.class, DatePrecision.class, Reader.class, StatementKind.class)) {
			builder.addMixIn(type, Word.class);
		}
		return builder.build();
	}

	/** Writes an enum's constants as their words. */
	private interface Word {

		@JsonValue
		String word();

	}

	/** What stands beside the report object in a file that a person has checked. */
	@JsonIgnoreProperties({ "$schema", "reviewed" })
	private interface ReadingFile {

	}

	/** Leaves out the end of what is no range. */
	private interface EndOfRange {

		@JsonInclude(Include.NON_NULL)
		@Nullable String end();

	}

}
