package org.conflictarchive.reading.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.conflictarchive.reading.Reading.Dated;
import org.conflictarchive.reading.Reading.Place;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.brat.Annotation.Attribute;
import org.conflictarchive.reading.brat.Annotation.Bound;
import org.conflictarchive.reading.brat.Annotation.Event;
import org.conflictarchive.reading.brat.Annotation.Note;
import org.conflictarchive.reading.brat.Annotation.Relation;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/** What notes, attributes and relations say of the other annotations. */
final class Remarks {

	private static final Pattern ISO = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

	private final Annotations annotations;

	private final Map<String, Fields> notes = new HashMap<>();

	/** Which line a note's fields are told in. */
	private final Map<String, Annotation> places = new HashMap<>();

	/** Notes that tell of actors whom the text does not name, in order. */
	private final Map<Note, Fields> unnamed = new LinkedHashMap<>();

	private final Map<String, Map<String, Attribute>> attributes = new HashMap<>();

	private final Map<String, List<Bound>> attributions = new HashMap<>();

	private final Map<String, List<Bound>> dates = new HashMap<>();

	Remarks(Annotations annotations) {
		this.annotations = annotations;
		annotations.all(Note.class).forEach((note) -> attempt(note, () -> add(note)));
		annotations.all(Attribute.class).forEach((attribute) -> attempt(attribute, () -> add(attribute)));
		annotations.all(Relation.class).forEach((relation) -> attempt(relation, () -> add(relation)));
	}

	/** What a note says; nothing where there is none. */
	Fields of(Annotation annotation) {
		return this.notes.getOrDefault(annotation.id(), new Fields());
	}

	boolean has(Annotation annotation) {
		return this.notes.containsKey(annotation.id());
	}

	/** Where it is said: the note, or the annotation itself where there is none. */
	Annotation place(Annotation annotation) {
		return this.places.getOrDefault(annotation.id(), annotation);
	}

	Map<Note, Fields> unnamed() {
		return this.unnamed;
	}

	boolean isFlagged(Event event, String flag) {
		return this.attributes.getOrDefault(event.id(), Map.of()).containsKey(flag);
	}

	/** The kind that a statement is said to be, or null. */
	@Nullable StatementKind kind(Bound content) {
		Attribute kind = this.attributes.getOrDefault(content.id(), Map.of()).get("Kind");
		return (kind != null) ? Choice.read("Kind", StatementKind.values(), StatementKind::word, kind.value()) : null;
	}

	/** The words of a type that an Attribution relation joins to some. */
	List<Bound> attributed(Bound words, String type) {
		return this.attributions.getOrDefault(words.id(), List.of())
			.stream()
			.filter((other) -> other.type().equals(type))
			.distinct()
			.toList();
	}

	/**
	 * The date of a report, statement or claim; null where none is told.
	 * @param sentence where the one dated stands; dates of other sentences are inherited
	 */
	@Nullable Dated date(Annotation dated, Place sentence) {
		Fields fields = of(dated);
		List<Words> from = this.dates.getOrDefault(dated.id(), List.of()).stream().map(Bound::words).toList();
		String value = fields.get("date");
		if (value == null) {
			if (!from.isEmpty()) {
				this.annotations.fault(place(dated),
						"a note with date=YYYY-MM-DD was expected, as there is a Dated relation");
			}
			return null;
		}
		return attempt(place(dated), () -> date(fields, value, from, sentence));
	}

	private static Dated date(Fields fields, String value, List<Words> from, Place sentence) {
		String end = fields.get("end");
		if (!ISO.matcher(value).matches() || (end != null && !ISO.matcher(end).matches())) {
			throw new UnreadableLineException("a date YYYY, YYYY-MM or YYYY-MM-DD was expected, not "
					+ ((end != null) ? value + " to " + end : value));
		}
		String precision = fields.get("precision");
		String basis = fields.get("basis");
		boolean here = from.stream()
			.allMatch((words) -> sentence.start() <= words.start() && words.end() <= sentence.end());
		DateBasis known = from.isEmpty() ? DateBasis.METADATA : here ? DateBasis.STATED : DateBasis.INHERITED;
		return new Dated(value, end,
				(precision != null) ? Choice.read("precision", DatePrecision.values(), DatePrecision::word, precision)
						: precision(value, end),
				(basis != null) ? Choice.read("basis", DateBasis.values(), DateBasis::word, basis) : known, from,
				fields.get("dateRule"));
	}

