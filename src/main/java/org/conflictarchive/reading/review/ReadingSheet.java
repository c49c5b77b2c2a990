package org.conflictarchive.reading.review;

import java.util.Map;
import java.util.stream.Collectors;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Reviewed;
import org.conflictarchive.reading.ReadingJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * A reading as a person edits it: indented, with each statement's sentence beside it and
 * room for who has reviewed it; words and lists of words on one line each.
 */
public final class ReadingSheet {

	/** Where an archive on this machine serves the schema, by which editors complete. */
	static final String SCHEMA = "http://localhost:8080/report.schema.json";

	private static final String INDENT = "  ";

	private ReadingSheet() {
	}

	/**
	 * The whole file, to be kept as {@code NAME.reading.json}. Who reviewed it is left to
	 * be filled in where the reading does not say.
	 * @param text of the report
	 */
	public static String of(Reading reading, String text) {
		ReportWords words = new ReportWords(text);
		ObjectNode sheet = JsonNodeFactory.instance.objectNode();
		sheet.put("$schema", SCHEMA);
		sheet.set("reviewed", reviewed(reading.report().reading().reviewed()));
		ObjectNode object = ReadingJson.mapper().valueToTree(reading);
		object.path("statements").forEach((statement) -> {
			ObjectNode sentence = (ObjectNode) statement.get("sentence");
			sentence.put("text", words.between(sentence.get("start").asInt(), sentence.get("end").asInt()));
		});
		sheet.setAll(object);
		StringBuilder lines = new StringBuilder();
		write(sheet, "\n", lines);
		return lines.append('\n').toString();
	}

	private static ObjectNode reviewed(@Nullable Reviewed reviewed) {
		ObjectNode node = JsonNodeFactory.instance.objectNode();
		if (reviewed == null) {
			return node.put("by", "").put("on", "").put("startedFrom", "machine").put("note", "");
		}
		return node.put("by", reviewed.by())
			.put("on", reviewed.on())
			.put("startedFrom", reviewed.startedFrom())
			.put("note", reviewed.note());
	}

	private static void write(JsonNode node, String lineEnd, StringBuilder lines) {
		if (node.valueStream().noneMatch(JsonNode::isContainer)) {
			lines.append(inOneLine(node));
			return;
		}
		String inner = lineEnd + INDENT;
		String between = "";
		lines.append(node.isObject() ? "{" : "[");
		if (node instanceof ObjectNode object) {
			for (Map.Entry<String, JsonNode> property : object.properties()) {
				lines.append(between).append(inner).append(StringNode.valueOf(property.getKey())).append(": ");
				write(property.getValue(), inner, lines);
				between = ",";
			}
		}
		else {
			for (JsonNode element : node.values()) {
				lines.append(between).append(inner);
				write(element, inner, lines);
				between = ",";
			}
		}
		lines.append(lineEnd).append(node.isObject() ? "}" : "]");
	}

	private static String inOneLine(JsonNode node) {
		if (node instanceof ObjectNode object) {
			return object.properties()
				.stream()
				.map((property) -> StringNode.valueOf(property.getKey()) + ": " + property.getValue())
				.collect(Collectors.joining(", ", "{", "}"));
		}
		if (node instanceof ArrayNode array) {
			return array.valueStream().map(JsonNode::toString).collect(Collectors.joining(", ", "[", "]"));
		}
		return node.toString();
	}

}
