package org.conflictarchive.seeds;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code NAME.meta.json} strictly: what it does not understand it does not take.
 */
final class MetadataFile {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	/** A key's name, what its value must be, and the test of that. */
	private record Key(String name, String expected, Predicate<String> fits) {
	}

	private static final List<Key> KEYS = List.of(words("title"), words("publisher"), words("author"), address("url"),
			new Key("published", "a day, month or year that exists, as YYYY-MM-DD, YYYY-MM or YYYY",
					MetadataFile::isDate),
			address("archived"), words("retrieved"),
			new Key("language", "a language tag such as en or pt-BR", MetadataFile::isLanguage), words("licence"),
			new Key("event", "an id: " + ReportId.RULE, ReportId::isWellFormed), words("eventTitle"),
			new Key("replaces", "the id of a report: " + ReportId.RULE, ReportId::isWellFormed), words("note"));

	private MetadataFile() {
	}

	static SeedMetadata read(String json) throws UnreadableSeedException {
		Map<String, String> values = new HashMap<>();
		for (Map.Entry<String, JsonNode> property : object(json).properties()) {
			Key key = key(property.getKey());
			if (!property.getValue().isNull()) {
				values.put(key.name, value(key, property.getValue()));
			}
		}
		return new SeedMetadata(values.get("title"), values.get("publisher"), values.get("author"), values.get("url"),
				values.get("published"), values.get("archived"), values.get("retrieved"), values.get("language"),
				values.get("licence"), values.get("event"), values.get("eventTitle"), values.get("replaces"),
				values.get("note"));
	}

	private static JsonNode object(String json) throws UnreadableSeedException {
		try {
			JsonNode root = JSON.readTree(json);
			if (root.isObject()) {
				return root;
			}
		}
		catch (JacksonException ex) {
			throw new UnreadableSeedException("it is no valid JSON: " + ex.getOriginalMessage());
		}
		throw new UnreadableSeedException("it is no JSON object");
	}

	private static Key key(String name) throws UnreadableSeedException {
		for (Key key : KEYS) {
			if (key.name.equals(name)) {
				return key;
			}
		}
		throw new UnreadableSeedException("it has the unknown key \"" + name + "\"; known are "
				+ String.join(", ", KEYS.stream().map(Key::name).toList()));
	}

	private static String value(Key key, JsonNode node) throws UnreadableSeedException {
		String value = node.isString() ? node.stringValue() : null;
		if (value == null || !key.fits.test(value)) {
			throw new UnreadableSeedException(
					"it has under \"" + key.name + "\" the value " + node + "; " + key.expected + " was expected");
		}
		return value;
	}

	private static Key words(String name) {
		return new Key(name, "a string that is not blank", (value) -> !value.isBlank());
	}

	private static Key address(String name) {
		return new Key(name, "an http or https address", MetadataFile::isAddress);
	}

	private static boolean isAddress(String value) {
		try {
			URI address = new URI(value);
			return ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()))
					&& address.getRawAuthority() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static boolean isDate(String value) {
		try {
			switch (value.length()) {
				case 4 -> YearMonth.parse(value + "-01");
				case 7 -> YearMonth.parse(value);
				default -> LocalDate.parse(value);
			}
			return !value.startsWith("-") && !value.startsWith("+");
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	private static boolean isLanguage(String value) {
		try {
			return !new Locale.Builder().setLanguageTag(value).build().getLanguage().isEmpty();
		}
		catch (IllformedLocaleException ex) {
			return false;
		}
	}

}
