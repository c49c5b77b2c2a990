package org.conflictarchive.reading.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.conflictarchive.reading.ReadingJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The text of a note: {@code actors=army, navy; rule=cue-clause}. Values are parted by
 * commas; one that holds a mark of this kind stands in quotation marks, as a string of
 * JSON.
 */
final class Fields {

	private static final String SPECIAL = ",;\"\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}";

	private static final Pattern BARE = Pattern
		.compile("[^\\s" + SPECIAL + "](?:[^" + SPECIAL + "]*[^\\s" + SPECIAL + "])?");

	private static final Pattern KEY = Pattern.compile("[A-Za-z]+");

	private final Map<String, List<String>> values = new LinkedHashMap<>();

	/** Puts a value under a key, unless it is null. */
	Fields put(String key, @Nullable String value) {
		if (value != null) {
			this.values.put(key, List.of(value));
		}
		return this;
	}

	Fields putAll(String key, List<String> all) {
		this.values.put(key, List.copyOf(all));
		return this;
	}

	Set<String> keys() {
		return this.values.keySet();
	}

	boolean has(String key) {
		return this.values.containsKey(key);
	}

	/** Null where the key is not there or has no value. */
	@Nullable String get(String key) {
		List<String> all = list(key);
		return all.isEmpty() ? null : String.join(", ", all);
	}

	/** Empty where the key is not there. */
	List<String> list(String key) {
		return this.values.getOrDefault(key, List.of());
	}

	/**
	 * Adds what another note on the same annotation says.
	 * @throws UnreadableLineException if it has a key that is here
	 */
	void add(Fields others) {
		for (String key : others.keys()) {
			if (has(key)) {
				throw new UnreadableLineException("\"" + key + "\" was expected once");
			}
			this.values.put(key, others.list(key));
		}
	}

	@Override
	public String toString() {
		return this.values.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + "="
					+ entry.getValue().stream().map(Fields::written).collect(Collectors.joining(", ")))
			.collect(Collectors.joining("; "));
	}

	private static String written(String value) {
		if (BARE.matcher(value).matches()) {
			return value;
		}
		StringBuilder quoted = new StringBuilder();
		ReadingJson.mapper()
			.writeValueAsString(value)
			.codePoints()
			.forEach((codePoint) -> quoted.append(
					PlainText.isLineEnd(codePoint) ? "\\u%04x".formatted(codePoint) : Character.toString(codePoint)));
		return quoted.toString();
	}

	/**
	 * Reads what {@link #toString} has written.
	 * @throws UnreadableLineException if the text is no such note
	 */
	static Fields read(String text) {
		Fields fields = new Fields();
		for (String field : split(text, ';')) {
			if (field.isEmpty()) {
				continue;
			}
			int equals = field.indexOf('=');
			String key = field.substring(0, Math.max(equals, 0)).strip();
			if (!KEY.matcher(key).matches()) {
				throw new UnreadableLineException("a note of the form key=value; key=value was expected, not \"" + text
						+ "\", which has no place in a reading");
			}
			List<String> values = split(field.substring(equals + 1), ',').stream()
				.filter((value) -> !value.isEmpty())
				.map(Fields::value)
				.toList();
			fields.add(new Fields().putAll(key, values));
		}
		return fields;
	}

	private static String value(String value) {
		if (!value.startsWith("\"")) {
			return value;
		}
		try {
			return ReadingJson.mapper().readValue(value, String.class);
		}
		catch (JacksonException ex) {
			throw new UnreadableLineException("a string of JSON was expected, not " + value);
		}
	}

	/**
	 * The parts between marks outside quotation marks, without the blanks around them.
	 */
	private static List<String> split(String text, char mark) {
		List<String> parts = new ArrayList<>();
		boolean quoted = false;
		int start = 0;
		for (int position = 0; position < text.length(); position++) {
			char character = text.charAt(position);
			if (quoted && character == '\\') {
				position++;
			}
			else if (character == '"') {
				quoted = !quoted;
			}
			else if (character == mark && !quoted) {
				parts.add(text.substring(start, position).strip());
				start = position + 1;
			}
		}
		parts.add(text.substring(start).strip());
		return parts;
	}

}
