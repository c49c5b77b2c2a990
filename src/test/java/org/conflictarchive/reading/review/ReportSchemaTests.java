package org.conflictarchive.reading.review;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.conflictarchive.reading.MachineReader;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.ReadingJson;
import org.conflictarchive.seeds.SeedReader;
import org.conflictarchive.seeds.SeedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ReportSchemaTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final JsonNode SCHEMA = JSON.readTree(ReportSchema.json());

	/** What only reading files have. */
	private static final List<String> OF_FILES = List.of("$schema", "reviewed");

	private final Set<Class<?>> compared = new HashSet<>();

	@Test
	void hasTheComponentsOfEachRecordAsProperties() {
		compare(Reading.class, SCHEMA);
		assertThat(this.compared).contains(Reading.class.getClasses());
	}

	/** And those of the records within. */
	private void compare(Class<?> type, JsonNode schema) {
		this.compared.add(type);
		JsonNode properties = schema.path("properties");
		Set<String> names = new TreeSet<>(properties.propertyNames());
		if (type == Reading.class) {
			assertThat(names).containsAll(OF_FILES);
			OF_FILES.forEach(names::remove);
		}
		if (type == Reading.Place.class) {
			assertThat(names.remove("text")).isTrue();
		}
		assertThat(names).as(type.getSimpleName())
			.containsExactlyInAnyOrderElementsOf(
					Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
		assertThat(schema.path("additionalProperties").asBoolean(true)).as(type.getSimpleName()).isFalse();
		for (RecordComponent component : type.getRecordComponents()) {
			compare(component, resolved(properties.path(component.getName())));
		}
	}

	private void compare(RecordComponent component, JsonNode property) {
		boolean isList = Collection.class.isAssignableFrom(component.getType());
		assertThat(property.path("type").asString("").equals("array")).as(component.toString()).isEqualTo(isList);
		JsonNode inner = isList ? resolved(property.path("items")) : property;
		Class<?> type = elementOf(component.getGenericType());
		if (type.isEnum()) {
			assertThat(inner.path("enum").valueStream().map(JsonNode::asString)).as(component.toString())
				.containsExactlyElementsOf(words(type));
		}
		if (type.isRecord()) {
			compare(type, inner);
		}
	}

	private static Class<?> elementOf(Type type) {
		return (Class<?>) ((type instanceof ParameterizedType list) ? list.getActualTypeArguments()[0] : type);
	}

	private static List<String> words(Class<?> constants) {
		return Arrays.stream(constants.getEnumConstants())
			.map((constant) -> ReadingJson.mapper().valueToTree(constant).asString())
			.toList();
	}

	private static JsonNode resolved(JsonNode schema) {
		JsonNode reference = schema.path("$ref");
		return reference.isMissingNode() ? schema : resolved(SCHEMA.at(reference.asString().substring(1)));
	}

	static Stream<SeedText> texts() {
		return Stream.of("gold", "pages", "event", "review")
			.flatMap((folder) -> SeedReader.read(Path.of("src/test/resources", folder)).texts().stream());
	}

	@ParameterizedTest
	@MethodSource("texts")
	void holdsForWhatIsExtracted(SeedText seed) {
		assertThat(faults(ReadingJson.write(new Reviewer().read(seed).reading()))).isEmpty();
		assertThat(faults(ReadingJson.write(new MachineReader().read(seed)))).isEmpty();
	}

	@Test
	void holdsForASheetButForWhoHasReviewedIt() {
		assertThat(texts())
			.allSatisfy((seed) -> assertThat(faults(ReadingSheet.of(new MachineReader().read(seed), seed.text())))
				.extracting(Fault::pointer)
				.containsExactly("/reviewed/by", "/reviewed/on"));
	}

	private static List<Fault> faults(String json) {
		Faults faults = new Faults("a");
		ReportSchema.check(JSON.readTree(json), faults);
		return faults.all();
	}

}
