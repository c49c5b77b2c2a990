package org.conflictarchive.reading.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import tools.jackson.databind.JsonNode;

/**
 * The JSON Schema (2020-12) of the report object: what {@code extract} prints, the pages
 * serve and reading files hold. The one source is {@code report.schema.json}.
 */
public final class ReportSchema {

	private static final String PATH = "/report.schema.json";

	private static final String TEXT = text();

	/** What a pattern of the schema means, in words. */
	private static final Map<String, String> PATTERNS = Map.of("\\S", "a name", "^\\d{4}-\\d{2}-\\d{2}$",
			"a day, YYYY-MM-DD,", "^[0-9a-f]{64}$", "64 of the digits 0-9 and a-f", "^[a-z0-9]+(-[a-z0-9]+)*$",
			"a slug of lower-case letters and digits, parted by hyphens,",
			"^[A-Za-z0-9][A-Za-z0-9._-]*/(0|[1-9][0-9]{0,9})$", "the report's id, a slash and a position",
			"^[A-Za-z0-9][A-Za-z0-9._-]*$", "an id", "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
			"a date as YYYY-MM-DD, YYYY-MM or YYYY");

	/** Built when first needed: most archives have no reading file. */
	private static final class Built {

		static final Schema SCHEMA = SchemaRegistry
			.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
					(registry) -> registry.schemaRegistryConfig(
							SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).locale(Locale.ROOT).build()))
			.getSchema(TEXT);

	}

	private ReportSchema() {
	}

	/** As it is served. */
	public static String json() {
		return TEXT;
	}

	private static String text() {
		try (InputStream bytes = ReportSchema.class.getResourceAsStream(PATH)) {
			if (bytes == null) {
				throw new IllegalStateException("No schema at " + PATH);
			}
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The schema at " + PATH + " cannot be read", ex);
		}
	}

	/** Adds what the schema finds wrong; one fault where several rules say the same. */
	static void check(JsonNode document, Faults faults) {
		Set<String> mistyped = new HashSet<>();
		for (Error error : Built.SCHEMA.validate(document)) {
			String place = error.getInstanceLocation().toString();
			if (error.getEvaluationPath().contains("anyOf")) {
				boolean partly = error.getInstanceNode().has("start") || error.getInstanceNode().has("end");
				if (!partly && error.getProperty().equals("text")) {
					faults.add(place, "start and end were expected, or text");
				}
			}
			else if (!error.getKeyword().equals("type") || mistyped.add(place)) {
				faults.add(pointer(error), expected(error));
			}
		}
	}

	private static String pointer(Error error) {
		String place = error.getInstanceLocation().toString();
		return switch (error.getKeyword()) {
			case "required", "additionalProperties" -> place + "/" + escaped(error.getProperty());
			default -> place;
		};
	}

	private static String escaped(String key) {
		return key.replace("~", "~0").replace("/", "~1");
	}

	private static String expected(Error error) {
		JsonNode rule = error.getSchemaNode();
		String found = ", not " + shortened(error.getInstanceNode().toString());
		return switch (error.getKeyword()) {
			case "required" -> "it was expected, but is missing";
			case "additionalProperties" -> "no such key was expected; known are " + known(error);
			case "dependentRequired" -> "start and end were expected, or neither";
			case "enum" -> "one of " + words(rule, ", ") + " was expected" + found;
			case "type" -> "the type " + words(rule, " or ") + " was expected" + found;
			case "pattern" -> PATTERNS.getOrDefault(rule.asString(), rule.asString()) + " was expected" + found;
			case "minLength" -> "words were expected" + found;
			case "minimum" -> "a number of at least " + rule + " was expected" + found;
			case "maximum" -> "a number of at most " + rule + " was expected" + found;
			case "uniqueItems" -> "each once was expected" + found;
			default -> error.getMessage();
		};
	}

	/** The keys beside which no others may stand. */
	private static String known(Error error) {
		String rule = error.getSchemaLocation().getFragment().toString();
		JsonNode object = Built.SCHEMA.getSchemaNode().at(rule.substring(0, rule.lastIndexOf('/')));
		return String.join(", ", object.path("properties").propertyNames());
	}

	private static String words(JsonNode rule, String between) {
		return rule.isArray() ? rule.valueStream()
			.map((word) -> word.isNull() ? "null" : word.asString())
			.collect(Collectors.joining(between)) : rule.asString();
	}

	/** So much of what was found that one sees what is meant. */
	static String shortened(String found) {
		int end = Math.min(found.length(), 60);
		return (end < found.length())
				? found.substring(0, found.offsetByCodePoints(0, found.codePointCount(0, end) - 1)) + "…" : found;
	}

}
