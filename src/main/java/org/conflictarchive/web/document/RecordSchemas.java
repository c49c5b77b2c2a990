package org.conflictarchive.web.document;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Describes records as the archive writes them to JSON: every component is there, in
 * order, null where it may be, and constants are their words.
 */
final class RecordSchemas {

	private final Map<String, Schema<?>> schemas = new LinkedHashMap<>();

	/** All that were described, by name. */
	Map<String, Schema<?>> all() {
		return this.schemas;
	}

	/** Where a record's schema stands, under its simple name. */
	Schema<?> of(Class<? extends Record> type) {
		if (!this.schemas.containsKey(type.getSimpleName())) {
			Schema<?> schema = typed("object");
			this.schemas.put(type.getSimpleName(), schema);
			addComponents(type, schema);
		}
		return new JsonSchema().$ref("#/components/schemas/" + type.getSimpleName());
	}

	private void addComponents(Class<?> type, Schema<?> schema) {
		for (RecordComponent component : type.getRecordComponents()) {
			if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class) && component.getType().isRecord()) {
				addComponents(component.getType(), schema);
			}
			else {
				schema.addProperty(component.getName(), of(component.getAnnotatedType()));
				if (!component.getDeclaringRecord().getSimpleName().equals("Dated")
						|| !component.getName().equals("end")) {
					schema.addRequiredItem(component.getName());
				}
			}
		}
	}

	private Schema<?> of(AnnotatedType type) {
		Schema<?> schema = plain(type);
		return type.isAnnotationPresent(Nullable.class) ? new JsonSchema().anyOf(List.of(schema, typed("null")))
				: schema;
	}

	private Schema<?> plain(AnnotatedType annotated) {
		Type type = annotated.getType();
		if (type instanceof ParameterizedType && annotated instanceof AnnotatedParameterizedType list) {
			return typed("array").items(of(list.getAnnotatedActualTypeArguments()[0]));
		}
		if (type instanceof Class<?> known && known.isRecord()) {
			return of(known.asSubclass(Record.class));
		}
		if (type instanceof Class<?> known && known.isEnum()) {
			JsonSchema words = typed("string");
			words.setEnum(Arrays.stream(known.getEnumConstants())
				.map((constant) -> (Object) constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
				.toList());
			return words;
		}
		if (type == int.class || type == long.class || type == Integer.class) {
			return typed("integer");
		}
		return typed((type == boolean.class) ? "boolean" : "string");
	}

	static JsonSchema typed(String type) {
		JsonSchema schema = new JsonSchema();
		schema.setTypes(Set.of(type));
		return schema;
	}

}
