package org.conflictarchive.reading.brat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.brat.Annotation.Attribute;
import org.conflictarchive.reading.brat.Annotation.Bound;
import org.conflictarchive.reading.brat.Annotation.Event;
import org.conflictarchive.reading.brat.Annotation.Note;
import org.conflictarchive.reading.brat.Annotation.Relation;
import org.conflictarchive.reading.brat.Annotation.Role;
import org.jspecify.annotations.Nullable;

/** The lines of an annotation file, before anything is made of them. */
final class Annotations {

	private static final Pattern ID = Pattern.compile("[TREAM#]\\d{1,9}");

	private static final Pattern PLACE = Pattern.compile("(\\d{1,9}) (\\d{1,9})");

	private static final Pattern ROLE = Pattern.compile("(?<name>[^\\s:]*[^\\s:\\d])\\d*:(?<target>[^\\s:]+)");

	private final PlainText text;

	private final Map<String, Annotation> byId = new HashMap<>();

	/** The ids of lines that can't be read, of which no more than that need be said. */
	private final Set<String> unreadable = new HashSet<>();

	private final List<Fault> faults = new ArrayList<>();

	Annotations(String lines, PlainText text) {
		this.text = text;
		List<String> all = Arrays.asList((lines.startsWith("\uFEFF") ? lines.substring(1) : lines).split("\r?\n"));
		for (int i = 0; i < all.size(); i++) {
			if (!all.get(i).isBlank()) {
				add(i + 1, all.get(i));
			}
		}
	}

	/** Those of one kind, in the order in which they were made. */
	<T extends Annotation> List<T> all(Class<T> kind) {
		return this.byId.values().stream().filter(kind::isInstance).map(kind::cast).sorted(Annotation.MADE).toList();
	}

	/**
	 * The annotation that another one names; null where its line can't be read.
	 * @throws UnreadableLineException if there is none
	 */
	@Nullable Annotation get(String id) {
		Annotation annotation = this.byId.get(id);
		if (annotation == null && !this.unreadable.contains(id)) {
			throw new UnreadableLineException("an annotation was expected, and no line has the id " + id);
		}
		return annotation;
	}

	/** Leaves an annotation out, with all that is said of it. */
	void leaveOut(Annotation annotation, String expected) {
		this.byId.remove(annotation.id());
		this.unreadable.add(annotation.id());
		fault(annotation, expected);
	}

	void fault(Annotation annotation, String expected) {
		this.faults.add(new Fault(annotation.line(), expected));
	}

	List<Fault> faults() {
		return this.faults.stream().sorted((one, other) -> Integer.compare(one.line(), other.line())).toList();
	}

	private void add(int line, String content) {
		String[] columns = content.split("\t", 3);
		String id = columns[0];
		try {
			Annotation annotation = read(line, columns);
			if (this.byId.putIfAbsent(id, annotation) != null) {
				throw new UnreadableLineException("an id of its own was expected, and an earlier line has " + id);
			}
		}
		catch (UnreadableLineException ex) {
			this.unreadable.add(id);
			this.faults.add(new Fault(line, String.valueOf(ex.getMessage())));
		}
	}

	private Annotation read(int line, String[] columns) {
		String id = columns[0];
		if (!ID.matcher(id).matches() || columns.length < 2) {
			throw new UnreadableLineException(
					"T, R, E, A or # with a number and a tab were expected, not \"" + columns[0] + "\"");
		}
		String what = columns[1].strip();
		String rest = (columns.length > 2) ? columns[2] : "";
		return switch (id.charAt(0)) {
			case 'T' -> bound(line, id, what, rest);
			case 'R' -> relation(line, id, what);
			case 'E' -> event(line, id, what);
			case '#' -> note(line, id, what, rest);
			default -> attribute(line, id, what);
		};
	}

	private Bound bound(int line, String id, String what, String written) {
		String[] typed = what.split(" ", 2);
		if (typed.length < 2) {
			throw new UnreadableLineException(
					"a type and positions were expected: " + id + ", tab, Cue 10 14, tab, said");
		}
		List<Words> parts = new ArrayList<>();
		for (String part : typed[1].split(";", -1)) {
			Matcher place = PLACE.matcher(part.strip());
			if (!place.matches()) {
				throw new UnreadableLineException("two positions were expected, not \"" + part + "\"");
			}
			parts.add(words(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))));
		}
		Words words = this.text.through(parts);
		List<String> texts = parts.stream().map(Words::text).toList();
		if (!written.isBlank() && !plain(written).equals(plain(String.join(" ", texts)))) {
			throw new UnreadableLineException(otherWords(written.strip(), words));
		}
		if (!plain(String.join(" ", texts)).equals(plain(words.text()))) {
			throw new UnreadableLineException("words without a gap were expected, such as " + words.start() + " "
					+ words.end() + " \"" + plain(words.text()) + "\"");
		}
		return new Bound(line, id, typed[0], words);
	}

	private Words words(int start, int end) {
		if (start > end || end > this.text.length()) {
			throw new UnreadableLineException("positions in order, from 0 to " + this.text.length()
					+ ", were expected, not " + start + " " + end);
		}
		return this.text.words(start, end);
	}

	private String otherWords(String written, Words words) {
		int nearest = this.text.nearest(written, words.start());
		String stand = (nearest < 0) ? "which stand nowhere in the text"
				: "which stand at " + nearest + " " + (nearest + written.codePointCount(0, written.length()));
		return "\"" + plain(words.text()) + "\" was expected, the words at " + words.start() + " " + words.end()
				+ ", not \"" + written + "\", " + stand;
	}

	/** Without the differences that line ends and editors make. */
	private static String plain(String words) {
		return words.replaceAll("[\\s\\x{85}\\x{2028}\\x{2029}]+", " ").strip();
	}

	private static Relation relation(int line, String id, String what) {
		String[] parts = what.split("\\s+");
		Matcher from = ROLE.matcher((parts.length == 3) ? parts[1] : "");
		Matcher to = ROLE.matcher((parts.length == 3) ? parts[2] : "");
		if (!from.matches() || !to.matches()) {
			throw new UnreadableLineException(
					"a type and two arguments were expected: " + id + ", tab, Attribution Arg1:T1 Arg2:T2");
		}
		return new Relation(line, id, parts[0], from.group("target"), to.group("target"));
	}

	private static Event event(int line, String id, String what) {
		List<Role> roles = new ArrayList<>();
		for (String part : what.split("\\s+")) {
			Matcher role = ROLE.matcher(part);
			if (!role.matches()) {
				throw new UnreadableLineException(
						"a type with its trigger, and roles, were expected: " + id + ", tab, Killed:T1 Victims:T2");
			}
			roles.add(new Role(role.group("name"), role.group("target")));
		}
		return new Event(line, id, roles.get(0).name(), roles.get(0).target(),
				List.copyOf(roles.subList(1, roles.size())));
	}

	private static Attribute attribute(int line, String id, String what) {
		String[] parts = what.split("\\s+", 3);
		if (parts.length < 2) {
			throw new UnreadableLineException(
					"a name and an annotation were expected: " + id + ", tab, Kind T1 direct");
		}
		return new Attribute(line, id, parts[0], parts[1], (parts.length == 3) ? parts[2] : null);
	}

	private static Note note(int line, String id, String what, String text) {
		String[] parts = what.split("\\s+");
		if (parts.length != 2) {
			throw new UnreadableLineException("a type, an annotation and a note were expected: " + id
					+ ", tab, AnnotatorNotes T1, tab, rule=reviewer");
		}
		return new Note(line, id, parts[0], parts[1], text);
	}

}
