package org.conflictarchive.formats;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonValue;
import org.conflictarchive.reading.ReadingJson;
import org.jspecify.annotations.Nullable;

/**
 * An object of a JSON document: what is not known, and what there is none of, is left
 * out.
 */
final class Node {

	private final Map<String, Object> properties = new LinkedHashMap<>();

	/** One of JSON-LD, by its type. */
	static Node of(String type) {
		return new Node().with("@type", type);
	}

	/** A document's outermost. */
	static Node in(String context) {
		return new Node().with("@context", context);
	}

	Node with(String name, @Nullable Object value) {
		if (value != null && !(value instanceof Collection<?> values && values.isEmpty())) {
			this.properties.put(name, value);
		}
		return this;
	}

	/** With all that another has. */
	Node with(Node other) {
		this.properties.putAll(other.properties);
		return this;
	}

	@JsonValue
	Map<String, Object> properties() {
		return this.properties;
	}

	String asJson() {
		return ReadingJson.mapper().writeValueAsString(this);
	}

}