	private static DatePrecision precision(String value, @Nullable String end) {
		if (end != null) {
			return DatePrecision.RANGE;
		}
		return switch (value.length()) {
			case 4 -> DatePrecision.YEAR;
			case 7 -> DatePrecision.MONTH;
			default -> DatePrecision.DAY;
		};
	}

	/** Does what it can; what can't be read becomes the fault of a line, and null. */
	<T> @Nullable T attempt(Annotation place, Supplier<@Nullable T> work) {
		try {
			return work.get();
		}
		catch (UnreadableLineException ex) {
			this.annotations.fault(place, String.valueOf(ex.getMessage()));
			return null;
		}
	}

	private @Nullable Void add(Note note) {
		Annotation target = this.annotations.get(note.target());
		if (target == null) {
			return null;
		}
		boolean unnamedActor = target.type().equals(Types.REPORT) && note.type().equals(Types.ACTOR);
		Fields fields = Fields.read(note.text());
		List<String> keys = unnamedActor ? Types.actorKeys() : Types.keys(target);
		for (String key : fields.keys()) {
			if (!keys.contains(key)) {
				throw new UnreadableLineException(keys.isEmpty()
						? "a note on a Report, an Actor, a Content or an event was expected; " + target.id()
								+ " is annotated as " + target.type()
						: "one of " + String.join(", ", keys) + " was expected, not \"" + key + "\"");
			}
		}
		if (unnamedActor) {
			this.unnamed.put(note, fields);
		}
		else {
			this.notes.computeIfAbsent(target.id(), (id) -> new Fields()).add(fields);
			this.places.putIfAbsent(target.id(), note);
		}
		return null;
	}

	private @Nullable Void add(Attribute attribute) {
		Annotation target = this.annotations.get(attribute.target());
		if (target == null) {
			return null;
		}
		boolean kind = target.type().equals(Types.CONTENT) && attribute.type().equals("Kind");
		boolean flag = target instanceof Event && Types.FLAGS.contains(attribute.type());
		if (!kind && !flag) {
			throw new UnreadableLineException(
					"Kind was expected of a Content, or one of " + Types.FLAGS.stream().sorted().toList()
							+ " of an event, not " + attribute.type() + " of " + shown(target));
		}
		if (kind) {
			Choice.read("Kind", StatementKind.values(), StatementKind::word, attribute.value());
		}
		this.attributes.computeIfAbsent(target.id(), (id) -> new HashMap<>()).put(attribute.type(), attribute);
		return null;
	}

	private @Nullable Void add(Relation relation) {
		Annotation from = this.annotations.get(relation.from());
		Annotation to = this.annotations.get(relation.to());
		if (from == null || to == null) {
			return null;
		}
		switch (relation.type()) {
			case "Attribution" -> attribute(from, to);
			case "Dated" -> date(from, to);
			default -> throw new UnreadableLineException(
					"an Attribution or Dated relation was expected, not \"" + relation.type() + "\"");
		}
		return null;
	}

	private void attribute(Annotation from, Annotation to) {
		Set<String> types = Set.of(Types.CONTENT, Types.CUE, Types.SOURCE);
		if (!(from instanceof Bound one && to instanceof Bound other && types.contains(one.type())
				&& types.contains(other.type()) && !one.type().equals(other.type()))) {
			throw new UnreadableLineException("an Attribution between a Content, a Cue and a Source was expected, not "
					+ "between " + shown(from) + " and " + shown(to));
		}
		this.attributions.computeIfAbsent(one.id(), (id) -> new ArrayList<>()).add(other);
		this.attributions.computeIfAbsent(other.id(), (id) -> new ArrayList<>()).add(one);
	}

	private void date(Annotation from, Annotation to) {
		boolean dated = from instanceof Event || from.type().equals(Types.CONTENT) || from.type().equals(Types.REPORT);
		if (!(dated && to instanceof Bound words && words.type().equals(Types.DATE))) {
			throw new UnreadableLineException(
					"Dated was expected to lead from a Report, a Content or an event to a Date," + " not from "
							+ shown(from) + " to " + shown(to));
		}
		this.dates.computeIfAbsent(from.id(), (id) -> new ArrayList<>()).add(words);
	}

	/** Whether something rests on these words for its date. */
	boolean isDate(Bound words) {
		return this.dates.values().stream().anyMatch((dates) -> dates.contains(words));
	}

	private static String shown(Annotation annotation) {
		return annotation.id() + " (" + annotation.type() + ")";
	}

}
